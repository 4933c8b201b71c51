#include "ui/publication/report_flow.h"

#include "ui/publication/report_style.h"
#include "ui/publication/report_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using namespace report_style;
using Shape = ShapeMark::Shape;

constexpr qreal kBulletIndent = 5;
constexpr qreal kBetweenItems = 3.4;
constexpr qreal kBoxPadding = 4;

/// Adds the pieces of one block after another.
class BlockFlow
{
public:
    BlockFlow(Flow &flow, const PageBuilder &measure)
        : m_flow(flow)
        , m_measure(measure)
    {}

    void operator()(const ReportHeading &heading)
    {
        const bool chapter = heading.level == ReportHeading::Level::Chapter;
        if (chapter) {
            closeChapter();
            m_flow.open(Role::Section);
            m_inChapter = true;
        }
        const type::Style style = chapter ? report_style::chapter() : part();
        const Words words{heading.text, style, Ink::Text,
                          chapter ? Role::Heading : Role::SubHeading};
        addWhole(words, chapter ? kAboveChapter : kAbovePart, true);
        m_above = kUnderHeading;
    }

    void operator()(const ReportParagraph &paragraph)
    {
        if (paragraph.text.isEmpty())
            return;
        m_flow.open(Role::Text);
        addLines({paragraph.text, body(), Ink::Text, Role::Line}, m_above, 0,
                 std::min(m_flow.width(), kLongestLine));
        m_flow.close();
        m_above = kBetweenParagraphs;
    }

    void operator()(const ReportList &list)
    {
        m_flow.open(Role::List);
        for (const QString &item : list.items) {
            m_flow.open(Role::Item);
            addLines({item, body(), Ink::Text, Role::Line}, m_above, kBulletIndent,
                     std::min(m_flow.width(), kLongestLine) - kBulletIndent);
            m_flow.close();
            m_above = kBetweenItems;
        }
        m_flow.close();
        m_above = kBetweenParagraphs;
    }

    void operator()(const ReportTable &table)
    {
        if (table.rows.empty())
            return;
        addTable(m_flow, m_measure, table);
        m_above = kAboveTable;
    }

    void operator()(const ReportFigures &figures)
    {
        const std::size_t count = figures.figures.size();
        if (count == 0)
            return;
        const qreal gutter = 5;
        const qreal width = (m_flow.width() - qreal(count - 1) * gutter) / qreal(count);
        const qreal inner = width - 2 * kBoxPadding;
        qreal height = 0;
        for (const auto &one : figures.figures)
            height = std::max(height, layFigure(m_measure, nullptr, one, QPointF(), inner));
        height += 2 * kBoxPadding;
        m_flow.add(
            {.before = m_above,
             .height = height,
             .draw = [figures, width, gutter, inner, height](PageBuilder &page, QPointF topLeft) {
                 const auto list = page.part(Role::List);
                 QPointF corner = topLeft;
                 for (const auto &one : figures.figures) {
                     const auto item = page.part(Role::Item);
                     page.shape(Shape::Rounded, QRectF(corner, QSizeF(width, height)), Ink::Card);
                     layFigure(page, &page, one, corner + QPointF(kBoxPadding, kBoxPadding), inner);
                     corner.rx() += width + gutter;
                 }
             }});
        m_above = kAboveTable;
    }

    void operator()(const ReportBars &bars)
    {
        if (bars.bars.empty())
            return;
        if (!bars.caption.isEmpty()) {
            addWhole({bars.caption, strong(), Ink::Text, Role::Text}, m_above, true);
            m_above = kUnderHeading;
        }
        m_flow.open(Role::List);
        for (std::size_t i = 0; i < bars.bars.size(); ++i) {
            addBar(bars.bars[i]);
            m_above = kBetweenItems;
        }
        m_flow.close();
        m_above = kBetweenParagraphs;
    }

    void operator()(const ReportNote &note)
    {
        const qreal width = std::min(m_flow.width(), kLongestLine + 2 * kBoxPadding);
        const qreal inner = width - 2 * kBoxPadding;
        const Words words{note.text, body(), Ink::Text, Role::Text, u"note"_s};
        const qreal text =
            std::min(type::height(m_measure.lines(note.text, body(), inner).size(), body()),
                     m_flow.height() - 2 * kBoxPadding);
        const QSizeF size(width, text + 2 * kBoxPadding);
        m_flow.add({.before = m_above,
                    .height = size.height(),
                    .draw = [words, size, inner, text](PageBuilder &page, QPointF topLeft) {
                        page.shape(Shape::Rectangle, QRectF(topLeft, size), Ink::Card);
                        page.shape(Shape::Rectangle, QRectF(topLeft, QSizeF(1, size.height())),
                                   Ink::Accent);
                        const QPointF corner = topLeft + QPointF(kBoxPadding, kBoxPadding);
                        page.text(QRectF(corner, QSizeF(inner, text)), words);
                    }});
        m_above = kBetweenParagraphs;
    }

