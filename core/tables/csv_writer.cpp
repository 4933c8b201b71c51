#include "core/base/french.h"
#include "core/tables/csv.h"

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

bool wantsQuotes(const QString &text, bool alone, bool first)
{
    if (text.isEmpty())
        return alone; // Else it would be a blank line.
    for (const QChar c : text)
        if (c == u';' || c == u'"' || c == u'\r' || c == u'\n')
            return true;
    // A reader that looks for the delimiter must not find another one.
    if (alone && (text.contains(u',') || text.contains(u'\t')))
        return true;
    return text.front().isSpace() || text.back().isSpace()
           || (first && text.startsWith(u"sep=", Qt::CaseInsensitive));
}

QString quotedForCsv(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

CsvCell CsvCell::text(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    const bool formula = at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
    return CsvCell(formula ? QString(u'\'' + text) : text);
}

CsvCell CsvCell::number(const Decimal &number)
{
    return CsvCell(number.toString().replace(u'.', u','));
}

CsvCell CsvCell::number(qint64 number)
{
    return CsvCell(QString::number(number));
}

CsvCell CsvCell::date(const QDate &date)
{
    return CsvCell(french::shortDate(date));
}

QByteArray writeCsv(const std::vector<std::vector<CsvCell>> &rows)
{
    QString text;
    for (const std::vector<CsvCell> &row : rows) {
        Q_ASSERT(!row.empty());
        for (size_t i = 0; i < row.size(); ++i) {
            const QString &content = row[i].content();
            if (i > 0)
                text += u';';
            const bool quotes = wantsQuotes(content, row.size() == 1, text.isEmpty());
            text += quotes ? quotedForCsv(content) : content;
        }
        text += u"\r\n";
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace carnet::tables
