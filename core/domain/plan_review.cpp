#include "core/domain/plan_review.h"

#include <algorithm>

namespace carnet {

std::vector<ActionFlaw> flawsOf(const Action &action)
{
    std::vector<ActionFlaw> flaws;
    if (action.start && action.due && *action.due < *action.start)
        flaws.push_back(ActionFlaw::DueBeforeStart);
    if (action.posterText.size() > kPosterTextLength)
        flaws.push_back(ActionFlaw::PosterTextTooLong);
    if (action.onPoster && action.posterText.isEmpty())
        flaws.push_back(ActionFlaw::PosterTextMissing);
    if (isOpen(action) && action.progress == 100)
        flaws.push_back(ActionFlaw::CompleteButOpen);
    return flaws;
}

bool isOpen(const Action &action)
{
    return action.state == Action::State::Planned || action.state == Action::State::Running;
}

int daysLate(const Action &action, const QDate &today)
{
    if (!action.due || !isOpen(action))
        return 0;
    return int(std::max<qint64>(0, action.due->daysTo(today)));
}

int countLate(const std::vector<Action> &actions, const QDate &today)
{
    return int(std::ranges::count_if(
        actions, [&today](const Action &action) { return daysLate(action, today) > 0; }));
}

Action withState(Action action, Action::State state, const QDate &today)
{
    if (action.state == state)
        return action;
    action.state = state;
    action.doneOn.reset();
    if (state == Action::State::Done) {
        action.doneOn = today;
        action.progress = 100;
    }
    return action;
}

QString proposedPosterText(const QString &title)
{
    QString text = title.simplified();
    while (text.endsWith(u'.'))
        text.chop(1);
    if (text.size() <= kPosterTextLength)
        return text;
    // Room for the ellipsis; a space just behind the last word is fine.
    const qsizetype space = text.left(kPosterTextLength).lastIndexOf(u' ');
    text.truncate(space > 0 ? space : kPosterTextLength - 1);
    return text + u'\u2026';
}

} // namespace carnet
