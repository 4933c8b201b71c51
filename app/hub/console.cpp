#include "app/hub/console.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace carnet::hub_app {

namespace {

struct Console
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub_app::Console)
};

QString harmless(QString line)
{
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    return line;
}

void put(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void putLine(FILE *stream, const QString &line)
{
    put(stream, harmless(line).toUtf8().append('\n'));
}

} // namespace

void print(const QString &line)
{
    putLine(stdout, line);
}

void warn(const QString &line)
{
    putLine(stderr, line);
}

void printText(const QString &lines)
{
    for (const QString &line : lines.split(u'\n'))
        print(line);
}

void printTable(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = qMax(widths[size_t(i)], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[size_t(i)] + 2) : row[i];
        print(line);
    }
}

void printJson(const QJsonObject &object)
{
    put(stdout, QJsonDocument(object).toJson());
}

void showProgress(qsizetype done, qsizetype total)
{
    if (!isatty(STDERR_FILENO))
        return;
    const QString line = Console::tr("%1 of %2 files").arg(done).arg(total);
    put(stderr, QString(u'\r' + line + (done == total ? u'\n' : u' ')).toUtf8());
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace carnet::hub_app
