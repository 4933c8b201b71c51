#include "ui/publication/card_layout.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

// Millimetres of an A4 sheet.
constexpr qreal kGutter = 5;
constexpr qreal kSide = 4; ///< From the edge of a card to its texts.
constexpr qreal kBar = 4;
constexpr qreal kFigure = 17;
constexpr qreal kStatusSize = 5.2;
constexpr qreal kDash = 12;

/// The distances of a card, top to bottom; each may grow from `least` as there is room.
struct Gap
{
    qreal least;
    qreal most;
};
constexpr Gap kEdge{4.2, 8};
constexpr Gap kLabelToFigure{5.2, 12};
constexpr Gap kFigureToStatus{4.8, 10};
constexpr Gap kStatusToBar{3.3, 5};
constexpr Gap kBarToDetails{3.9, 6.5};

/// One way to arrange the cards.
struct Arrangement
{
    int columns;
    int rows;
    bool wide;          ///< Figure at the left, the rest at the right; else one above the other.
    qreal factor;       ///< Of all lengths and letters within a card.
    qreal figureFactor; ///< Of the figure on top of that, where it stands beside the rest.
    bool withChange;    ///< Says the change in words below the figure of the period before.
};

QStringList details(const PosterCard &card, bool withChange)
{
    QStringList texts{card.target, card.previous, withChange ? card.change : QString(), card.base};
    texts.removeAll(QString());
    return texts;
}

/// Lays out cards of one size and arrangement.
class CardLayout
{
public:
    CardLayout(PageBuilder &page, const Arrangement &arrangement, QSizeF size,
               const std::vector<PosterCard> &cards)
        : m_page(page)
        , m_unit(page.scaled(1) * arrangement.factor)
        , m_figure(kFigure * arrangement.figureFactor)
        , m_unitCap(8.5 * arrangement.figureFactor)
        , m_wide(arrangement.wide)
        , m_withChange(arrangement.withChange)
        , m_size(size)
    {
        const qreal column = columnWidth();
        for (const PosterCard &card : cards) {
            m_labelLines =
                std::max(m_labelLines, int(m_page.lines(card.label, label(), column).size()));
            int lines = 0;
            for (const QString &text : details(card, m_withChange))
                lines += int(m_page.lines(text, detail(), column).size());
            m_detailLines = std::max(m_detailLines, lines);
            m_hasBar = m_hasBar || card.bar.has_value();
            m_hasStatus = m_hasStatus || card.status != PosterCard::Status::None;
        }
        const qreal least = neededHeight([](const Gap &gap) { return gap.least; });
        const qreal most = neededHeight([](const Gap &gap) { return gap.most; });
        m_growth = most > least
                       ? std::clamp((size.height() - least) / (most - least), qreal(0), qreal(1))
                       : 0;
    }

    /// Large letters are not worth a crowded card.
    bool isComfortable() const { return m_growth > 0.4; }

    void lay(const PosterCard &card, QPointF corner)
    {
        const auto section = m_page.part(Role::Section);
        const QRectF rect(corner, m_size);
        m_page.shape(ShapeMark::Shape::Rounded, rect, Ink::Card);
        QRectF inner = rect.adjusted(mm(kSide), gap(kEdge), -mm(kSide), -gap(kEdge));
        // What room is left is white above and below, more below.
        const qreal room = m_size.height() - neededHeight([](const Gap &gap) { return gap.most; });
        if (room > 0)
            inner.adjust(0, room * 0.4, 0, -room * 0.6);
        if (m_wide)
            layWide(card, inner);
        else
            layTall(card, inner);
    }

private:
    qreal mm(qreal length) const { return length * m_unit; }
    qreal gap(const Gap &gap) const { return mm(gap.least + m_growth * (gap.most - gap.least)); }
    type::Style style(qreal cap, bool bold, qreal leading = 1.55) const
    {
        return type::Style{cap, bold, leading}.scaled(m_unit);
    }
    type::Style label() const { return style(5, true); }
    type::Style status() const { return style(4.6, true); }
    type::Style detail() const { return style(type::kFloor, false); }

    qreal columnWidth() const
    {
        const qreal inner = m_size.width() - 2 * mm(kSide);
        return m_wide ? (inner - mm(kGutter)) / 2 : inner;
    }

    template<typename Of>
    qreal neededHeight(const Of &of) const
    {
        const qreal top =
            type::height(std::size_t(m_labelLines), label()) + mm(of(kLabelToFigure) + m_figure);
        qreal rest = type::height(std::size_t(m_detailLines), detail());
        if (m_hasBar)
            rest += mm(kBar + of(kBarToDetails));
        if (m_hasStatus)
            rest += status().cap + mm(of(m_hasBar ? kStatusToBar : kBarToDetails));
        const qreal edges = mm(2 * of(kEdge));
        return edges + (m_wide ? std::max(top, rest) : top + mm(of(kFigureToStatus)) + rest);
    }

