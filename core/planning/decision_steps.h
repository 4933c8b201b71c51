#pragma once

#include "core/domain/action.h"
#include "core/domain/action_decision.h"
#include "core/domain/meeting.h"
#include "core/domain/plan.h"
#include "core/journal/step.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet::planning {

// What a COPIL decides about the actions of a plan, and what follows from it.

/// How many actions were decided how.
struct VerdictCounts
{
    int retained = 0;
    int modified = 0;
    int deferred = 0;
    int dismissed = 0;
    int open = 0; ///< Nothing decided yet.

    int decided() const { return retained + modified + deferred + dismissed; }
    int total() const { return decided() + open; }

    friend bool operator==(const VerdictCounts &, const VerdictCounts &) = default;
};

/// What was decided about the action; null: nothing yet.
const ActionDecision *decisionAbout(const std::vector<ActionDecision> &decisions,
                                    const Id<Action> &action);

/// The actions that the committee goes through, what is due first first: those not given up, and
/// those that it decided about.
std::vector<Action> actionsToDecide(const std::vector<Action> &actions,
                                    const std::vector<ActionDecision> &decisions);

/// Of actions as actionsToDecide() gives them.
VerdictCounts countVerdicts(const std::vector<Action> &actions,
                            const std::vector<ActionDecision> &decisions);

/// What was decided so far, else a decision without words to begin from: retained.
ActionDecision decisionToEdit(const Id<Meeting> &meeting, const Id<Action> &action,
                              const std::vector<ActionDecision> &decisions);

/// Writes a decision, new or again.
journal::Step decideStep(const Action &action, const std::vector<ActionDecision> &decisions,
                         const ActionDecision &decision);

/// Takes back what was decided about the action. Precondition: something was.
journal::Step undecideStep(const Action &action, const ActionDecision &decision);

/// Retains all that is not decided yet. Without edits when everything is.
journal::Step retainOthersStep(const Meeting &meeting, const std::vector<Action> &actions,
                               const std::vector<ActionDecision> &decisions);

/// The committee changes the action itself: it is then decided as modified, and what was changed
/// is told in words. Another last day is an ActionChange with the meeting for its reason; so is
/// every change of a plan that is validated (`isValidated`).
journal::Step changeActionStep(const Meeting &meeting, const Action &before, const Action &after,
                               const std::vector<ActionDecision> &decisions, bool isValidated,
                               const QDate &today);

/// Ends the meeting, whose decisions then take effect: what it dismissed is given up and no
/// longer displayed; what it deferred is not displayed, and waits for the next meeting.
journal::Step concludeStep(const Meeting &meeting, const std::vector<Action> &actions,
                           const std::vector<ActionDecision> &decisions);

} // namespace carnet::planning
