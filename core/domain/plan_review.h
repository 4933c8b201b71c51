#pragma once

#include "core/domain/action.h"

#include <QDate>
#include <QString>

#include <vector>

namespace carnet {

/// The longest text of an action that a poster has room for, in characters.
inline constexpr int kPosterTextLength = 80;

/// What someone should look at in an action. It is kept as entered all the same.
enum class ActionFlaw {
    DueBeforeStart,
    PosterTextTooLong,
    PosterTextMissing, ///< To be shown to the public, with nothing to show.
    CompleteButOpen,   ///< At 100 per cent, and not said to be done.
};

/// All flaws of the action, in the order above.
std::vector<ActionFlaw> flawsOf(const Action &action);

/// Planned or running: something remains to be done.
bool isOpen(const Action &action);

/// Days since the last day on which an open action was to be done. 0 on that day, before it,
/// without such a day, and when nothing remains to be done.
int daysLate(const Action &action, const QDate &today);

int countLate(const std::vector<Action> &actions, const QDate &today);

/// The same action in that state as of `today`: what is done is complete and has its date,
/// which goes when it is not done after all.
Action withState(Action action, Action::State state, const QDate &today);

/// A text for the poster to begin from: the title without its full stop, cut between words
/// and ended by `…` when it is longer than kPosterTextLength.
QString proposedPosterText(const QString &title);

} // namespace carnet
