#pragma once

#include "core/domain/action.h"
#include "core/domain/plan_life.h"
#include "core/journal/step.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace carnet::storage {
class Workspace;
}

namespace carnet::planning {

/// A new action of the plan of that year: to be launched, of normal priority, under a title
/// to be replaced.
Action newAction(int year);

/// Adds the action, and the plan of its year when there is none yet.
journal::Step addActionStep(const std::optional<Plan> &plan, int year, const Action &action);

/// Writes one field, named as the record has it: that is what the Undo menu says.
journal::Step editActionStep(const Action &before, const Action &after, const QString &field);

/// Removes the action with its comments and evidence; what it was born from points to it no more.
/// Why it was changed stays.
journal::Step removeActionStep(const storage::Workspace &workspace, const Action &action);

/// Undoes the removal, with the identities that there were.
journal::Step restoreActionStep(const journal::Step &removal);

/// What happens to the plan as a whole, on that day. Precondition: it can happen.
journal::Step planEventStep(const Plan &plan, PlanEvent event, const QDate &day,
                            const QString &why = {});

} // namespace carnet::planning
