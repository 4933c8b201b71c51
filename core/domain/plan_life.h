#pragma once

#include "core/domain/plan.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carnet {

// The life of a plan: brouillon, proposé, renvoyé, validé, clos. One table says what may happen in
// each state; there is no other way from one to another.

enum class PlanEvent {
    Propose,  ///< It is put to the committee, for the first time or again.
    Withdraw, ///< It is taken back before the committee decides.
    Return,   ///< The committee wants it changed.
    Validate, ///< The committee validates it.
    Amend,    ///< A validated plan is taken up again, to be proposed anew.
    Close,    ///< Nothing will be done any more.
    Reopen,   ///< It was closed too early.
};

/// Every state and every event, to go through them.
const std::vector<Plan::State> &planStates();
const std::vector<PlanEvent> &planEvents();

/// The state after the event; nothing when it cannot happen in that state.
std::optional<Plan::State> stateAfter(Plan::State state, PlanEvent event);

/// What can happen now, what usually comes next first.
std::vector<PlanEvent> eventsOf(Plan::State state);

/// The same plan after the event of that day; `why` is kept when the committee returns it.
/// Precondition: it can happen.
Plan after(Plan plan, PlanEvent event, const QDate &day, const QString &why = {});

/// Whether actions come and go and change freely in that state.
bool isFreelyEdited(Plan::State state);

/// Whether a change of what was validated asks for a reason.
bool asksForReasons(Plan::State state);

} // namespace carnet
