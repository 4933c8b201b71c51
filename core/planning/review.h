#pragma once

#include "core/base/period.h"
#include "core/domain/action.h"
#include "core/domain/action_change.h"
#include "core/domain/action_comment.h"
#include "core/journal/step.h"

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::planning {

// Following the plan: the review of a quarter, and what one person has to do. That an action was
// reviewed is no record of its own: it follows from a remark, a new date, or a change of its state
// or progress in that quarter.

/// The open actions in the order of a review: the latest first, then by due date, then those
/// without one.
std::vector<Action> reviewOrder(const std::vector<Action> &actions);

/// Ids of those of these actions that were reviewed in the quarter.
QSet<QString> reviewedIn(const Period &quarter, const std::vector<Action> &actions,
                         storage::Workspace &workspace);

/// What came of the quarter, as numbers of actions.
struct ReviewSummary
{
    int reviewed = 0; ///< Of those that are or were open in the quarter.
    int left = 0;     ///< Open ones that nobody has reviewed.
    int done = 0;     ///< In the quarter.
    int dropped = 0;  ///< Reviewed in the quarter, and given up.
    int redated = 0;  ///< Given another due date in the quarter.
    int late = 0;     ///< Now.
};

ReviewSummary reviewSummary(const Period &quarter, const std::vector<Action> &actions,
                            storage::Workspace &workspace, const QDate &today);

/// The summary and the actions that it counts, in French, a line each, to be pasted anywhere.
QString reviewText(const Period &quarter, const std::vector<Action> &actions,
                   storage::Workspace &workspace, const QDate &today);

/// Adds a remark to the thread of the action, or gives one that is there another text; without
/// text it goes.
journal::Step commentStep(const Action &action, const std::optional<ActionComment> &before,
                          const ActionComment &after);

/// What a remark says when nothing had to be changed in a review.
QString nothingNewText(const Period &quarter);

/// Gives the action another due date and keeps why. Precondition: the dates differ, a reason.
journal::Step redateStep(const Action &action, const std::optional<QDate> &due,
                         const QString &reason, const QDate &today);

/// Whether the person is in charge of the action or contributes to it. Case, accents and spaces
/// too many do not count.
bool concerns(const Action &action, const QString &person);

/// All who are in charge of these actions or contribute, each once, in French order.
QStringList peopleOf(const std::vector<Action> &actions);

/// Where an action stands in a list of what somebody has to do.
enum class MineGroup { Late, ThisQuarter, Later, Undated, DoneLately };

/// Nothing for what was given up, or done more than 90 days ago.
std::optional<MineGroup> mineGroupOf(const Action &action, const QDate &today);

} // namespace carnet::planning