    void closeChapter()
    {
        if (m_inChapter)
            m_flow.close();
        m_inChapter = false;
    }

private:
    /// Words that are not parted.
    void addWhole(const Words &words, qreal above, bool keepWithNext)
    {
        const qreal width = m_flow.width();
        const std::size_t count = m_measure.lines(words.text, words.style, width).size();
        m_flow.add({.before = above,
                    .height = type::height(count, words.style),
                    .keepWithNext = keepWithNext,
                    .draw = [words, width](PageBuilder &page, QPointF topLeft) {
                        page.text(topLeft, width, words);
                    }});
    }

    /// Words that may go on over a page, two lines at least on each. With an indent they have a
    /// bullet.
    void addLines(const Words &words, qreal above, qreal indent, qreal width)
    {
        const auto lines = m_measure.lines(words.text, words.style, width);
        const std::size_t count = lines.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool isOrphan = i == 0 && count > 1;
            const bool leavesWidow = i + 2 == count;
            const bool hasBullet = i == 0 && indent > 0;
            const qreal leading = words.style.cap * (words.style.leading - 1);
            m_flow.add({.before = i == 0 ? above : leading,
                        .height = words.style.cap,
                        .keepWithNext = isOrphan || leavesWidow,
                        .draw = [words, indent, width, hasBullet,
                                 line = lines[i]](PageBuilder &page, QPointF topLeft) {
                            constexpr qreal kBullet = 1.5;
                            if (hasBullet)
                                page.shape(Shape::Disc,
                                           QRectF(topLeft.x() + 1,
                                                  topLeft.y() + (words.style.cap - kBullet) / 2,
                                                  kBullet, kBullet),
                                           Ink::Accent);
                            page.text(topLeft + QPointF(indent, 0), width, words, {line});
                        }});
        }
    }

    /// Places one figure, or only measures it without a page. Returns its height.
    static qreal layFigure(const PageBuilder &measure, PageBuilder *page,
                           const ReportFigures::Figure &one, QPointF at, qreal width)
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
        type::Style label = cell();
        label.balanced = true;
        put(one.value, figure(), Ink::Accent, 0);
        put(one.label, label, Ink::Text, 3.4);
        put(one.note, label, Ink::Secondary, 3);
        return y - at.y();
    }

    void addBar(const ReportBars::Bar &bar)
    {
        constexpr qreal kLabel = 66;
        constexpr qreal kTrack = 56;
        constexpr qreal kGap = 4;
        const qreal rest = m_flow.width() - kLabel - kTrack - 2 * kGap;
        const auto height = [&](const QString &text, qreal width) {
            return type::height(m_measure.lines(text, cell(), width).size(), cell());
        };
        m_flow.add(
            {.before = m_above + 1,
             .height = std::max(height(bar.label, kLabel), height(bar.words, rest)),
             .draw = [bar, rest](PageBuilder &page, QPointF topLeft) {
                 const auto item = page.part(Role::Item);
                 page.text(topLeft, kLabel, {bar.label, cell()});
                 const QRectF track(topLeft.x() + kLabel + kGap, topLeft.y() - 0.2, kTrack, 3.2);
                 page.shape(Shape::Rectangle, track, Ink::Track);
                 QRectF value = track;
                 value.setWidth(kTrack * bar.thousandths / 1000);
                 page.shape(Shape::Rectangle, value, Ink::Accent);
                 if (bar.target) {
                     const qreal x = track.left() + kTrack * *bar.target / 1000;
                     const QRectF tick(std::clamp(x - 0.4, track.left(), track.right() - 0.8),
                                       track.top() - 0.9, 0.8, track.height() + 1.8);
                     page.shape(Shape::Rectangle, tick.adjusted(-0.4, 0, 0.4, 0), Ink::Paper);
                     page.shape(Shape::Rectangle, tick, Ink::Text);
                 }
                 page.text(QPointF(track.right() + kGap, topLeft.y()), rest, {bar.words, cell()});
             }});
    }

    Flow &m_flow;
    const PageBuilder &m_measure;
    qreal m_above = 0; ///< White above the next block.
    bool m_inChapter = false;
};

} // namespace

Flow flowOf(const Report &report, const PageBuilder &measure)
{
    Flow flow(report_style::kColumn);
    BlockFlow blocks(flow, measure);
    for (const ReportBlock &block : report.blocks)
        std::visit(blocks, block);
    blocks.closeChapter();
    return flow;
}

} // namespace carnet::ui