    void layTall(const PosterCard &card, const QRectF &inner)
    {
        const qreal labelHeight = type::height(std::size_t(m_labelLines), label());
        layLabel(card, QRectF(inner.topLeft(), QSizeF(inner.width(), labelHeight)));
        const qreal figureTop = inner.top() + labelHeight + gap(kLabelToFigure);
        layFigure(card, QRectF(inner.left(), figureTop, inner.width(), mm(m_figure)));
        QRectF rest = inner;
        rest.setTop(figureTop + mm(m_figure) + gap(kFigureToStatus));
        layRest(card, rest);
    }

    void layWide(const PosterCard &card, const QRectF &inner)
    {
        QRectF left = inner;
        left.setWidth(columnWidth());
        QRectF figure = left;
        figure.setTop(left.bottom() - mm(m_figure));
        QRectF title = left;
        title.setBottom(figure.top() - mm(kLabelToFigure.least));
        layLabel(card, title);
        layFigure(card, figure);
        QRectF right = inner;
        right.setLeft(right.right() - columnWidth());
        layRest(card, right);
    }

    void layLabel(const PosterCard &card, const QRectF &box)
    {
        m_page.text(box, {card.label, label(), Ink::Text, Role::Heading, card.indicator});
    }

    /// The box is as high as the figure.
    void layFigure(const PosterCard &card, const QRectF &box)
    {
        if (card.figure.isEmpty()) {
            const QRectF dash(box.left(), box.center().y() - mm(0.9), mm(kDash), mm(1.8));
            m_page.shape(ShapeMark::Shape::Rectangle, dash, Ink::Muted);
            return;
        }
        const auto sentence = m_page.part(Role::Text);
        const type::Style figure = style(m_figure, true);
        // The spaces belong to the texts: read aloud or copied they part them, "95 %".
        const QString space(card.smallBase ? QString(QChar(0xA0)) : QString());
        m_page.text(box, {card.figure + space, figure, Ink::Text, Role::Span, card.indicator});
        qreal x = box.left() + m_page.width(card.figure, figure);
        if (card.smallBase) {
            layBeside(card.unit, style(5, false), Ink::Text, card, box, x);
            return;
        }
        if (!card.unit.isEmpty()) {
            const QString unit =
                card.unit.startsWith(u'/') ? card.unit : QString(QChar(0xA0) + card.unit);
            const type::Style style = this->style(m_unitCap, true);
            const QRectF rest(x, box.bottom() - style.cap, box.right() - x, style.cap);
            const QString after(card.inHundred.isEmpty() ? QString() : QString(QChar(0xA0)));
            m_page.text(rest, {unit + after, style, Ink::Text, Role::Span, card.indicator});
            x += m_page.width(unit, style);
        }
        layBeside(card.inHundred, detail(), Ink::Secondary, card, box, x);
    }

    /// Short lines at the right of the figure, the last one on its base line.
    void layBeside(const QString &text, const type::Style &style, Ink ink, const PosterCard &card,
                   const QRectF &figure, qreal x)
    {
        if (text.isEmpty())
            return;
        QRectF box = figure;
        box.setLeft(x + mm(4.5));
        const auto count = std::min<std::size_t>(m_page.lines(text, style, box.width()).size(), 3);
        box.setTop(figure.bottom() - type::height(count, style));
        m_page.text(box, {text, style, ink, Role::Span, card.indicator});
    }

    /// Shape and word, bar, details.
    void layRest(const PosterCard &card, const QRectF &box)
    {
        qreal y = box.top();
        if (m_hasStatus) {
            layStatus(card, box);
            y += status().cap + gap(m_hasBar ? kStatusToBar : kBarToDetails);
        }
        if (m_hasBar) {
            if (card.bar)
                layBar(*card.bar, QRectF(box.left(), y, box.width(), mm(kBar)));
            y += mm(kBar) + gap(kBarToDetails);
        }
        const qreal between = detail().cap * (detail().leading - 1);
        for (const QString &text : details(card, m_withChange)) {
            const QRectF rest(box.left(), y, box.width(), box.bottom() - y);
            y = m_page.text(rest, {text, detail(), Ink::Text, Role::Text, card.indicator})
                + between;
        }
    }

