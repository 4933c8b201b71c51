#include "ui/publication/report_odt.h"

#include "ui/publication/odt_package.h"
#include "ui/publication/odt_styles.h"
#include "ui/publication/odt_writer.h"

#include <QBuffer>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr double kOdtWidth = 170; ///< Of the column, millimetres.
constexpr double kOdtBar = 80;    ///< Of a whole bar.
constexpr QSizeF kOdtLogo(45, 18);

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

/// Each column is as wide as its longest word, and the rest is shared by those with much to say.
std::vector<double> odtColumnWidths(const ReportTable &table)
{
    constexpr double kLetter = 2.5; ///< Millimetres of a wide one.
    constexpr double kPadding = 3.5;
    constexpr qsizetype kMuch = 60;
    std::vector<double> least(table.columns.size());
    std::vector<double> asked(table.columns.size(), 1);
    const auto ask = [&](std::size_t column, const ReportCell &cell) {
        qsizetype longest = 0;
        for (const QString &word : cell.text.split(u' '))
            longest = std::max(longest, word.size());
        if (cell.mark != ReportMark::None)
            longest += 2;
        least[column] = std::max(least[column], double(longest) * kLetter + kPadding);
        asked[column] = std::max(asked[column], double(std::min(cell.text.size(), kMuch)));
    };
    for (std::size_t i = 0; i < least.size(); ++i) {
        ask(i, {table.columns[i].title});
        for (const auto &row : table.rows)
            ask(i, row[i]);
    }
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    const double rest = std::max(0.0, kOdtWidth - needed);
    const double all = std::accumulate(asked.begin(), asked.end(), 0.0);
    for (std::size_t i = 0; i < least.size(); ++i)
        least[i] =
            needed > kOdtWidth ? least[i] * kOdtWidth / needed : least[i] + rest * asked[i] / all;
    return least;
}

struct OdtShape
{
    QString style;
    QString character;
};

OdtShape odtShape(ReportMark mark)
{
    switch (mark) {
    case ReportMark::None:
        return {};
    case ReportMark::Good:
        return {u"Forme_20_good"_s, u"●"_s};
    case ReportMark::Warning:
        return {u"Forme_20_warning"_s, u"▲"_s};
    case ReportMark::Running:
        return {u"Forme_20_running"_s, u"◐"_s};
    case ReportMark::Open:
        return {u"Forme_20_open"_s, u"◇"_s};
    }
    Q_UNREACHABLE();
}

/// Writes the blocks of a report one after another.
class ReportOdt
{
public:
    void operator()(const ReportHeading &heading)
    {
        const bool chapter = heading.level == ReportHeading::Level::Chapter;
        m_odt.heading(chapter ? u"Heading_20_2"_s : u"Heading_20_3"_s, chapter ? 2 : 3,
                      heading.text);
    }

    void operator()(const ReportParagraph &paragraph)
    {
        m_odt.paragraph(paragraph.introduces ? u"Introduction"_s : u"Text_20_body"_s,
                        paragraph.text);
    }

    void operator()(const ReportNote &note) { m_odt.paragraph(u"Encadre"_s, note.text); }

    void operator()(const ReportList &list)
    {
        std::vector<ReportPiece> pieces;
        for (const QString &item : list.items)
            pieces.push_back({item});
        writeList(pieces);
    }

    void operator()(const ReportEntry &entry)
    {
        m_odt.heading(u"Question"_s, 3, entry.title);
        {
            const auto state = m_odt.open(u"text:p"_s, {{u"text:style-name"_s, u"Reponse"_s}});
            writeMarked(entry.state);
            if (!entry.aside.isEmpty())
                m_odt.text(u"    "_s);
            m_odt.span(u"Secondaire"_s, entry.aside);
        }
        for (const QString &text : entry.texts)
            m_odt.paragraph(u"Text_20_body"_s, text);
        writeList(entry.pieces);
    }

