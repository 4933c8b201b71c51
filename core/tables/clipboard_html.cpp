#include "core/tables/clipboard_block.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

constexpr int kMostSpan = 256; ///< What a page says of spans is not to be trusted.

QString decoded(QStringView entity)
{
    static const QHash<QString, QChar> kNamed{
        {u"amp"_s, u'&'},        {u"lt"_s, u'<'},         {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},       {u"apos"_s, u'\''},      {u"nbsp"_s, u'\u00a0'},
        {u"eacute"_s, u'é'},     {u"egrave"_s, u'è'},     {u"ecirc"_s, u'ê'},
        {u"agrave"_s, u'à'},     {u"acirc"_s, u'â'},      {u"ccedil"_s, u'ç'},
        {u"ocirc"_s, u'ô'},      {u"ucirc"_s, u'û'},      {u"ugrave"_s, u'ù'},
        {u"icirc"_s, u'î'},      {u"iuml"_s, u'ï'},       {u"euml"_s, u'ë'},
        {u"Eacute"_s, u'É'},     {u"Egrave"_s, u'È'},     {u"Agrave"_s, u'À'},
        {u"laquo"_s, u'\u00ab'}, {u"raquo"_s, u'\u00bb'}, {u"rsquo"_s, u'\u2019'},
        {u"deg"_s, u'\u00b0'},   {u"euro"_s, u'\u20ac'},  {u"oelig"_s, u'\u0153'},
    };
    if (!entity.startsWith(u'#')) {
        const auto named = kNamed.constFind(entity.toString());
        return named == kNamed.constEnd() ? QString() : QString(*named);
    }
    const bool hex = entity.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    bool read = false;
    const uint code = entity.mid(hex ? 2 : 1).toUInt(&read, hex ? 16 : 10);
    if (!read || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

/// The value of `colspan=2` or `colspan="2"`.
int span(QStringView tag, QStringView name)
{
    const qsizetype at = tag.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    QString digits;
    for (const QChar c : tag.mid(at + name.size())) {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty() || (c != u'=' && c != u'"' && c != u'\'' && !c.isSpace()))
            break;
    }
    return qBound(1, digits.toInt(), kMostSpan);
}

/// Reads tag by tag what a spreadsheet writes; anything else of HTML is skipped.
class TableReader
{
public:
    explicit TableReader(QStringView html)
        : m_html(html)
    {}

    Block read()
    {
        while (m_at < m_html.size() && !m_ended) {
            if (m_html[m_at] == u'<')
                tag();
            else
                text();
        }
        return std::move(m_rows);
    }

private:
    void tag()
    {
        if (m_html.mid(m_at).startsWith(u"<!--")) {
            skipPast(u"-->"_s);
            return;
        }
        const QStringView whole = takeTag();
        const bool closing = whole.startsWith(u'/');
        qsizetype length = closing ? 1 : 0;
        while (length < whole.size() && whole[length].isLetterOrNumber())
            ++length;
        const QString name = whole.mid(closing ? 1 : 0, length - (closing ? 1 : 0)).toString();
        act(name.toLower(), closing, whole);
    }

    void act(const QString &name, bool closing, QStringView whole)
    {
        if (!closing && (name == u"style" || name == u"script" || name == u"head")) {
            skipPast(u"</"_s + name);
            skipPast(u">"_s);
        } else if (name == u"table") {
            m_depth += closing ? -1 : 1;
            m_ended = closing && m_depth <= 0;
            if (m_ended)
                endCell();
        } else if (m_depth != 1) {
            return;
        } else if (name == u"tr") {
            endCell();
            if (!closing)
                beginRow();
        } else if (name == u"td" || name == u"th") {
            endCell();
            if (!closing)
                beginCell(whole);
        } else if (name == u"br" || (name == u"p" && closing)) {
            m_breaks += m_cell ? 1 : 0;
        }
    }

    void text()
    {
        const QChar c = m_html[m_at++];
        if (!m_cell || m_depth != 1)
            return;
        if (c.isSpace() && c != u'\u00a0' && c != u'\u202f') {
            m_space = true;
            return;
        }
        if (c == u'&') {
            const qsizetype end = m_html.indexOf(u';', m_at);
            if (end > 0 && end - m_at <= 10) {
                const QString meant = decoded(m_html.mid(m_at, end - m_at));
                if (!meant.isEmpty()) {
                    m_at = end + 1;
                    return add(meant);
                }
            }
        }
        add(c);
    }

    void add(const QString &text)
    {
        if (m_breaks > 0)
            *m_cell += QString(m_breaks, u'\n');
        else if (m_space && !m_cell->isEmpty())
            *m_cell += u' ';
        m_breaks = 0;
        m_space = false;
        *m_cell += text;
    }

    void beginRow()
    {
        m_rows.emplace_back();
        fillBelow();
    }

    void beginCell(QStringView tag)
    {
        if (m_rows.empty())
            beginRow();
        m_cell.emplace();
        m_breaks = 0;
        m_space = false;
        m_columns = span(tag, u"colspan");
        m_below = span(tag, u"rowspan") - 1;
    }

    void endCell()
    {
        if (!m_cell)
            return;
        // A no-break space alone is how a blank cell is written.
        const QString text = *m_cell == u"\u00a0" ? QString() : *m_cell;
        for (int column = 0; column < m_columns; ++column) {
            const qsizetype at = m_rows.back().size();
            m_rows.back() += column == 0 ? text : QString();
            if (m_below > 0)
                m_taken[int(at)] = m_below;
        }
        m_cell.reset();
        fillBelow();
    }

    /// The cells that reach here from the rows above.
    void fillBelow()
    {
        while (m_rows.back().size() < kMostSpan) {
            const auto taken = m_taken.find(int(m_rows.back().size()));
            if (taken == m_taken.end() || taken.value() <= 0)
                break;
            m_rows.back() += QString();
            --taken.value();
        }
    }

    QStringView takeTag()
    {
        const qsizetype begin = ++m_at;
        QChar quote;
        for (; m_at < m_html.size(); ++m_at) {
            const QChar c = m_html[m_at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'"' || c == u'\'')
                quote = c;
            else if (c == u'>')
                break;
        }
        return m_html.mid(begin, m_at++ - begin);
    }

    void skipPast(const QString &mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
    }

    QStringView m_html;
    qsizetype m_at = 0;
    int m_depth = 0; ///< Of tables in tables.
    bool m_ended = false;
    Block m_rows;
    std::optional<QString> m_cell; ///< Being read.
    QHash<int, int> m_taken;       ///< By column: rows that a cell above still reaches.
    int m_columns = 1;
    int m_below = 0;
    int m_breaks = 0;
    bool m_space = false;
};

} // namespace

Block readHtmlBlock(const QString &html)
{
    return TableReader(html).read();
}

QString writeHtmlBlock(const Block &block)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>\n"_s;
    for (const QStringList &row : block) {
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            QString text = cell.toHtmlEscaped();
            text.replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s);
            html += u"<td style=\"mso-number-format:'\\@'\">"_s + text + u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table></body></html>\n"_s;
}

} // namespace carnet::tables
