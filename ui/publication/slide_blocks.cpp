#include "ui/publication/slide_blocks.h"

#include "ui/publication/report_table.h"
#include "ui/publication/slide_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Shape = ShapeMark::Shape;

constexpr qreal kSlideGap = 6;     ///< Between the lines of a list or of bars.
constexpr qreal kSlideIndent = 9;  ///< Of the words behind a bullet.
constexpr qreal kSlidePadding = 7; ///< Within a card.
constexpr qreal kSlideCellPad = 3.4;
constexpr qreal kSlideMark = 5;

/// Measures the blocks of a slide and tells how each is drawn.
class SlideBlocks final
{
public:
    SlideBlocks(const PageBuilder &measure, qreal width)
        : m_measure(measure)
        , m_width(width)
    {}

    std::vector<SlidePiece> take() { return std::move(m_pieces); }

    void operator()(const ReportHeading &heading)
    {
        words(heading.text, slide_style::strong(), Role::SubHeading, Ink::Accent);
    }
    void operator()(const ReportParagraph &paragraph)
    {
        words(paragraph.text, slide_style::body(), Role::Text, Ink::Text);
    }
    void operator()(const ReportNote &note)
    {
        words(note.text, slide_style::cell(), Role::Text, Ink::Secondary);
    }
    void operator()(const ReportEntry &entry)
    {
        words(entry.title, slide_style::strong(), Role::SubHeading, Ink::Text);
        words(entry.state.text, slide_style::body(), Role::Text, Ink::Text);
    }

    void operator()(const ReportList &list)
    {
        if (list.items.empty())
            return;
        const qreal inner = m_width - kSlideIndent;
        std::vector<qreal> heights;
        qreal height = -kSlideGap;
        for (const QString &item : list.items) {
            heights.push_back(heightOf(item, slide_style::body(), inner));
            height += heights.back() + kSlideGap;
        }
        m_pieces.push_back({height, [list, inner, heights](PageBuilder &page, QPointF topLeft) {
                                const auto part = page.part(Role::List);
                                QPointF at = topLeft;
                                for (std::size_t i = 0; i < list.items.size(); ++i) {
                                    const auto item = page.part(Role::Item);
                                    page.shape(Shape::Disc,
                                               QRectF(at.x() + 1, at.y() + 1.4, 2.6, 2.6),
                                               Ink::Accent);
                                    page.text(at + QPointF(kSlideIndent, 0), inner,
                                              {list.items[i], slide_style::body()});
                                    at.ry() += heights[i] + kSlideGap;
                                }
                            }});
    }

    void operator()(const ReportFigures &figures)
    {
        const std::size_t count = figures.figures.size();
        if (count == 0)
            return;
        const qreal gutter = 6;
        const qreal width = (m_width - qreal(count - 1) * gutter) / qreal(count);
        const qreal inner = width - 2 * kSlidePadding;
        const type::Style value = figureStyle(figures, inner);
        qreal height = 0;
        for (const auto &one : figures.figures)
            height = std::max(height, layCard(m_measure, nullptr, one, {}, inner, value));
        height += 2 * kSlidePadding;
        m_pieces.push_back(
            {height, [=](PageBuilder &page, QPointF topLeft) {
                 const auto list = page.part(Role::List);
                 QPointF corner = topLeft;
                 for (const auto &one : figures.figures) {
                     const auto item = page.part(Role::Item);
                     page.shape(Shape::Rounded, QRectF(corner, QSizeF(width, height)), Ink::Card);
                     layCard(page, &page, one, corner + QPointF(kSlidePadding, kSlidePadding),
                             inner, value);
                     corner.rx() += width + gutter;
                 }
             }});
    }

