#include "ui/publication/report_html.h"

#include "ui/publication/html_page.h"
#include "ui/publication/html_parts.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr QStringView kReportStyle = uR"(
main{max-width:52rem}
h1{font-size:clamp(1.75rem,6vw,2.5rem);margin-bottom:.75rem}
h2{font-size:1.5rem;margin:3rem 0 1rem}
h3{font-size:1.2rem;margin:2rem 0 .75rem}
p{max-width:44rem}
header{border-bottom:3px solid var(--accent);padding-bottom:1.25rem}
header .marks{display:flex;flex:none;gap:.5rem}
.points{list-style:disc;padding-left:1.25rem;max-width:44rem;margin-bottom:1.5rem}
.points li{padding:.2rem 0}
.points li::marker{color:var(--accent)}
.note{background:var(--card);border-left:.375rem solid var(--accent);padding:1rem 1.25rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:1rem;
 margin:2rem 0}
.figures li{background:var(--card);border-radius:.5rem;padding:1rem 1.25rem}
.figures p{margin:0}
.figures .value{font-size:1.625rem;white-space:nowrap;line-height:1.2;font-weight:700;color:var(--accent)}
.figures .about{color:var(--secondary)}
.bars{margin-bottom:2rem}
.bars li{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));
 gap:.25rem 1rem;align-items:center;padding:.35rem 0}
.bars .bar{margin:0}
.bars .before{fill:var(--muted)}
.caption{font-weight:700}
h3.entry{font-size:1.05rem;margin:1.75rem 0 .25rem}
.answer{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0 0 .25rem}
.answer p{margin:0;font-weight:700}
.answer .about{color:var(--secondary);font-weight:400}
.entry~p,.entry~.points{margin:.25rem 0}
a{color:var(--accent);overflow-wrap:anywhere}
td .status,th .status{margin:0;font-weight:400;align-items:flex-start}
td .status svg{margin-top:.25em}
.good{color:var(--accent)}
.warning{color:var(--improve)}
.open{color:var(--muted)}
.number{text-align:right}
@media screen and (max-width:48rem){.number{text-align:left}}
@media print{
 h1{font-size:20pt}
 h2{margin:8mm 0 3mm}
 h3{margin:6mm 0 2mm}
 h2,h3,caption,.caption{break-after:avoid}
 table{break-inside:auto}
 .note,.figures,.bars li{break-inside:avoid}
}
)";

/// Writes the blocks of a report one after another.
class ReportHtml
{
public:
    explicit ReportHtml(HtmlWriter &html)
        : m_html(html)
    {}

    void operator()(const ReportHeading &heading)
    {
        const bool chapter = heading.level == ReportHeading::Level::Chapter;
        m_html.element(chapter ? u"h2" : u"h3", heading.text);
    }

    void operator()(const ReportParagraph &paragraph) { m_html.element(u"p", paragraph.text); }

    void operator()(const ReportList &list)
    {
        if (list.items.empty())
            return;
        const auto whole = m_html.open(u"ul", {{u"class", u"points"_s}});
        for (const QString &item : list.items)
            m_html.element(u"li", item);
    }

    void operator()(const ReportTable &table)
    {
        if (table.rows.empty())
            return;
        // The roles are told again, see writeHtmlTable().
        const auto whole = m_html.open(u"table", {{u"role", u"table"_s}});
        m_html.element(u"caption", table.caption);
        {
            const auto head = m_html.open(u"thead", {{u"role", u"rowgroup"_s}});
            const auto row = m_html.open(u"tr", {{u"role", u"row"_s}});
            for (const ReportTable::Column &column : table.columns)
                m_html.element(u"th", column.title,
                               {{u"role", u"columnheader"_s},
                                {u"scope", u"col"_s},
                                {u"class", classOf(column)}});
        }
        const auto body = m_html.open(u"tbody", {{u"role", u"rowgroup"_s}});
        for (const auto &cells : table.rows) {
            Q_ASSERT(cells.size() == table.columns.size());
            const auto row = m_html.open(u"tr", {{u"role", u"row"_s}});
            for (std::size_t i = 0; i < cells.size(); ++i)
                writeCell(table.columns[i], cells[i], i == 0);
        }
    }

    void operator()(const ReportFigures &figures)
    {
        if (figures.figures.empty())
            return;
        const auto whole = m_html.open(u"ul", {{u"class", u"figures"_s}});
        for (const ReportFigures::Figure &one : figures.figures) {
            const auto item = m_html.open(u"li");
            m_html.element(u"p", one.value, {{u"class", u"value"_s}});
            m_html.element(u"p", one.label);
            m_html.element(u"p", one.note, {{u"class", u"about"_s}});
        }
    }

    void operator()(const ReportBars &bars)
    {
        if (bars.bars.empty())
            return;
        m_html.element(u"p", bars.caption, {{u"class", u"caption"_s}});
        const auto whole = m_html.open(u"ul", {{u"class", u"bars"_s}});
        for (const ReportBars::Bar &bar : bars.bars) {
            const auto item = m_html.open(u"li");
            m_html.element(u"span", bar.label);
            writeBar(bar);
            m_html.element(u"span", bar.words);
        }
    }

