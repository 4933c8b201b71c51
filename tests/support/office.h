#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include <algorithm>

namespace carnet {

/// LibreOffice without its window, with a profile of its own.
class Office
{
public:
    /// The file saved in another format. `to` may name a filter: `csv:Text…`.
    QByteArray saved(const QByteArray &bytes, const QString &from, const QString &to)
    {
        const QString in = m_folder.filePath(QStringLiteral("in.") + from);
        const QString out = m_folder.filePath(QStringLiteral("out"));
        QFile source(in);
        REQUIRE(source.open(QIODevice::WriteOnly));
        source.write(bytes);
        source.close();
        QStringList arguments{QStringLiteral("-env:UserInstallation=file://")
                                  + m_folder.filePath(QStringLiteral("profile")),
                              QStringLiteral("--headless"),
                              QStringLiteral("--convert-to"),
                              to,
                              QStringLiteral("--outdir"),
                              out};
        // Semicolons, quotes, UTF-8; dates and numbers are read as French ones.
        if (from == QStringLiteral("csv"))
            arguments.prepend(QStringLiteral("--infilter=CSV:59,34,76,1,,1036,false,true,false"));
        arguments += in;
        QProcess office;
        office.start(QStringLiteral("soffice"), arguments);
        REQUIRE(office.waitForFinished(120'000));
        INFO(office.readAllStandardError().toStdString());
        REQUIRE(office.exitCode() == 0);
        QFile made(out + QStringLiteral("/in.") + to.section(u':', 0, 0));
        REQUIRE(made.open(QIODevice::ReadOnly));
        return made.readAll();
    }

private:
    QTemporaryDir m_folder;
};

/// The rows of one sheet of a flat ODS, of which some are changed as a person would.
class FlatSheet
{
public:
    /// Without a name the first sheet.
    FlatSheet(const QByteArray &bytes, const QString &name)
    {
        const QString all = QString::fromUtf8(bytes);
        const qsizetype table = all.indexOf(QStringLiteral("<table:table table:name=\"") + name);
        REQUIRE(table > 0);
        const QString closed = QStringLiteral("</table:table-row>");
        const qsizetype end = all.indexOf(QStringLiteral("</table:table>"), table);
        const qsizetype first = all.indexOf(QStringLiteral("<table:table-row"), table);
        const qsizetype last = all.lastIndexOf(closed, end) + closed.size();
        m_before = all.left(first);
        m_after = all.mid(last);
        for (const QString &part : all.mid(first, last - first).split(closed, Qt::SkipEmptyParts))
            m_rows += part + closed;
        // The row of titles is closed as such before the next one.
        const QString closing = QStringLiteral("</table:table-header-rows>");
        if (const qsizetype at = m_rows.value(1).indexOf(closing); at >= 0) {
            m_rows[0] += closing;
            m_rows[1].remove(at, closing.size());
        }
    }

    /// The row that has a cell with that text.
    QString &rowOf(const QString &text)
    {
        const auto row = std::ranges::find_if(m_rows, [&](const QString &one) {
            return one.contains(QStringLiteral("<text:p>") + text + QStringLiteral("</text:p>"));
        });
        REQUIRE(row != m_rows.end());
        return *row;
    }

    QString &row(qsizetype index) { return m_rows[index]; }

    /// As sorting the other way round would, all rows behind the titles that hold something.
    void reverse()
    {
        const auto holds = [](const QString &row) {
            return row.contains(QStringLiteral("text:p"))
                   && !row.contains(QStringLiteral("table-header-rows"));
        };
        // The first row holds the titles; the last ones only fill the sheet.
        const auto end = std::find_if_not(m_rows.begin() + 1, m_rows.end(), holds);
        REQUIRE(end - m_rows.begin() > 3);
        std::reverse(m_rows.begin() + 1, end);
    }

    QByteArray bytes() const { return (m_before + m_rows.join(QString()) + m_after).toUtf8(); }

private:
    QString m_before;
    QStringList m_rows;
    QString m_after;
};

} // namespace carnet
