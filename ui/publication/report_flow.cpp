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
constexpr qreal kUnderEntryTitle = 3.4;
constexpr qreal kStateIndent = 4.6; ///< Of its words, behind the shape.
constexpr qreal kAsideGap = 8;

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
                 std::min(m_flow.width(), kLongestLine), paragraph.introduces);
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

    void operator()(const ReportEntry &entry)
    {
        const qreal width = std::min(m_flow.width(), kLongestLine);
        addWhole({entry.title, strong(), Ink::Text, Role::SubHeading}, kAbovePart - 1, true, width);
        m_above = kUnderEntryTitle;
        addState(entry.state, entry.aside, !entry.texts.empty() || !entry.pieces.empty());
        m_above = kBetweenItems;
        for (const QString &text : entry.texts) {
            (*this)(ReportParagraph{text});
            m_above = kBetweenItems;
        }
        ReportList list;
        for (const ReportPiece &piece : entry.pieces)
            list.items.push_back(
                piece.address.isEmpty() ? piece.text : QString(piece.text + u' ' + piece.address));
        if (!list.items.empty())
            (*this)(list);
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
        addWhole(words, above, keepWithNext, m_flow.width());
    }
    void addWhole(const Words &words, qreal above, bool keepWithNext, qreal width)
    {
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
    void addLines(const Words &words, qreal above, qreal indent, qreal width,
                  bool introduces = false)
    {
        const auto lines = cutToFit(words, width);
        const std::size_t count = lines.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool isOrphan = i == 0 && count > 1;
            const bool leavesWidow = i + 2 == count || (introduces && i + 1 == count);
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

    /// The lines of the words; a word that is longer than a line, such as an address, is cut.
    std::vector<type::Line> cutToFit(const Words &words, qreal width) const
    {
        std::vector<type::Line> lines;
        for (type::Line line : m_measure.lines(words.text, words.style, width)) {
            while (line.width > width && line.text.size() > 1) {
                qsizetype length = line.text.size() - 1;
                while (length > 1 && m_measure.width(line.text.first(length), words.style) > width)
                    --length;
                const QString start = line.text.first(length);
                lines.push_back({start, m_measure.width(start, words.style)});
                line.text.remove(0, length);
                line.width = m_measure.width(line.text, words.style);
            }
            lines.push_back(line);
        }
        return lines;
    }

    /// The answer, and at the right of it, or below, what was answered before.
    void addState(const ReportCell &state, const QString &aside, bool goesOn)
    {
        const qreal indent = state.mark == ReportMark::None ? 0 : kStateIndent;
        const qreal room = std::min(m_flow.width(), kLongestLine);
        const qreal stateWidth =
            std::min(m_measure.width(state.text, strong()) + 0.1, room - indent);
        const std::size_t count = m_measure.lines(state.text, strong(), stateWidth).size();
        const qreal left = indent + stateWidth + kAsideGap;
        const bool isBeside =
            aside.isEmpty() || (count == 1 && left + m_measure.width(aside, body()) <= room);
        m_flow.add({.before = m_above,
                    .height = type::height(count, strong()),
                    .keepWithNext = goesOn || !isBeside,
                    .draw = [state, aside, indent, stateWidth, left, isBeside,
                             room](PageBuilder &page, QPointF topLeft) {
                        constexpr qreal kSize = 3;
                        const qreal middle = (strong().cap - kSize) / 2;
                        if (state.mark != ReportMark::None)
                            paintMark(page, state.mark,
                                      QRectF(topLeft + QPointF(0, middle), QSizeF(kSize, kSize)));
                        page.text(topLeft + QPointF(indent, 0), stateWidth, {state.text, strong()});
                        if (isBeside)
                            page.text(topLeft + QPointF(left, 0), room - left,
                                      {aside, body(), Ink::Secondary});
                    }});
        if (isBeside)
            return;
        m_flow.open(Role::Text);
        addLines({aside, body(), Ink::Secondary, Role::Line}, kBetweenItems, 0, room);
        m_flow.close();
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
                 if (bar.before)
                     page.shape(Shape::Rectangle,
                                QRectF(track.left(), track.bottom() + 0.5,
                                       kTrack * *bar.before / 1000, 1.2),
                                Ink::Muted);
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