    void operator()(const ReportNote &note)
    {
        m_html.element(u"p", note.text, {{u"class", u"note"_s}});
    }

    void operator()(const ReportEntry &entry)
    {
        m_html.element(u"h3", entry.title, {{u"class", u"entry"_s}});
        {
            const auto state = m_html.open(u"div", {{u"class", u"answer"_s}});
            writeMarked(entry.state);
            m_html.element(u"p", entry.aside, {{u"class", u"about"_s}});
        }
        for (const QString &text : entry.texts)
            m_html.element(u"p", text);
        if (entry.pieces.empty())
            return;
        const auto whole = m_html.open(u"ul", {{u"class", u"points"_s}});
        for (const ReportPiece &piece : entry.pieces) {
            const auto item = m_html.line(u"li");
            m_html.text(piece.text);
            if (piece.address.isEmpty())
                continue;
            m_html.text(u" "_s);
            m_html.element(u"a", piece.address, {{u"href", piece.address}});
        }
    }

private:
    /// Null without one.
    static QString classOf(const ReportTable::Column &column)
    {
        return column.isNumber ? u"number"_s : QString();
    }

    void writeCell(const ReportTable::Column &column, const ReportCell &cell, bool namesRow)
    {
        const auto whole =
            namesRow ? m_html.line(u"th", {{u"role", u"rowheader"_s}, {u"scope", u"row"_s}})
                     : m_html.line(u"td", {{u"role", u"cell"_s},
                                           {u"data-title", column.title},
                                           {u"class", classOf(column)}});
        if (cell.mark == ReportMark::None)
            m_html.text(cell.text);
        else
            writeMarked(cell);
    }

    void writeMarked(const ReportCell &cell)
    {
        switch (cell.mark) {
        case ReportMark::None:
            return m_html.element(u"p", cell.text);
        case ReportMark::Good:
            return writeStatus(m_html, u"good"_s, HtmlShape::Disc, cell.text);
        case ReportMark::Warning:
            return writeStatus(m_html, u"warning"_s, HtmlShape::Triangle, cell.text);
        case ReportMark::Running:
            return writeStatus(m_html, u"running"_s, HtmlShape::HalfDisc, cell.text);
        case ReportMark::Open:
            return writeStatus(m_html, u"open"_s, HtmlShape::Diamond, cell.text);
        }
        Q_UNREACHABLE();
    }

    /// The words beside it say the same.
    void writeBar(const ReportBars::Bar &bar)
    {
        const auto svg = m_html.line(u"svg", {{u"class", u"bar"_s},
                                              {u"aria-hidden", u"true"_s},
                                              {u"viewBox", u"0 0 100 22"_s},
                                              {u"preserveAspectRatio", u"none"_s}});
        writeBox(u"track"_s, 0, 1000, 4, 14);
        writeBox(u"value"_s, 0, bar.thousandths, 4, bar.before ? 8 : 14);
        if (bar.before)
            writeBox(u"before"_s, 0, *bar.before, 13, 5);
        if (bar.target) {
            writeBox(u"gap"_s, qBound(0, *bar.target - 8, 984), 16, 0, 22);
            writeBox(u"tick"_s, qBound(4, *bar.target - 4, 988), 8, 0, 22);
        }
    }

    void writeBox(const QString &style, int thousandths, int width, int y, int height)
    {
        m_html.empty(u"rect", {{u"class", style},
                               {u"x", QString::number(thousandths / 10.0)},
                               {u"y", QString::number(y)},
                               {u"width", QString::number(width / 10.0)},
                               {u"height", QString::number(height)}});
    }

    HtmlWriter &m_html;
};

void writeReportHeader(HtmlWriter &html, const Report &report, const QImage &logo)
{
    const auto header = html.open(u"header");
    {
        const auto words = html.open(u"div");
        html.element(u"h1", report.title);
        html.element(u"p", report.site, {{u"class", u"site"_s}});
        for (const QString &text : {report.period, report.audience, report.madeOn})
            html.element(u"p", text, {{u"class", u"period"_s}});
    }
    if (!report.marks.isEmpty()) {
        const auto marks = html.open(u"div", {{u"class", u"marks"_s}});
        for (const QString &mark : report.marks)
            html.element(u"p", mark, {{u"class", u"mark"_s}});
    }
    writeHtmlImage(html, logo, report.site);
}

} // namespace

QByteArray writeReportHtml(const Report &report, const QImage &logo)
{
    QStringList title{report.title, report.site, report.period};
    title.removeAll(QString());
    const auto body = [&](HtmlWriter &html) {
        writeReportHeader(html, report, logo);
        ReportHtml blocks(html);
        for (const ReportBlock &block : report.blocks)
            std::visit(blocks, block);
    };
    return writeHtmlPage(report.language, title.join(u", "_s), body, kReportStyle);
}

} // namespace carnet::ui
