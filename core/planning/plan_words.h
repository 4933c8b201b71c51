#pragma once

#include "core/domain/action.h"
#include "core/domain/plan.h"
#include "core/domain/plan_review.h"

#include <QString>

namespace carnet::planning {

/// `Under way`, translated.
QString stateWord(Action::State state);
QString priorityWord(Action::Priority priority);
QString effortWord(Action::Effort effort);

/// What it was born from: `A question of the self-assessment`, `Nothing`.
QString sourceWord(Action::Source source);

/// `Late by 12 days`; empty for 0.
QString lateText(int days);

/// `Validated by the committee on 28 avril 2026`, with the dates that are known.
QString planStateText(const Plan &plan);

/// What people call the field of Action: `title`, `last day`. Lower case, for the Undo menu.
QString fieldWord(const QString &field);

/// What is to be said beside the field, and the field's name.
QString flawText(ActionFlaw flaw);
QString flawedField(ActionFlaw flaw);

} // namespace carnet::planning
