#include "core/base/french.h"
#include "core/tables/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::CsvReader)
};

Problem error(const QString &place, const QString &message)
{
    return {place, message, Problem::Severity::Error};
}

QString lineOf(int line)
{
    return CsvReader::tr("Line %1").arg(line);
}

/// https://encoding.spec.whatwg.org/index-windows-1252.txt, 0x80 to 0x9F.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = kWindows1252[c.unicode() - 0x80];
    return text;
}

/// Nothing when it begins as UTF-8 and does not go on so.
std::optional<QString> decoded(const QByteArray &bytes)
{
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless
                                                     | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(QByteArrayView(bytes).sliced(marked ? 3 : 0));
    if (!decoder.hasError())
        return text;
    return marked ? std::nullopt : std::optional(fromWindows1252(bytes));
}

/// Reads record by record; the line and the position go on.
class Scanner
{
public:
    Scanner(const QString &text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isBlank() const { return m_blank; }
    bool isUnclosed() const { return m_unclosed; }

    Row next()
    {
        Row row{m_line, {}};
        m_blank = true;
        do
            row.cells.push_back(nextCell());
        while (take(m_delimiter));
        m_blank = m_blank && row.cells.size() == 1;
        takeLineBreak(nullptr);
        return row;
    }

private:
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    bool take(QChar c)
    {
        const bool found = !atEnd() && m_text[m_at] == c;
        m_at += found;
        m_blank = m_blank && !found;
        return found;
    }

    bool takeLineBreak(QString *cell)
    {
        if (peek() != u'\r' && peek() != u'\n')
            return false;
        const qsizetype start = m_at;
        const bool carriage = m_text[m_at++] == u'\r';
        if (carriage && peek() == u'\n')
            ++m_at;
        ++m_line;
        if (cell)
            *cell += QStringView(m_text).sliced(start, m_at - start);
        return true;
    }

    QString nextCell()
    {
        QString cell;
        if (take(u'"'))
            takeQuoted(cell);
        while (!atEnd() && peek() != m_delimiter && peek() != u'\r' && peek() != u'\n') {
            m_blank = m_blank && peek().isSpace();
            cell += m_text[m_at++];
        }
        return cell;
    }

    void takeQuoted(QString &cell)
    {
        while (!atEnd()) {
            if (take(u'"')) {
                if (!take(u'"'))
                    return;
                cell += u'"';
            } else if (!takeLineBreak(&cell)) {
                cell += m_text[m_at++];
            }
        }
        m_unclosed = true;
    }

    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_blank = false;
    bool m_unclosed = false;
};

/// What a delimiter makes of the first ten rows.
struct Division
{
    int first = 10;    ///< The first row that it divides.
    size_t widest = 1; ///< The most cells of a row.
};

Division divisionBy(const QString &text, QChar delimiter)
{
    Division division;
    Scanner scanner(text, delimiter);
    for (int row = 0; row < 10 && !scanner.atEnd(); ++row) {
        const size_t cells = scanner.next().cells.size();
        if (cells > 1)
            division.first = std::min(division.first, row);
        division.widest = std::max(division.widest, cells);
    }
    return division;
}

/// In France a comma is a decimal before it is a delimiter: a semicolon that divides as
/// early as the others do is the delimiter (so it is in what we write). Where another
/// comes first, in a title, or in the header with semicolons in the texts, the widest rows
/// decide.
QChar delimiterOf(const QString &text)
{
    const Division semicolon = divisionBy(text, u';');
    const Division tab = divisionBy(text, u'\t');
    const Division comma = divisionBy(text, u',');
    if (semicolon.first <= std::min(tab.first, comma.first))
        return u';';
    if (semicolon.widest >= std::max(tab.widest, comma.widest))
        return u';';
    return tab.widest >= comma.widest ? u'\t' : u',';
}

/// `sep=;` as Excel writes it: the delimiter and where the table begins.
std::optional<QChar> saidDelimiter(const QString &text)
{
    const bool said = text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5
                      && (text[5] == u'\r' || text[5] == u'\n');
    return said ? std::optional(text[4]) : std::nullopt;
}

void takeApostropheOff(QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    if (at > 0 && at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]))
        text.remove(0, 1);
}

std::optional<Problem> refusal(const Row &row, const CsvLimits &limits)
{
    if (row.cells.size() > limits.columns)
        return error(lineOf(row.line), CsvReader::tr("The line has more than %1 columns.")
                                           .arg(french::number(qint64(limits.columns))));
    for (const QString &text : row.cells)
        if (text.size() > limits.cellLength)
            return error(lineOf(row.line), CsvReader::tr("A cell has more than %1 characters.")
                                               .arg(french::number(limits.cellLength)));
    return std::nullopt;
}

Table refused(const Problem &problem)
{
    return {{}, {problem}};
}

} // namespace

Table readCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return refused(error(
            {}, CsvReader::tr("The file is larger than %1.").arg(french::fileSize(limits.bytes))));
    if (bytes.contains('\0'))
        return refused(error({}, CsvReader::tr("The file is not a table in CSV. Save it again as "
                                               "\"CSV UTF-8\".")));
    const std::optional<QString> text = decoded(bytes);
    if (!text)
        return refused(error({}, CsvReader::tr("The file is damaged: some letters cannot be "
                                               "read.")));
    const std::optional<QChar> said = saidDelimiter(*text);
    Scanner scanner(*text, said ? *said : delimiterOf(*text));
    if (said)
        scanner.next();
    Table table;
    while (!scanner.atEnd()) {
        Row row = scanner.next();
        if (scanner.isBlank())
            continue;
        if (scanner.isUnclosed())
            return refused(error(lineOf(row.line),
                                 CsvReader::tr("A quotation mark is opened and never closed.")));
        if (const auto problem = refusal(row, limits))
            return refused(*problem);
        if (table.rows.size() == limits.rows)
            return refused(error({}, CsvReader::tr("The file has more than %1 lines.")
                                         .arg(french::number(qint64(limits.rows)))));
        for (QString &content : row.cells)
            takeApostropheOff(content);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace carnet::tables
