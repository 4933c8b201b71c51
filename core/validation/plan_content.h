#pragma once

#include "core/domain/action.h"
#include "core/domain/plan.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::validation {

/// What a COPIL validates: the plan and its actions, without how far they have come, what is for
/// the site's own use, and what is decided later. Strict JSON, sorted by id: the same content
/// gives the same bytes.
QByteArray planContent(const Plan &plan, const std::vector<Action> &actions);

/// One thing that is not as it was validated.
struct PlanDifference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind;
    Id<Action> action;
    QString title;  ///< Of the action, as it was validated; that of now when it was added.
    QString field;  ///< As the record names it; only when changed.
    QString before; ///< As exchanged; only when changed.
    QString after;
};

/// What differs between two contents, by title of the action; nothing when one cannot be read.
std::optional<std::vector<PlanDifference>> differences(const QByteArray &validated,
                                                       const QByteArray &now);

} // namespace carnet::validation