    void operator()(const ReportBars &bars)
    {
        if (bars.bars.empty())
            return;
        words(bars.caption, slide_style::strong(), Role::SubHeading, Ink::Accent);
        const qreal label = m_width * 0.5;
        const qreal track = m_width * 0.25;
        const qreal rest = m_width - label - track - 12;
        std::vector<qreal> heights;
        qreal height = -kSlideGap;
        for (const auto &bar : bars.bars) {
            heights.push_back(std::max(heightOf(bar.label, slide_style::cell(), label),
                                       heightOf(bar.words, slide_style::cell(), rest)));
            height += heights.back() + kSlideGap;
        }
        m_pieces.push_back({height, [=](PageBuilder &page, QPointF topLeft) {
                                const auto list = page.part(Role::List);
                                QPointF at = topLeft;
                                for (std::size_t i = 0; i < bars.bars.size(); ++i) {
                                    drawBar(page, bars.bars[i], at, label, track, rest);
                                    at.ry() += heights[i] + kSlideGap;
                                }
                            }});
    }

    void operator()(const ReportTable &table)
    {
        if (table.rows.empty())
            return;
        const std::vector<qreal> widths = tableWidths(table);
        std::vector<qreal> heights{rowHeight(titlesOf(table), widths, slide_style::cellTitle())};
        qreal height = heights.front();
        for (const auto &row : table.rows) {
            heights.push_back(rowHeight(row, widths, slide_style::cell()));
            height += heights.back();
        }
        m_pieces.push_back(
            {height, [=](PageBuilder &page, QPointF topLeft) {
                 const auto part = page.part(Role::Table);
                 drawRow(page, table, titlesOf(table), widths, topLeft, heights.front(), true);
                 QPointF at = topLeft + QPointF(0, heights.front());
                 for (std::size_t i = 0; i < table.rows.size(); ++i) {
                     drawRow(page, table, table.rows[i], widths, at, heights[i + 1], false);
                     at.ry() += heights[i + 1];
                 }
             }});
    }

private:
    using Cells = std::vector<ReportCell>;

    qreal heightOf(const QString &text, const type::Style &style, qreal width) const
    {
        return type::height(m_measure.lines(text, style, width).size(), style);
    }

    void words(const QString &text, const type::Style &style, Role role, Ink ink)
    {
        if (text.isEmpty())
            return;
        m_pieces.push_back(
            {heightOf(text, style, m_width),
             [text, style, role, ink, width = m_width](PageBuilder &page, QPointF topLeft) {
                 page.text(topLeft, width, {text, style, ink, role});
             }});
    }

    /// The largest letters in which every value stands on one line.
    type::Style figureStyle(const ReportFigures &figures, qreal width) const
    {
        type::Style style{slide_style::kFigureCaps[0], true, 1.3};
        for (const qreal cap : slide_style::kFigureCaps) {
            style.cap = cap;
            const bool fits = std::ranges::all_of(figures.figures, [&](const auto &one) {
                return m_measure.width(one.value, style) <= width;
            });
            if (fits)
                break;
        }
        return style;
    }

    /// Places one figure, or only measures it without a page. Returns its height.
    static qreal layCard(const PageBuilder &measure, PageBuilder *page,
                         const ReportFigures::Figure &one, QPointF at, qreal width,
                         const type::Style &value)
    {
        qreal y = at.y();
        const auto put = [&](const QString &text, const type::Style &style, Ink ink, qreal above) {
            if (text.isEmpty())
                return;
            y += above;
            if (page)
                page->text(QPointF(at.x(), y), width, {text, style, ink});
            y += type::height(measure.lines(text, style, width).size(), style);
        };
        put(one.value, value, Ink::Accent, 0);
        put(one.label, slide_style::cellTitle(), Ink::Text, 7);
        put(one.note, slide_style::cell(), Ink::Secondary, 5.5);
        return y - at.y();
    }

