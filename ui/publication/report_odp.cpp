#include "ui/publication/report_odp.h"

#include "core/base/french.h"
#include "ui/publication/odp_styles.h"
#include "ui/publication/odt_package.h"
#include "ui/publication/odt_writer.h"
#include "ui/publication/slide_blocks.h"
#include "ui/publication/slide_layout.h"
#include "ui/publication/slide_style.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr QSizeF kOdpLogo(70, 26);

QString odpLength(qreal length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

QString markCharacter(ReportMark mark)
{
    switch (mark) {
    case ReportMark::None:
        return {};
    case ReportMark::Good:
        return u"● "_s;
    case ReportMark::Warning:
        return u"▲ "_s;
    case ReportMark::Running:
        return u"◐ "_s;
    case ReportMark::Open:
        return u"◇ "_s;
    }
    Q_UNREACHABLE();
}

/// Writes slides one after another; where each block stands is what the pages say.
class OdpSlides final
{
public:
    explicit OdpSlides(const PageBuilder &measure)
        : m_measure(measure)
    {}

    void cover(const Report &report, const QSizeF &logo)
    {
        const auto page = open(u"Couverture"_s);
        if (!logo.isEmpty()) {
            const auto frame =
                m_odp.open(u"draw:frame"_s, {{u"draw:style-name"_s, u"Carte"_s},
                                             length(u"svg:x"_s, 20),
                                             length(u"svg:y"_s, 17),
                                             length(u"svg:width"_s, logo.width()),
                                             length(u"svg:height"_s, logo.height())});
            {
                const auto image =
                    m_odp.open(u"draw:image"_s, {{u"xlink:href"_s, u"Pictures/logo.png"_s},
                                                 {u"xlink:type"_s, u"simple"_s},
                                                 {u"xlink:show"_s, u"embed"_s},
                                                 {u"xlink:actuate"_s, u"onLoad"_s}});
            }
            const auto alternative = m_odp.open(u"svg:title"_s);
            m_odp.text(report.site);
        }
        title(report.title, QRectF(20, 58, 257, 42), u"PCouverture"_s);
        const auto frame = textFrame(u"Cadre"_s, QRectF(20, 104, 257, 90));
        m_odp.paragraph(u"PCouvertureSite"_s, report.site);
        QStringList lines{report.period, report.audience, report.madeOn};
        lines += report.marks;
        for (const QString &line : lines)
            m_odp.paragraph(u"PCouvertureTexte"_s, line);
    }

    void slide(const Slide &slide)
    {
        const auto page = open(u"Diapo"_s);
        title(slide.title, slide_style::kTitleBox, u"PTitre"_s);
        QRectF room = slide_style::kBody;
        const std::size_t titleLines =
            m_measure.lines(slide.title, slide_style::title(), slide_style::kTitleBox.width())
                .size();
        room.setTop(std::max(room.top(), slide_style::kTitleBox.top()
                                             + type::height(titleLines, slide_style::title())
                                             + 11));
        qreal y = room.top();
        // Text that follows text is one frame, as one would type it.
        for (std::size_t i = 0; i < slide.blocks.size();) {
            std::size_t end = i;
            while (end < slide.blocks.size() && isText(slide.blocks[end]))
                ++end;
            if (end == i)
                ++end;
            const std::vector<ReportBlock> part(slide.blocks.begin() + std::ptrdiff_t(i),
                                                slide.blocks.begin() + std::ptrdiff_t(end));
            qreal height = 0;
            for (const SlidePiece &piece : slidePieces(part, m_measure, room.width()))
                height += piece.height + kOdpGap;
            m_box = QRectF(room.left(), y, room.width(), std::max(height, 12.0));
            if (isText(part.front()))
                texts(part);
            else
                std::visit(*this, part.front());
            y += height + kOdpGap;
            i = end;
        }
    }

    QString take() { return m_odp.take(); }

    // What stands in a frame of its own.
    void operator()(const ReportFigures &figures)
    {
        const std::size_t count = figures.figures.size();
        if (count == 0)
            return;
        const qreal width = (m_box.width() - qreal(count - 1) * 6) / qreal(count);
        const bool isLong = std::ranges::any_of(
            figures.figures, [](const auto &one) { return one.value.size() > 7; });
        qreal left = m_box.left();
        for (const auto &one : figures.figures) {
            const auto frame =
                textFrame(u"Carte"_s, QRectF(left, m_box.top(), width, m_box.height()));
            m_odp.paragraph(isLong || count > 3 ? u"PChiffreMoyen"_s : u"PChiffre"_s, one.value);
            m_odp.paragraph(u"PFort"_s, one.label);
            m_odp.paragraph(u"PNote"_s, one.note);
            left += width + 6;
        }
    }

    void operator()(const ReportBars &bars)
    {
        qreal y = m_box.top();
        if (!bars.caption.isEmpty()) {
            const auto frame = textFrame(u"Cadre"_s, QRectF(m_box.left(), y, m_box.width(), 10));
            m_odp.paragraph(u"PPartie"_s, bars.caption);
            y += 12;
        }
        const qreal label = m_box.width() * 0.5;
        const qreal track = m_box.width() * 0.25;
        for (const auto &bar : bars.bars) {
            {
                const auto frame = textFrame(u"Cadre"_s, QRectF(m_box.left(), y, label, 10));
                m_odp.paragraph(u"PCase"_s, bar.label);
            }
            rectangle(u"BarreFond"_s, QRectF(m_box.left() + label + 6, y + 2, track, 5.6));
            rectangle(u"Barre"_s, QRectF(m_box.left() + label + 6, y + 2,
                                         std::max(0.1, track * bar.thousandths / 1000), 5.6));
            const qreal left = m_box.left() + label + track + 12;
            const auto frame = textFrame(u"Cadre"_s, QRectF(left, y, m_box.right() - left, 10));
            m_odp.paragraph(u"PCase"_s, bar.words);
            y += 12;
        }
    }

    void operator()(const ReportTable &table)
    {
        const auto frame = m_odp.open(u"draw:frame"_s, {length(u"svg:x"_s, m_box.left()),
                                                        length(u"svg:y"_s, m_box.top()),
                                                        length(u"svg:width"_s, m_box.width()),
                                                        length(u"svg:height"_s, m_box.height())});
        const auto element =
            m_odp.open(u"table:table"_s, {{u"table:use-first-row-styles"_s, u"true"_s}});
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_odp.empty(u"table:table-column"_s,
                        {{u"table:style-name"_s, columnStyle(table.columns.size(), i)}});
        std::vector<ReportCell> titles;
        for (const ReportTable::Column &column : table.columns)
            titles.push_back({column.title});
        row(titles, u"CaseTitre"_s, u"PFort"_s);
        for (const auto &cells : table.rows)
            row(cells, u"Case"_s, u"PCase"_s);
    }

    void operator()(const ReportHeading &heading) { m_odp.paragraph(u"PPartie"_s, heading.text); }
    void operator()(const ReportParagraph &one) { m_odp.paragraph(u"PTexte"_s, one.text); }
    void operator()(const ReportNote &note) { m_odp.paragraph(u"PNote"_s, note.text); }
    void operator()(const ReportEntry &entry) { m_odp.paragraph(u"PTexte"_s, entry.title); }
    void operator()(const ReportList &list)
    {
        const auto element = m_odp.open(u"text:list"_s, {{u"text:style-name"_s, u"Points"_s}});
        for (const QString &item : list.items) {
            const auto one = m_odp.open(u"text:list-item"_s);
            m_odp.paragraph(u"PTexte"_s, item);
        }
    }

    /// The styles of the columns of tables.
    static QString columnStyles()
    {
        QString styles;
        for (const std::size_t count : {std::size_t(2), std::size_t(3), std::size_t(4)})
            for (std::size_t i = 0; i < count; ++i)
                styles +=
                    u"<style:style style:name=\"%1\" style:family=\"table-column\">"
                    "<style:table-column-properties style:column-width=\"%2\"/></style:style>\n"_s
                        .arg(columnStyle(count, i), odpLength(columnWidth(count, i)));
        return styles;
    }

private:
    static constexpr qreal kOdpGap = 6;

    static bool isText(const ReportBlock &block)
    {
        return !std::holds_alternative<ReportFigures>(block)
               && !std::holds_alternative<ReportBars>(block)
               && !std::holds_alternative<ReportTable>(block);
    }

    static QString columnStyle(std::size_t count, std::size_t i)
    {
        return u"Colonne%1-%2"_s.arg(QString::number(count), QString::number(i + 1));
    }

    static qreal columnWidth(std::size_t count, std::size_t i)
    {
        const qreal all = slide_style::kBody.width();
        if (count == 2)
            return all / 2;
        return i == 0 ? all * 0.4 : all * 0.6 / qreal(count - 1);
    }

    /// A frame with text, open as long as this lives.
    struct Frame
    {
        OdtWriter::Element frame;
        OdtWriter::Element box;
    };

    OdtWriter::Element open(const QString &master)
    {
        ++m_number;
        return m_odp.open(u"draw:page"_s, {{u"draw:name"_s, u"page%1"_s.arg(m_number)},
                                           {u"draw:style-name"_s, u"dp"_s},
                                           {u"draw:master-page-name"_s, master}});
    }

    static OdtWriter::Attribute length(const QString &name, qreal length)
    {
        return {name, odpLength(length)};
    }

    Frame textFrame(const QString &style, const QRectF &box)
    {
        return {m_odp.open(u"draw:frame"_s, {{u"draw:style-name"_s, style},
                                             length(u"svg:x"_s, box.left()),
                                             length(u"svg:y"_s, box.top()),
                                             length(u"svg:width"_s, box.width()),
                                             length(u"svg:height"_s, box.height())}),
                m_odp.open(u"draw:text-box"_s)};
    }

    /// In the outline of the presentation.
    Frame outlineFrame(const QString &kind, const QString &style, const QRectF &box)
    {
        return {m_odp.open(u"draw:frame"_s, {{u"presentation:style-name"_s, style},
                                             {u"presentation:class"_s, kind},
                                             length(u"svg:x"_s, box.left()),
                                             length(u"svg:y"_s, box.top()),
                                             length(u"svg:width"_s, box.width()),
                                             length(u"svg:height"_s, box.height())}),
                m_odp.open(u"draw:text-box"_s)};
    }

    void title(const QString &text, const QRectF &box, const QString &style)
    {
        const auto frame = outlineFrame(u"title"_s, u"Titre"_s, box);
        m_odp.paragraph(style, text);
    }

    void texts(const std::vector<ReportBlock> &blocks)
    {
        const auto frame = outlineFrame(u"outline"_s, u"Corps"_s, m_box);
        for (const ReportBlock &block : blocks)
            std::visit(*this, block);
    }

    void rectangle(const QString &style, const QRectF &box)
    {
        m_odp.empty(u"draw:rect"_s, {{u"draw:style-name"_s, style},
                                     length(u"svg:x"_s, box.left()),
                                     length(u"svg:y"_s, box.top()),
                                     length(u"svg:width"_s, box.width()),
                                     length(u"svg:height"_s, box.height())});
    }

    void row(const std::vector<ReportCell> &cells, const QString &cellStyle, const QString &style)
    {
        const auto element = m_odp.open(u"table:table-row"_s);
        for (const ReportCell &cell : cells) {
            const auto one =
                m_odp.open(u"table:table-cell"_s, {{u"table:style-name"_s, cellStyle}});
            m_odp.paragraph(style, markCharacter(cell.mark) + cell.text);
        }
    }

    const PageBuilder &m_measure;
    OdtWriter m_odp;
    QRectF m_box; ///< Of the next block.
    int m_number = 0;
};

/// What stands on each slide besides its own: a band, the site and the day, the number.
QString odpMasterPages(const Report &report)
{
    OdtWriter odp;
    const auto length = [](const QString &name, qreal value) {
        return OdtWriter::Attribute{name, odpLength(value)};
    };
    const auto frame = [&](qreal left, qreal width) {
        return odp.open(u"draw:frame"_s, {{u"draw:style-name"_s, u"Pied"_s},
                                          length(u"svg:x"_s, left),
                                          length(u"svg:y"_s, slide_style::kFootTop - 2),
                                          length(u"svg:width"_s, width),
                                          length(u"svg:height"_s, 10)});
    };
    {
        const auto master = odp.open(u"office:master-styles"_s);
        {
            const auto page =
                odp.open(u"style:master-page"_s, {{u"style:name"_s, u"Couverture"_s},
                                                  {u"style:page-layout-name"_s, u"A4"_s},
                                                  {u"draw:style-name"_s, u"Couverture"_s}});
        }
        const auto page = odp.open(u"style:master-page"_s, {{u"style:name"_s, u"Diapo"_s},
                                                            {u"style:page-layout-name"_s, u"A4"_s},
                                                            {u"draw:style-name"_s, u"Fond"_s}});
        odp.empty(u"draw:rect"_s, {{u"draw:style-name"_s, u"Bande"_s},
                                   length(u"svg:x"_s, 0),
                                   length(u"svg:y"_s, 0),
                                   length(u"svg:width"_s, 7),
                                   length(u"svg:height"_s, slide_style::kSheet.height())});
        QStringList words = report.marks;
        words << french::longDate(report.date) << report.site;
        {
            const auto foot = frame(slide_style::kBody.left(), 220);
            const auto box = odp.open(u"draw:text-box"_s);
            odp.paragraph(u"PiedTexte"_s, words.join(u", "_s));
        }
        const auto foot = frame(slide_style::kBody.right() - 35, 35);
        const auto box = odp.open(u"draw:text-box"_s);
        const auto line = odp.open(u"text:p"_s, {{u"text:style-name"_s, u"PiedNombre"_s}});
        {
            const auto number = odp.open(u"text:page-number"_s);
            odp.text(u"1"_s);
        }
        odp.text(u" / "_s);
        const auto count = odp.open(u"text:page-count"_s);
        odp.text(u"1"_s);
    }
    return odp.take();
}

QByteArray odpRoot(const QString &name, const QString &inside)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"_s + name + odtNamespaces()
            + u" xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\">"_s
            + inside + u"</"_s + name + u">\n"_s)
        .toUtf8();
}

