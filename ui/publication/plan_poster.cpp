// R4 "Notre plan d'action": what the site has undertaken, and how far it is.

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

QString leadOf(const Plan &plan)
{
    const bool validated =
        plan.state == Plan::State::Validated || plan.state == Plan::State::Closed;
    if (!validated)
        return kPlanInPreparation.toString();
    return plan.validatedOn ? u"Plan validé le "_s + french::longDate(*plan.validatedOn)
                            : u"Plan validé"_s;
}

QString dueOf(const Action &action, const QDate &displayedOn)
{
    if (action.state == Action::State::Done)
        return action.doneOn ? u"En "_s + monthOf(*action.doneOn) : QString();
    if (!action.due)
        return {};
    const QString end = u"avant fin "_s + monthOf(*action.due);
    return *action.due < displayedOn ? u"Prévue "_s + end : capitalised(end);
}

PosterContent planContent(const PosterSources &sources, const PosterRequest &request)
{
    PosterContent content = contentFrame(sources, request, u"R4", u"Notre plan d’action"_s);
    if (!sources.plan)
        return content;
    content.lead = leadOf(*sources.plan);
    std::vector<const Action *> shown;
    for (const Action &action : sources.actions)
        if (action.plan == sources.plan->id && action.onPoster
            && action.state != Action::State::Dropped)
            shown.push_back(&action);
    // As the year goes; what has no date comes last.
    const QDate later(9999, 1, 1);
    std::sort(shown.begin(), shown.end(), [&](const Action *a, const Action *b) {
        return std::tuple(a->due.value_or(later), a->id)
               < std::tuple(b->due.value_or(later), b->id);
    });
    for (const Action *action : shown)
        content.actions.push_back({.text = french::typo(action->posterText),
                                   .state = posterState(action->state),
                                   .stateWord = stateWord(posterState(action->state)),
                                   .due = dueOf(*action, request.displayedOn),
                                   .action = action->id.toString()});
    return content;
}

/// A card for each action: its state as a shape, its text, below it the state in words and
/// when it is to be done, in two columns that all cards share.
class ActionCards
{
public:
    ActionCards(PageBuilder &page, const QRectF &area, int columns, qreal cap,
                const std::vector<PosterAction> &actions)
        : m_page(page)
        , m_actions(actions)
        , m_text{cap, true, 1.5}
        , m_state{std::max(page.floor(), cap * 0.88), true}
        , m_due{m_state.cap, false}
        , m_side(cap * 1.1)
        , m_shape(cap * 2.2)
    {
        const int rows = (int(actions.size()) + columns - 1) / columns;
        const qreal gutter = page.scaled(kGutter);
        m_textLeft = m_side + m_shape + cap * 1.5;
        const qreal cellWidth = gridCells(area, columns, rows, gutter).front().width();
        m_textWidth = cellWidth - m_textLeft - m_side;
        for (const PosterAction &action : actions) {
            m_dueLeft = std::max(m_dueLeft, page.width(action.stateWord, m_state));
            m_dueWidth = std::max(m_dueWidth, page.width(action.due, m_due));
            m_lines = std::max(m_lines, page.lines(action.text, m_text, m_textWidth).size());
        }
        m_dueLeft += cap * 1.6;
        if (m_dueLeft + m_dueWidth > m_textWidth) {
            m_dueLeft = 0;
            m_dueBelow = m_state.cap * 1.5;
        }
        // Cards with few words are not blown up to fill the sheet.
        const qreal needed = wordsHeight() + 2 * cap;
        QRectF used = area;
        used.setHeight(std::min(area.height(), rows * needed * kMost + (rows - 1) * gutter));
        m_cells = gridCells(used, columns, rows, gutter);
    }

    void lay()
    {
        const auto list = m_page.part(Role::List);
        for (std::size_t i = 0; i < m_actions.size(); ++i)
            layCard(m_actions[i], m_cells[i]);
    }

private:
    static constexpr qreal kGutter = 5;
    static constexpr qreal kMost = 1.6;

    qreal stateGap() const { return m_text.cap * 1.15; }
    /// With the distance to the text above.
    qreal stateHeight() const { return stateGap() + m_state.cap + m_dueBelow; }
    qreal wordsHeight() const { return type::height(m_lines, m_text) + stateHeight(); }

    void layCard(const PosterAction &action, const QRectF &cell)
    {
        const auto item = m_page.part(Role::Item);
        m_page.shape(ShapeMark::Shape::Rounded, cell, Ink::Card);
        const qreal least = m_text.cap * 0.9;
        const qreal spare = cell.height() - 2 * least - wordsHeight();
        const qreal top = cell.top() + least + std::max(0.0, spare / 2);
        const auto [shape, ink] = lookOf(action.state);
        m_page.shape(shape, QRectF(cell.left() + m_side, top, m_shape, m_shape), ink);
        QRectF words(cell.left() + m_textLeft, top, m_textWidth, cell.bottom() - least - top);
        QRectF text = words;
        text.setHeight(words.height() - stateHeight());
        const qreal end =
            m_page.text(text, {action.text, m_text, Ink::Text, Role::Text, action.action});
        layState(action,
                 QRectF(words.left(), end + stateGap(), words.width(), stateHeight() - stateGap()),
                 ink);
    }

    void layState(const PosterAction &action, const QRectF &box, Ink ink)
    {
        const auto sentence = m_page.part(Role::Text);
        const QString space(action.due.isEmpty() ? QString() : QString(QChar(0xA0)));
        m_page.text(box, {action.stateWord + space, m_state, ink, Role::Span, action.action});
        m_page.text(box.adjusted(m_dueLeft, m_dueBelow, 0, 0),
                    {action.due, m_due, Ink::Text, Role::Span, action.action});
    }

    PageBuilder &m_page;
    const std::vector<PosterAction> &m_actions;
    type::Style m_text;
    type::Style m_state;
    type::Style m_due;
    qreal m_side;
    qreal m_shape;
    qreal m_textLeft = 0;
    qreal m_textWidth = 0;
    qreal m_dueLeft = 0;
    qreal m_dueWidth = 0;
    qreal m_dueBelow = 0; ///< 0: beside the state.
    std::size_t m_lines = 1;
    std::vector<QRectF> m_cells;
};

LaidOutPages layOutPlan(const PosterContent &content, const PosterLook &look)
{
    constexpr qreal kLargest = 7;
    PageBuilder page(look);
    const PosterFrame frame(content, look, page.scale());
    frame.layHeader(page);
    if (!content.actions.empty()) {
        const int columns = look.format.isWide() && content.actions.size() > 3 ? 2 : 1;
        layLargest(page, page.scaled(kLargest), [&](PageBuilder &body, qreal cap) {
            ActionCards(body, frame.body(), columns, cap, content.actions).lay();
        });
    }
    frame.layFooter(page);
    return frame.finished(page);
}

int planCapacity(const PageFormat &format)
{
    return format.isWide() ? 4 : 5;
}

} // namespace

PosterKind planPoster()
{
    return {.code = u"R4",
            .option = u"plan",
            .span = PosterKind::Span::Year,
            .subject = PosterKind::Subject::Actions,
            .choosesIndicators = false,
            .formats = wallFormats(),
            .tell = &planContent,
            .layOut = &layOutPlan,
            .capacity = &planCapacity};
}

} // namespace carnet::ui
