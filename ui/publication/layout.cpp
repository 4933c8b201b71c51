#include "ui/publication/layout.h"

#include <algorithm>
#include <cmath>

namespace carnet::ui {

namespace {

/// Below what anyone sees; keeps rounding from making an overflow.
constexpr qreal kTolerance = 0.01;

qreal indent(const type::Line &line, qreal width, Align align)
{
    switch (align) {
    case Align::Left:
        return 0;
    case Align::Right:
        return width - line.width;
    case Align::Centre:
        return (width - line.width) / 2;
    }
    Q_UNREACHABLE();
}

} // namespace

PageBuilder::PageBuilder(const PosterLook &look, qreal scale)
    : m_look(look)
    , m_scale(scale)
{
    m_pages.format = look.format;
    m_pages.blackAndWhite = look.blackAndWhite;
}

qreal PageBuilder::text(const QRectF &box, const Words &words)
{
    return place(box, words, lines(words.text, words.style, box.width()));
}

qreal PageBuilder::text(QPointF topLeft, qreal width, const Words &words,
                        const std::vector<type::Line> &lines)
{
    return place(QRectF(topLeft, QSizeF(width, kEndless)), words, lines);
}

qreal PageBuilder::place(const QRectF &box, const Words &words,
                         const std::vector<type::Line> &lines)
{
    const type::Style style = own(words.style);
    if (lines.empty())
        return box.top();
    const qreal leading = style.cap * style.leading;
    const qreal room = box.height() + kTolerance - style.cap;
    const auto capacity = room < 0 ? std::size_t(0) : std::size_t(room / leading) + 1;
    const bool tooWide = std::any_of(lines.begin(), lines.end(), [&](const type::Line &line) {
        return line.width > box.width() + kTolerance;
    });
    const std::size_t shown = std::min(lines.size(), capacity);
    if (shown < lines.size() || tooWide)
        m_pages.overflows.push_back(
            {words.text, std::max(1, int(lines.size() - shown)), words.subject});

    TextMark mark{words.role, style, words.ink, {}};
    for (std::size_t i = 0; i < shown; ++i) {
        const qreal left = box.left() + indent(lines[i], box.width(), words.align);
        const qreal baseLine = box.top() + style.cap + qreal(i) * leading;
        mark.lines.push_back(
            {lines[i].text, QPointF(left, baseLine), lines[i].width, lines[i].spaceAfter});
    }
    if (mark.lines.empty())
        return box.top();
    const qreal last = mark.lines.back().baseLine.y();
    add(std::move(mark));
    return last;
}

type::Style PageBuilder::own(type::Style style) const
{
    style.typeface = m_look.typeface;
    return style;
}

PageBuilder::Part::Part(PageBuilder &page, Role role, const QString &alternative)
    : m_page(page)
    , m_role(role)
{
    page.add(PartMark{role, true, alternative});
}

PageBuilder::Part::~Part()
{
    m_page.add(PartMark{m_role, false});
}

void PageBuilder::shape(ShapeMark::Shape shape, const QRectF &rect, Ink ink)
{
    add(ShapeMark{shape, rect, ink});
}

void PageBuilder::qr(const QString &address, const QRectF &rect, const QString &alternative)
{
    add(QrMark{address, rect, alternative});
}

void PageBuilder::image(const QImage &image, const QRectF &rect, const QString &alternative)
{
    add(ImageMark{image, rect, alternative});
}

std::vector<QRectF> gridCells(const QRectF &area, int columns, int rows, qreal gutter)
{
    const QSizeF size((area.width() - (columns - 1) * gutter) / columns,
                      (area.height() - (rows - 1) * gutter) / rows);
    std::vector<QRectF> cells;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QPointF offset(column * (size.width() + gutter), row * (size.height() + gutter));
            cells.emplace_back(area.topLeft() + offset, size);
        }
    }
    return cells;
}

} // namespace carnet::ui