    void operator()(const ReportTable &table)
    {
        if (table.rows.empty())
            return;
        m_odt.paragraph(u"Legende"_s, table.caption);
        const auto whole = openTable(odtColumnWidths(table));
        writeColumns(table.columns.size(), true);
        {
            const auto header = m_odt.open(u"table:table-header-rows"_s);
            const auto row = m_odt.open(u"table:table-row"_s);
            for (const ReportTable::Column &column : table.columns) {
                const auto cell = openCell(u"Case_20_titre"_s);
                m_odt.paragraph(column.isNumber ? u"Entete_20_nombre"_s : u"Entete"_s,
                                column.title);
            }
        }
        for (const auto &cells : table.rows) {
            const auto row = m_odt.open(u"table:table-row"_s);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const auto cell = openCell(u"Case"_s);
                const auto words =
                    m_odt.open(u"text:p"_s, {{u"text:style-name"_s, table.columns[i].isNumber
                                                                        ? u"Cellule_20_nombre"_s
                                                                        : u"Cellule"_s}});
                writeMarked(cells[i]);
            }
        }
    }

    void operator()(const ReportFigures &figures)
    {
        const auto &all = figures.figures;
        if (all.empty())
            return;
        const auto whole =
            openTable(std::vector<double>(all.size(), kOdtWidth / double(all.size())));
        writeColumns(all.size(), false);
        {
            const auto header = m_odt.open(u"table:table-header-rows"_s);
            const auto row = m_odt.open(u"table:table-row"_s);
            for (const ReportFigures::Figure &one : all) {
                const auto cell = openCell(u"Case_20_chiffre"_s);
                m_odt.paragraph(u"Entete"_s, one.label);
            }
        }
        const auto row = m_odt.open(u"table:table-row"_s);
        for (const ReportFigures::Figure &one : all) {
            const auto cell = openCell(u"Case_20_chiffre"_s);
            m_odt.paragraph(u"Chiffre"_s, one.value);
            m_odt.paragraph(u"Cellule"_s, one.note);
        }
    }

    void operator()(const ReportBars &bars)
    {
        if (bars.bars.empty())
            return;
        m_odt.paragraph(u"Legende"_s, bars.caption);
        const auto whole = openTable({72, kOdtWidth - 72});
        writeColumns(2, true);
        {
            const auto header = m_odt.open(u"table:table-header-rows"_s);
            const auto row = m_odt.open(u"table:table-row"_s);
            for (const QString &title : {u"Intitulé"_s, u"Valeur"_s}) {
                const auto cell = openCell(u"Case_20_titre"_s);
                m_odt.paragraph(u"Entete"_s, title);
            }
        }
        for (const ReportBars::Bar &bar : bars.bars) {
            const auto row = m_odt.open(u"table:table-row"_s);
            {
                const auto cell = openCell(u"Case"_s);
                m_odt.paragraph(u"Cellule"_s, bar.label);
            }
            const auto cell = openCell(u"Case"_s);
            m_odt.paragraph(u"Cellule"_s, bar.words);
            writeBar(bar);
        }
    }

    /// Title, site and dates, with the logo above.
    void writeTop(const Report &report, const QImage &logo)
    {
        if (!logo.isNull()) {
            const QSizeF size = QSizeF(logo.size()).scaled(kOdtLogo, Qt::KeepAspectRatio);
            const auto line = m_odt.open(u"text:p"_s, {{u"text:style-name"_s, u"Marque"_s}});
            const auto frame =
                m_odt.open(u"draw:frame"_s, {{u"draw:style-name"_s, u"Image"_s},
                                             {u"draw:name"_s, u"Logo"_s},
                                             {u"text:anchor-type"_s, u"as-char"_s},
                                             {u"svg:width"_s, millimetres(size.width())},
                                             {u"svg:height"_s, millimetres(size.height())}});
            m_odt.empty(u"draw:image"_s, {{u"xlink:href"_s, u"Pictures/logo.png"_s},
                                          {u"xlink:type"_s, u"simple"_s},
                                          {u"xlink:show"_s, u"embed"_s},
                                          {u"xlink:actuate"_s, u"onLoad"_s}});
            writeAlternative(u"Logo"_s, report.site);
        }
        m_odt.heading(u"Heading_20_1"_s, 1, report.title);
        m_odt.paragraph(u"Site"_s, report.site);
        for (const QString &text : {report.period, report.audience, report.madeOn})
            m_odt.paragraph(u"Sous-titre"_s, text);
    }

    QByteArray content()
    {
        const QString body = m_odt.take();
        return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"_s
                + odtNamespaces() + u'>' + kOdtFonts + u"<office:automatic-styles>"_s
                + kOdtTableStyles + m_columnStyles
                + u"</office:automatic-styles><office:body><office:text>"_s + body
                + u"</office:text></office:body></office:document-content>\n"_s)
            .toUtf8();
    }

