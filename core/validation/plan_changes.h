#pragma once

#include "core/domain/validation.h"
#include "core/validation/plan_content.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::validation {

/// How a plan differs from what the committee last validated.
struct PlanChanges
{
    Validation validation;
    QDate validatedOn; ///< The day of the meeting.
    std::vector<PlanDifference> differences;
};

/// The last validation of a plan: the one that no other one of the plan follows.
std::optional<Validation> latestValidation(const storage::Workspace &workspace,
                                           const Id<Plan> &plan);

/// The day on which that validation was decided: that of its meeting, else that of its record.
QDate validationDay(const storage::Workspace &workspace, const Validation &validation);

/// What was changed since the last validation, perhaps nothing. No value when the plan was never
/// validated, or when the bytes of the record are not in this copy of the document. Opens and
/// verifies the record: some milliseconds.
std::optional<PlanChanges> changesSinceValidation(storage::Workspace &workspace, const Plan &plan);

} // namespace carnet::validation
