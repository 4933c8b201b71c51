// Through LibreOffice itself, without its window: what it makes of our workbooks, and what we make
// of the files that it saves. packaging/test installs it; without it these tests fail.

#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid_import.h"
#include "core/assessment/grid_sheet.h"
#include "core/storage/new_site.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate kOfficeDay(2026, 11, 21);

/// LibreOffice with a profile of its own.
class Office
{
public:
    /// The file saved in another format.
    QByteArray saved(const QByteArray &bytes, const QString &from, const QString &to)
    {
        const QString in = m_folder.filePath(u"in."_s + from);
        const QString out = m_folder.filePath(u"out"_s);
        QFile source(in);
        REQUIRE(source.open(QIODevice::WriteOnly));
        source.write(bytes);
        source.close();
        QProcess office;
        office.start(u"soffice"_s,
                     {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                      u"--headless"_s, u"--convert-to"_s, to, u"--outdir"_s, out, in});
        REQUIRE(office.waitForFinished(120'000));
        INFO(office.readAllStandardError().toStdString());
        REQUIRE(office.exitCode() == 0);
        QFile made(out + u"/in."_s + to);
        REQUIRE(made.open(QIODevice::ReadOnly));
        return made.readAll();
    }

private:
    QTemporaryDir m_folder;
};

struct OfficeGrid : Copy
{
    OfficeGrid()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    Grid grid() const { return *loadGrid(workspace, 2026); }
};

/// The rows of the sheet « Grille » of a flat ODS, of which some are changed as a person would.
class FlatGrid
{
public:
    explicit FlatGrid(const QByteArray &bytes)
    {
        const QString all = QString::fromUtf8(bytes);
        const qsizetype table = all.indexOf(u"<table:table table:name=\"Grille\""_s);
        REQUIRE(table > 0);
        const qsizetype end = all.indexOf(u"</table:table>"_s, table);
        const qsizetype first = all.indexOf(u"<table:table-row"_s, table);
        const qsizetype last =
            all.lastIndexOf(u"</table:table-row>"_s, end) + u"</table:table-row>"_s.size();
        m_before = all.left(first);
        m_after = all.mid(last);
        QString middle = all.mid(first, last - first);
        for (const QString &part : middle.split(u"</table:table-row>"_s, Qt::SkipEmptyParts))
            m_rows += part + u"</table:table-row>"_s;
        // The row of titles is closed as such before the next one.
        const QString closing = u"</table:table-header-rows>"_s;
        if (const qsizetype at = m_rows.value(1).indexOf(closing); at >= 0) {
            m_rows[0] += closing;
            m_rows[1].remove(at, closing.size());
        }
    }

    QString &rowOf(const QString &code)
    {
        const auto row = std::ranges::find_if(m_rows, [&](const QString &one) {
            return one.contains(u"<text:p>"_s + code + u"</text:p>"_s);
        });
        REQUIRE(row != m_rows.end());
        return *row;
    }

    /// As sorting the other way round would.
    void reverse()
    {
        const auto isQuestion = [](const QString &row) {
            return row.contains(u"text:p"_s) && !row.contains(u"table-header-rows"_s);
        };
        // The first row holds the titles; the last ones only fill the sheet.
        const auto end = std::find_if_not(m_rows.begin() + 1, m_rows.end(), isQuestion);
        REQUIRE(end - m_rows.begin() > 10);
        std::reverse(m_rows.begin() + 1, end);
    }

    QByteArray bytes() const { return (m_before + m_rows.join(QString()) + m_after).toUtf8(); }

    QString m_before;
    QStringList m_rows;
    QString m_after;
};

} // namespace

TEST_CASE_METHOD(OfficeGrid,
                 "LibreOffice changes, sorts and saves in the other format: just the "
                 "changes are seen",
                 "[assessment][office]")
{
    const bool fromXlsx = GENERATE(true, false);
    const QString from = fromXlsx ? u"xlsx"_s : u"ods"_s;
    const QString to = fromXlsx ? u"ods"_s : u"xlsx"_s;
    CAPTURE(from, to);
    Office office;
    const Grid before = grid();
    const tables::Workbook book =
        gridWorkbook(before, {.site = u"Médiathèque"_s, .madeOn = kOfficeDay});
    const QByteArray exported = fromXlsx ? tables::writeXlsx(book) : tables::writeOds(book);
    const auto rated = std::ranges::find_if(before.answers, [](const Answer &answer) {
        return answer.rating.level() == 1 && !answer.proof.isEmpty();
    });
    REQUIRE(rated != before.answers.end());
    const auto label = [&](int level) { return before.edition->scale[size_t(level)].label; };

    const QByteArray flat = office.saved(exported, from, u"fods"_s);
    CHECK(flat.contains("cell-content-is-in-list"));
    CHECK(flat.contains("table:protected=\"true\""));
    CHECK(flat.contains("display-filter-buttons=\"true\""));
    FlatGrid changed(flat);
    QString &row = changed.rowOf(rated->practice);
    row.replace(u"<text:p>"_s + label(1) + u"</text:p>"_s,
                u"<text:p>"_s + label(2) + u"</text:p>"_s);
    row.replace(u"<text:p>"_s + rated->proof.toHtmlEscaped() + u"</text:p>"_s,
                u"<text:p>Vu en équipe</text:p>"_s);
    changed.reverse();
    QString &hidden = changed.m_rows[5];
    hidden.replace(hidden.indexOf(u"<table:table-row"_s), 16,
                   u"<table:table-row table:visibility=\"collapse\""_s);
    const tables::Spreadsheet file =
        tables::readSpreadsheet(office.saved(changed.bytes(), u"fods"_s, to));

    const GridImport plan = planGridImport(file, before, kOfficeDay);

    CHECK_FALSE(hasErrors(plan.problems));
    REQUIRE(plan.cells.size() == 2);
    CHECK(plan.cells[0].practice == rated->practice);
    CHECK(plan.cells[0].after == label(2));
    CHECK(plan.cells[1].before == rated->proof);
    CHECK(plan.cells[1].after == u"Vu en équipe"_s);
    CHECK(plan.unchanged > 40);
}