private:
    OdtWriter::Element openCell(const QString &style)
    {
        return m_odt.open(u"table:table-cell"_s,
                          {{u"table:style-name"_s, style}, {u"office:value-type"_s, u"string"_s}});
    }

    /// A table of columns so wide, to be followed by writeColumns().
    OdtWriter::Element openTable(const std::vector<double> &widths)
    {
        m_table = u"Tableau"_s + QString::number(++m_tables);
        for (std::size_t i = 0; i < widths.size(); ++i)
            m_columnStyles +=
                u"<style:style style:name=\"%1.%2\" style:family=\"table-column\">"
                u"<style:table-column-properties style:column-width=\"%3\"/></style:style>\n"_s.arg(
                    m_table, QString::number(i + 1), millimetres(widths[i]));
        return m_odt.open(u"table:table"_s,
                          {{u"table:name"_s, m_table}, {u"table:style-name"_s, u"Tableau"_s}});
    }

    /// `namesRows`: the first one says what each row is about.
    void writeColumns(std::size_t count, bool namesRows)
    {
        const auto write = [&](std::size_t i) {
            m_odt.empty(u"table:table-column"_s,
                        {{u"table:style-name"_s, m_table + u'.' + QString::number(i + 1)}});
        };
        if (namesRows) {
            const auto header = m_odt.open(u"table:table-header-columns"_s);
            write(0);
        }
        for (std::size_t i = namesRows ? 1 : 0; i < count; ++i)
            write(i);
    }

    void writeList(const std::vector<ReportPiece> &pieces)
    {
        if (pieces.empty())
            return;
        const auto whole = m_odt.open(u"text:list"_s, {{u"text:style-name"_s, u"Points"_s}});
        for (const ReportPiece &piece : pieces) {
            const auto item = m_odt.open(u"text:list-item"_s);
            const auto words = m_odt.open(u"text:p"_s, {{u"text:style-name"_s, u"Text_20_body"_s}});
            m_odt.text(piece.text);
            if (piece.address.isEmpty())
                continue;
            m_odt.text(u" "_s);
            const auto link = m_odt.open(
                u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, piece.address}});
            m_odt.span(u"Lien"_s, piece.address);
        }
    }

    void writeMarked(const ReportCell &cell)
    {
        if (const OdtShape shape = odtShape(cell.mark); !shape.character.isEmpty()) {
            m_odt.span(shape.style, shape.character);
            m_odt.text(QString(QChar(0xA0)));
        }
        m_odt.text(cell.text);
    }

    void writeAlternative(const QString &title, const QString &text)
    {
        for (const auto &[name, value] :
             {std::pair(u"svg:title"_s, title), std::pair(u"svg:desc"_s, text)}) {
            const auto element = m_odt.open(name);
            m_odt.text(value);
        }
    }

    /// The words beside it say the same.
    void writeBar(const ReportBars::Bar &bar)
    {
        const auto line = m_odt.open(u"text:p"_s, {{u"text:style-name"_s, u"Cellule"_s}});
        const auto group = m_odt.open(u"draw:g"_s, {{u"text:anchor-type"_s, u"as-char"_s}});
        writeAlternative(bar.label, bar.words);
        writeBox(u"Fond"_s, 0, kOdtBar, 0, 3.2);
        if (bar.thousandths > 0)
            writeBox(u"Barre"_s, 0, kOdtBar * bar.thousandths / 1000, 0, 3.2);
        if (bar.before && *bar.before > 0)
            writeBox(u"Avant"_s, 0, kOdtBar * *bar.before / 1000, 3.7, 1.2);
        if (bar.target)
            writeBox(u"Repere"_s,
                     std::clamp(kOdtBar * *bar.target / 1000 - 0.4, 0.0, kOdtBar - 0.8), 0.8, 0,
                     3.2);
    }

    void writeBox(const QString &style, double x, double width, double y, double height)
    {
        m_odt.empty(u"draw:rect"_s, {{u"draw:style-name"_s, style},
                                     {u"svg:x"_s, millimetres(x)},
                                     {u"svg:y"_s, millimetres(y)},
                                     {u"svg:width"_s, millimetres(width)},
                                     {u"svg:height"_s, millimetres(height)}});
    }

    OdtWriter m_odt;
    QString m_columnStyles;
    QString m_table; ///< Name of the last one.
    int m_tables = 0;
};

/// What stands at the head and the foot of each page.
QString odtMasterPage(const Report &report)
{
    OdtWriter odt;
    {
        const auto master = odt.open(u"office:master-styles"_s);
        const auto page =
            odt.open(u"style:master-page"_s,
                     {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"A4"_s}});
        {
            const auto header = odt.open(u"style:header"_s);
            const auto line = odt.open(u"text:p"_s, {{u"text:style-name"_s, u"Header"_s}});
            odt.text(report.marks.join(u", "_s));
        }
        const auto footer = odt.open(u"style:footer"_s);
        const auto line = odt.open(u"text:p"_s, {{u"text:style-name"_s, u"Footer"_s}});
        QStringList words{report.site, report.title, report.period.section(u" ("_s, 0, 0)};
        words.removeAll(QString());
        odt.text(words.join(u", "_s) + u"\tpage "_s);
        {
            const auto number =
                odt.open(u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
            odt.text(u"1"_s);
        }
        odt.text(u" sur "_s);
        const auto count = odt.open(u"text:page-count"_s);
        odt.text(u"1"_s);
    }
    return odt.take();
}

QByteArray odtStyles(const Report &report)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles"_s
            + odtNamespaces() + u'>' + kOdtFonts + kOdtStyles + odtMasterPage(report)
            + u"</office:document-styles>\n"_s)
        .toUtf8();
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QByteArray writeReportOdt(const Report &report, const QImage &logo)
{
    ReportOdt odt;
    odt.writeTop(report, logo);
    for (const ReportBlock &block : report.blocks)
        std::visit(odt, block);
    QStringList title{report.title, report.site, report.period};
    title.removeAll(QString());
    OdtParts parts{.title = title.join(u", "_s),
                   .author = report.site,
                   .language = report.language + u"-FR"_s,
                   .date = report.date,
                   .content = odt.content(),
                   .styles = odtStyles(report),
                   .pictures = {}};
    if (!logo.isNull())
        parts.pictures.push_back({u"logo.png"_s, pngOf(logo)});
    return odtPackage(parts);
}

} // namespace carnet::ui
