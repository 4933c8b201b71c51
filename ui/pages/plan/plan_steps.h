#pragma once

#include "core/domain/action.h"
#include "core/domain/plan.h"
#include "core/journal/step.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace carnet::ui {

/// A new action of the plan of that year: to be launched, of normal priority, under a title
/// to be replaced.
Action newAction(int year);

/// Adds the action, and the plan of its year when there is none yet.
journal::Step addActionStep(const std::optional<Plan> &plan, int year, const Action &action);

/// Writes one field, named as the record has it: that is what the Undo menu says.
journal::Step editActionStep(const Action &before, const Action &after, const QString &field);

journal::Step removeActionStep(const Action &action);

/// Adds an action that was removed, with the identity it had.
journal::Step restoreActionStep(const Action &action);

/// What can be done with a plan as a whole.
enum class PlanMove { Propose, BackToDraft, Validate, Close, Reopen };

/// The same plan after the move, made on `date`.
Plan moved(Plan plan, PlanMove move, const QDate &date);

journal::Step movePlanStep(const Plan &plan, PlanMove move, const QDate &date);

} // namespace carnet::ui