    void layStatus(const PosterCard &card, const QRectF &box)
    {
        using enum PosterCard::Status;
        using Shape = ShapeMark::Shape;
        if (card.status == None)
            return;
        const qreal size = mm(kStatusSize);
        const QRectF square(box.left(), box.top() + (status().cap - size) / 2, size, size);
        const Ink ink = card.status == Reached     ? Ink::Accent
                        : card.status == ToImprove ? Ink::Improve
                                                   : Ink::Muted;
        const Shape shape = card.status == Reached     ? Shape::Disc
                            : card.status == ToImprove ? Shape::Triangle
                                                       : Shape::Diamond;
        m_page.shape(shape, square, ink);
        const QRectF word(square.right() + mm(2.4), box.top(),
                          box.right() - square.right() - mm(2.4), status().cap);
        m_page.text(word, {card.statusWord, status(), ink, Role::Text, card.indicator});
    }

    void layBar(const PosterBar &bar, const QRectF &track)
    {
        m_page.shape(ShapeMark::Shape::Rectangle, track, Ink::Track);
        QRectF filled = track;
        filled.setWidth(track.width() * bar.value / 1000);
        m_page.shape(ShapeMark::Shape::Rectangle, filled, Ink::Accent);
        if (!bar.target)
            return;
        const qreal x = track.left() + track.width() * *bar.target / 1000;
        const qreal half = mm(0.6);
        const QRectF tick(std::clamp(x - half, track.left(), track.right() - 2 * half),
                          track.top() - mm(1.3), 2 * half, track.height() + mm(2.6));
        // A thin edge of the card's ground keeps the tick apart from the bar.
        m_page.shape(ShapeMark::Shape::Rectangle, tick.adjusted(-half, 0, half, 0), Ink::Card);
        m_page.shape(ShapeMark::Shape::Rectangle, tick, Ink::Text);
    }

    PageBuilder &m_page;
    qreal m_unit;
    qreal m_figure;  ///< Height of the figure's capitals.
    qreal m_unitCap; ///< And of its unit's.
    bool m_wide;
    bool m_withChange;
    QSizeF m_size;
    int m_labelLines = 1;
    int m_detailLines = 0;
    bool m_hasBar = false;
    bool m_hasStatus = false;
    qreal m_growth = 0;
};

/// Returns whether the cards have air.
bool layArranged(PageBuilder &page, const QRectF &area, const Arrangement &arrangement,
                 const std::vector<PosterCard> &cards)
{
    const auto cells = gridCells(area, arrangement.columns, arrangement.rows, page.scaled(kGutter));
    CardLayout layout(page, arrangement, cells.front().size(), cards);
    for (std::size_t i = 0; i < cards.size(); ++i)
        layout.lay(cards[i], cells[i].topLeft());
    return layout.isComfortable();
}

/// From the largest cards to the smallest, full grids first.
std::vector<Arrangement> candidates(const QRectF &area, int count, qreal scale, bool withChange)
{
    constexpr std::array kFactors{2.0, 1.75, 1.5, 1.35, 1.2, 1.1, 1.0, 0.9, 0.85, 0.8, 0.75, 0.71};
    std::vector<Arrangement> result;
    for (const qreal factor : kFactors) {
        const qreal unit = factor * scale;
        if (unit < std::min<qreal>(scale, 1)) // Letters would fall below the floor.
            break;
        for (const bool full : {true, false}) {
            for (int columns = 1; columns <= std::min(count, 4); ++columns) {
                const int rows = (count + columns - 1) / columns;
                const int blank = columns * rows - count;
                if ((blank == 0) != full || blank >= columns)
                    continue;
                const qreal width = (area.width() - (columns - 1) * kGutter * scale) / columns;
                if (width >= 80 * unit && width < 160 * unit)
                    result.push_back({columns, rows, false, factor, 1, withChange});
                if (width < 140 * unit || width >= 260 * unit)
                    continue;
                for (const qreal figureFactor : {2.0, 1.7, 1.4, 1.2, 1.0})
                    result.push_back({columns, rows, true, factor, figureFactor, withChange});
            }
        }
    }
    return result;
}

} // namespace

void layCards(PageBuilder &page, const QRectF &area, const std::vector<PosterCard> &cards)
{
    if (cards.empty())
        return;
    const int count = int(cards.size());
    for (const bool withChange : {true, false}) {
        const qreal scale = page.scale();
        for (const Arrangement &arrangement : candidates(area, count, scale, withChange)) {
            PageBuilder attempt(page.look(), page.scale());
            const bool comfortable = layArranged(attempt, area, arrangement, cards);
            const bool large = arrangement.factor * arrangement.figureFactor > 1;
            if (attempt.fits() && (comfortable || !large)) {
                layArranged(page, area, arrangement, cards);
                return;
            }
        }
    }
    // Nothing holds all the texts: the usual arrangement shows, and reports, what is too long.
    const int columns = count < 2 ? 1 : page.look().format.isWide() ? std::min(count, 3) : 2;
    layArranged(page, area, {columns, (count + columns - 1) / columns, false, 1, 1, false}, cards);
}

} // namespace carnet::ui