QByteArray logoPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QByteArray writeReportOdp(const Report &report, const QImage &logo)
{
    PosterLook look;
    look.format = {PageFormat::Paper::A4, PageFormat::Orientation::Landscape};
    const PageBuilder measure(look, 1);
    OdpSlides slides(measure);
    slides.cover(report, logo.isNull() ? QSizeF()
                                       : QSizeF(logo.size()).scaled(kOdpLogo, Qt::KeepAspectRatio));
    for (const Slide &slide : slidesOf(report))
        slides.slide(slide);
    QString styles = kOdpContentStyles.toString();
    const QString content = styles + OdpSlides::columnStyles()
                            + u"</office:automatic-styles><office:body><office:presentation>"_s
                            + slides.take() + u"</office:presentation></office:body>"_s;
    QStringList title{report.title, report.site};
    OdtParts parts{.title = title.join(u", "_s),
                   .author = report.site,
                   .language = report.language + u"-FR"_s,
                   .date = report.date,
                   .content = odpRoot(u"office:document-content"_s, content),
                   .styles =
                       odpRoot(u"office:document-styles"_s, kOdpStyles + odpMasterPages(report)),
                   .pictures = {},
                   .mediaType = "application/vnd.oasis.opendocument.presentation"};
    if (!logo.isNull())
        parts.pictures.push_back({u"logo.png"_s, logoPng(logo)});
    return odtPackage(parts);
}

} // namespace carnet::ui