    static void drawBar(PageBuilder &page, const ReportBars::Bar &bar, QPointF at, qreal label,
                        qreal track, qreal rest)
    {
        const auto item = page.part(Role::Item);
        page.text(at, label, {bar.label, slide_style::cell()});
        const QRectF ground(at.x() + label + 6, at.y() - 0.3, track, 5.6);
        page.shape(Shape::Rectangle, ground, Ink::Track);
        QRectF value = ground;
        value.setWidth(track * bar.thousandths / 1000);
        page.shape(Shape::Rectangle, value, Ink::Accent);
        page.text(QPointF(ground.right() + 6, at.y()), rest, {bar.words, slide_style::cell()});
    }

    static Cells titlesOf(const ReportTable &table)
    {
        Cells titles;
        for (const ReportTable::Column &column : table.columns)
            titles.push_back({column.title});
        return titles;
    }

    /// The first column takes what the others, on one line where they can, leave.
    std::vector<qreal> tableWidths(const ReportTable &table) const
    {
        constexpr qreal kGutter = 6;
        const std::size_t count = table.columns.size();
        const qreal most = m_width * (count > 2 ? 0.28 : 0.52);
        std::vector<qreal> widths(count);
        qreal taken = 0;
        for (std::size_t i = 1; i < count; ++i) {
            qreal asked = m_measure.width(table.columns[i].title, slide_style::cellTitle());
            for (const auto &row : table.rows)
                asked = std::max(asked, m_measure.width(row[i].text, slide_style::cell())
                                            + (row[i].mark == ReportMark::None ? 0 : 8));
            widths[i] = std::min(asked + 0.5, most);
            taken += widths[i] + kGutter;
        }
        widths[0] = m_width - taken;
        return widths;
    }

    qreal rowHeight(const Cells &row, const std::vector<qreal> &widths,
                    const type::Style &style) const
    {
        qreal height = style.cap;
        for (std::size_t i = 0; i < row.size(); ++i)
            height =
                std::max(height, heightOf(row[i].text, style, widths[i] - indentOfMark(row[i])));
        return height + 2 * kSlideCellPad;
    }

    static qreal indentOfMark(const ReportCell &cell)
    {
        return cell.mark == ReportMark::None ? 0 : kSlideMark + 2.5;
    }

    static void drawRow(PageBuilder &page, const ReportTable &table, const Cells &row,
                        const std::vector<qreal> &widths, QPointF topLeft, qreal height,
                        bool isHeader)
    {
        const auto part = page.part(Role::Row);
        const type::Style style = isHeader ? slide_style::cellTitle() : slide_style::cell();
        qreal left = topLeft.x();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const qreal indent = indentOfMark(row[i]);
            const qreal top = topLeft.y() + kSlideCellPad;
            paintMark(page, row[i].mark,
                      QRectF(left, top + (style.cap - kSlideMark) / 2, kSlideMark, kSlideMark));
            const Role role = isHeader ? Role::ColumnHeader : i == 0 ? Role::RowHeader : Role::Cell;
            if (row[i].text.isEmpty())
                const auto empty = page.part(role);
            page.text(QPointF(left + indent, top), widths[i] - indent,
                      {row[i].text,
                       style,
                       Ink::Text,
                       role,
                       {},
                       table.columns[i].isNumber ? Align::Right : Align::Left});
            left += widths[i] + 6;
        }
        const qreal line = isHeader ? 0.7 : 0.35;
        page.shape(Shape::Rectangle,
                   QRectF(topLeft.x(), topLeft.y() + height - line, left - 6 - topLeft.x(), line),
                   isHeader ? Ink::Text : Ink::Track);
    }

    const PageBuilder &m_measure;
    const qreal m_width;
    std::vector<SlidePiece> m_pieces;
};

} // namespace

std::vector<SlidePiece> slidePieces(const std::vector<ReportBlock> &blocks,
                                    const PageBuilder &measure, qreal width)
{
    SlideBlocks pieces(measure, width);
    for (const ReportBlock &block : blocks)
        std::visit(pieces, block);
    return pieces.take();
}

} // namespace carnet::ui
