// R3 "Vous l'avez dit, nous l'avons fait": opinions and the actions they led to.

#include "core/base/french.h"
#include "ui/publication/content_frame.h"
#include "ui/publication/fitting.h"
#include "ui/publication/plan_words.h"
#include "ui/publication/poster.h"
#include "ui/publication/poster_frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr std::size_t kPairs = 3;

/// The latest opinion that led to the action; null when none did.
const Feedback *feedbackBehind(const std::vector<Feedback> &feedback, const Id<Action> &action)
{
    const Feedback *latest = nullptr;
    for (const Feedback &each : feedback) {
        if (each.action != action)
            continue;
        const auto age = [](const Feedback &of) {
            return std::tuple(!of.title.isEmpty(), of.receivedOn.value_or(QDate()), of.id);
        };
        if (!latest || age(*latest) < age(each))
            latest = &each;
    }
    return latest;
}

QDate lastDateOf(const Action &action)
{
    return action.doneOn.value_or(action.due.value_or(QDate()));
}

QString whenOf(const Action &action)
{
    if (action.state == Action::State::Running)
        return u"C’est en cours"_s;
    return action.doneOn ? u"Fait en "_s + monthOf(*action.doneOn) : u"C’est fait"_s;
}

PosterContent answersContent(const PosterSources &sources, const PosterRequest &request)
{
    PosterContent content =
        contentFrame(sources, request, u"R3", u"Vous l’avez dit, nous l’avons fait"_s);
    const int year = request.period.year();
    std::vector<const Action *> shown;
    for (const Action &action : sources.actions) {
        const bool done = action.state == Action::State::Done;
        const bool told = done || action.state == Action::State::Running;
        const bool thisYear =
            action.doneOn ? action.doneOn->year() == year : action.plan == Plan::idOf(year);
        if (told && thisYear && action.onPoster && !action.posterText.isEmpty()
            && feedbackBehind(sources.feedback, action.id))
            shown.push_back(&action);
    }
    // What is done comes first, the latest before all.
    std::sort(shown.begin(), shown.end(), [](const Action *a, const Action *b) {
        const auto rank = [](const Action &of) {
            return std::tuple(of.state == Action::State::Done, lastDateOf(of), of.id);
        };
        return rank(*b) < rank(*a);
    });
    shown.resize(std::min(shown.size(), kPairs));
    for (const Action *action : shown) {
        const Feedback *said = feedbackBehind(sources.feedback, action->id);
        content.pairs.push_back({.said = french::typo(said->title.trimmed()),
                                 .done = french::typo(action->posterText),
                                 .when = whenOf(*action),
                                 .state = posterState(action->state),
                                 .action = action->id.toString()});
    }
    return content;
}

/// What was said on a card, and beside or below it what was done.
class PairLayout
{
public:
    PairLayout(PageBuilder &page, const QRectF &area, qreal cap,
               const std::vector<PosterPair> &pairs)
        : m_page(page)
        , m_pairs(pairs)
        , m_beside(!page.look().format.isWide())
        , m_said{cap, false, 1.5}
        , m_done{cap, true, 1.5}
        , m_state{std::max(page.floor(), cap * 0.88), true}
        , m_side(cap * 1.1)
        , m_arrow(cap * 1.5)
    {
        const int count = int(pairs.size());
        const qreal gutter = page.scaled(kGutter);
        const int columns = m_beside ? 1 : std::max(count, 2);
        m_cells = gridCells(area, columns, m_beside ? count : 1, gutter);
        const QSizeF cell = m_cells.front().size();
        m_column = m_beside ? (cell.width() - m_arrow - 2 * cap) / 2 : cell.width();
        for (const PosterPair &pair : pairs) {
            m_saidHeight = std::max(m_saidHeight, heightOf(quoted(pair), m_said, saidWidth()));
            m_doneHeight = std::max(m_doneHeight, heightOf(pair.done, m_done, doneWidth()));
        }
        if (m_beside) {
            // Rows with few words are not blown up to fill the sheet.
            const qreal needed = rowHeight() + 2 * m_side;
            QRectF used = area;
            used.setHeight(std::min(area.height(), count * needed * kMost + (count - 1) * gutter));
            m_cells = gridCells(used, 1, count, gutter);
        }
    }

    void lay()
    {
        const auto list = m_page.part(Role::List);
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const auto item = m_page.part(Role::Item);
            if (m_beside)
                layBeside(m_pairs[i], m_cells[i]);
            else
                layBelow(m_pairs[i], m_cells[i]);
        }
    }

