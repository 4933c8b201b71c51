#include "ui/publication/slide_layout.h"

#include "core/base/french.h"
#include "ui/publication/slide_blocks.h"
#include "ui/publication/slide_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Shape = ShapeMark::Shape;

constexpr qreal kLeastGap = 5; ///< Between two blocks of a slide.
constexpr qreal kMostGap = 12;

void layCover(PageBuilder &page, const Report &report)
{
    const QRectF sheet = slide_style::kSheet;
    page.shape(Shape::Rectangle, sheet, Ink::Accent);
    qreal y = 60;
    const QImage &logo = page.look().logo;
    if (!logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(QSizeF(70, 26), Qt::KeepAspectRatio);
        const QRectF box(20, 17, size.width() + 8, size.height() + 8);
        page.shape(Shape::Rounded, box, Ink::Paper);
        page.image(logo, QRectF(box.topLeft() + QPointF(4, 4), size), report.site);
    }
    const qreal width = sheet.width() - 40;
    y = page.text(QPointF(20, y), width,
                  {report.title, slide_style::cover(), Ink::Paper, Role::Title});
    y = page.text(QPointF(20, y + 14), width,
                  {report.site, {7, true, 1.5}, Ink::Paper, Role::Text, u"site"_s});
    for (const QString &line : {report.period, report.audience, report.madeOn})
        if (!line.isEmpty())
            y = page.text(QPointF(20, y + 8), width,
                          {line, slide_style::body(), Ink::Paper, Role::Text});
    QStringList more = report.marks;
    for (const ReportBlock &block : coverBlocks(report))
        if (const auto *note = std::get_if<ReportNote>(&block))
            more += note->text;
    if (!more.isEmpty())
        page.text(QRectF(20, y + 10, width, sheet.bottom() - y - 18),
                  {more.join(u" \u2013 "_s), slide_style::foot(), Ink::Paper, Role::Text});
}

void layFoot(PageBuilder &page, const Report &report, int count)
{
    const auto artifact = page.part(Role::Artifact);
    const QRectF body = slide_style::kBody;
    page.shape(Shape::Rectangle, QRectF(body.left(), slide_style::kFootTop - 5, body.width(), 0.35),
               Ink::Track);
    const QString number =
        u"%1 / %2"_s.arg(QString::number(page.pageCount()), QString::number(count));
    const type::Style style = slide_style::foot();
    const qreal numberWidth = page.width(number, style) + 0.3;
    page.text(QPointF(body.right() - numberWidth, slide_style::kFootTop), numberWidth,
              {number, style, Ink::Secondary});
    const qreal room = body.width() - numberWidth - 10;
    // What is the least needed goes first where there is no room for all.
    QStringList words = report.marks;
    words << french::longDate(report.date) << report.site;
    while (words.size() > 1 && page.width(words.join(u", "_s), style) > room)
        words.removeLast();
    page.text(QPointF(body.left(), slide_style::kFootTop), room,
              {words.join(u", "_s), style, Ink::Secondary});
}

void laySlide(PageBuilder &page, const Slide &slide)
{
    const auto section = page.part(Role::Section);
    page.shape(Shape::Rectangle, QRectF(0, 0, 7, slide_style::kSheet.height()), Ink::Accent);
    const qreal title = page.text(slide_style::kTitleBox,
                                  {slide.title, slide_style::title(), Ink::Text, Role::Heading});
    QRectF body = slide_style::kBody;
    body.setTop(std::max(body.top(), title + 11));
    const std::vector<SlidePiece> pieces = slidePieces(slide.blocks, page, body.width());
    if (pieces.empty())
        return;
    qreal height = 0;
    for (const SlidePiece &piece : pieces)
        height += piece.height;
    const qreal spare = body.height() - height;
    const qreal gap = std::clamp(spare / qreal(pieces.size() + 1), kLeastGap, kMostGap);
    const qreal all = height + gap * qreal(pieces.size() - 1);
    if (all > body.height()) // Told, not cut.
        page.text(QRectF(body.bottomLeft(), QSizeF(body.width(), 0)),
                  {slide.title, slide_style::body(), Ink::Text, Role::Text, slide.title});
    qreal y = body.top();
    for (const SlidePiece &piece : pieces) {
        piece.draw(page, QPointF(body.left(), y));
        y += piece.height + gap;
    }
}

} // namespace

std::vector<Slide> slidesOf(const Report &report)
{
    std::vector<Slide> slides;
    for (const ReportBlock &block : report.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level == ReportHeading::Level::Chapter)
            slides.push_back({heading->text, {}});
        else if (!slides.empty())
            slides.back().blocks.push_back(block);
    }
    return slides;
}

std::vector<ReportBlock> coverBlocks(const Report &report)
{
    std::vector<ReportBlock> blocks;
    for (const ReportBlock &block : report.blocks) {
        if (std::holds_alternative<ReportHeading>(block))
            break;
        blocks.push_back(block);
    }
    return blocks;
}

LaidOutPages layOutSlides(const Report &report, const PosterLook &look)
{
    PosterLook sheet = look;
    sheet.format = {PageFormat::Paper::A4, PageFormat::Orientation::Landscape};
    PageBuilder page(sheet, 1);
    const std::vector<Slide> slides = slidesOf(report);
    layCover(page, report);
    for (const Slide &slide : slides) {
        page.newPage();
        laySlide(page, slide);
        layFoot(page, report, int(slides.size()) + 1);
    }
    QStringList title{report.title, report.site, report.period};
    title.removeAll(QString());
    LaidOutPages pages = page.take();
    pages.title = title.join(u", "_s);
    pages.language = report.language;
    return pages;
}

} // namespace carnet::ui