private:
    static constexpr qreal kGutter = 5;
    static constexpr qreal kMost = 1.5;

    static QString quoted(const PosterPair &pair)
    {
        return pair.said.isEmpty() ? QString() : french::quoted(pair.said);
    }
    qreal heightOf(const QString &text, const type::Style &style, qreal width) const
    {
        const auto count = m_page.lines(text, style, width).size();
        return type::height(std::max<std::size_t>(count, 1), style);
    }
    qreal saidWidth() const { return m_column - 2 * m_side; }
    qreal doneWidth() const { return m_beside ? m_column : saidWidth(); }
    qreal stateGap() const { return m_done.cap * 1.15; }
    /// What was done and its state.
    qreal toldHeight() const { return m_doneHeight + stateGap() + m_state.cap; }
    qreal rowHeight() const { return std::max(m_saidHeight, toldHeight()); }

    /// Both sides begin on one line; the longest of all pairs stands in the middle of its row.
    void layBeside(const PosterPair &pair, const QRectF &cell)
    {
        const qreal least = m_said.cap * 0.85;
        const qreal above = std::max(least, (cell.height() - rowHeight()) / 2);
        const QRectF card(cell.topLeft(), QSizeF(m_column, cell.height()));
        m_page.shape(ShapeMark::Shape::Rounded, card, Ink::Card);
        laySaid(pair, card.adjusted(m_side, above, -m_side, -least));
        const QRectF arrow(card.right() + m_said.cap, cell.center().y() - m_arrow / 2,
                           m_arrow * 0.8, m_arrow);
        m_page.shape(ShapeMark::Shape::Arrow, arrow, Ink::Accent);
        layTold(pair, QRectF(cell.right() - m_column, cell.top() + above, doneWidth(),
                             cell.height() - above));
    }

    void layBelow(const PosterPair &pair, const QRectF &cell)
    {
        const qreal gap = m_said.cap;
        const qreal needed = m_saidHeight + 2 * m_side + 2 * gap + m_arrow * 0.8 + toldHeight();
        const qreal spare = std::clamp(cell.height() - needed, 0.0, m_said.cap * 6);
        QRectF card = cell;
        card.setHeight(m_saidHeight + 2 * m_side + spare / 3);
        m_page.shape(ShapeMark::Shape::Rounded, card, Ink::Card);
        laySaid(pair, card.adjusted(m_side, m_side + spare / 6, -m_side, 0));
        const QRectF arrow(cell.left() + m_side, card.bottom() + gap + spare / 12, m_arrow,
                           m_arrow * 0.8);
        m_page.shape(ShapeMark::Shape::ArrowDown, arrow, Ink::Accent);
        const qreal top = arrow.bottom() + gap + spare / 12;
        layTold(pair, QRectF(cell.left() + m_side, top, doneWidth(), cell.bottom() - top));
    }

    void laySaid(const PosterPair &pair, const QRectF &box)
    {
        m_page.text(box, {quoted(pair), m_said, Ink::Text, Role::Text, pair.action});
    }

    /// What was done, and below it when.
    void layTold(const PosterPair &pair, const QRectF &box)
    {
        QRectF done = box;
        done.setBottom(box.bottom() - stateGap() - m_state.cap);
        const qreal end =
            m_page.text(done, {pair.done, m_done, Ink::Text, Role::Text, pair.action});
        const auto [shape, ink] = lookOf(pair.state);
        const qreal top = end + stateGap();
        const qreal size = m_state.cap * 1.15;
        m_page.shape(shape, QRectF(box.left(), top + (m_state.cap - size) / 2, size, size), ink);
        const qreal left = box.left() + size + m_state.cap * 0.55;
        m_page.text(QRectF(left, top, box.right() - left, box.bottom() - top),
                    {pair.when, m_state, ink, Role::Text, pair.action});
    }

    PageBuilder &m_page;
    const std::vector<PosterPair> &m_pairs;
    bool m_beside;
    type::Style m_said;
    type::Style m_done;
    type::Style m_state;
    qreal m_side;
    qreal m_arrow;
    qreal m_column = 0;
    qreal m_saidHeight = 0;
    qreal m_doneHeight = 0;
    std::vector<QRectF> m_cells;
};

LaidOutPages layOutAnswers(const PosterContent &content, const PosterLook &look)
{
    constexpr qreal kLargest = 7;
    PageBuilder page(look);
    const PosterFrame frame(content, look, page.scale());
    frame.layHeader(page);
    if (!content.pairs.empty())
        layLargest(page, page.scaled(kLargest), [&](PageBuilder &body, qreal cap) {
            PairLayout(body, frame.body(), cap, content.pairs).lay();
        });
    frame.layFooter(page);
    return frame.finished(page);
}

int answersCapacity(const PageFormat &)
{
    return int(kPairs);
}

} // namespace

PosterKind answersPoster()
{
    return {.code = u"R3",
            .option = u"dit-fait",
            .span = PosterKind::Span::Year,
            .subject = PosterKind::Subject::Answers,
            .choosesIndicators = false,
            .formats = wallFormats(),
            .tell = &answersContent,
            .layOut = &layOutAnswers,
            .capacity = &answersCapacity};
}

} // namespace carnet::ui
