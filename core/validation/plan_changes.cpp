#include "core/validation/plan_changes.h"

#include "core/exchange/bundle.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace carnet::validation {

std::optional<Validation> latestValidation(const storage::Workspace &workspace,
                                           const Id<Plan> &plan)
{
    const std::vector<Validation> all = storage::validationsOf(workspace, plan);
    const auto isFollowed = [&all](const Validation &one) {
        return std::ranges::any_of(
            all, [&](const Validation &other) { return other.previous == one.manifest; });
    };
    const auto last = std::find_if_not(all.rbegin(), all.rend(), isFollowed);
    return last == all.rend() ? std::nullopt : std::optional(*last);
}

QDate validationDay(const storage::Workspace &workspace, const Validation &validation)
{
    if (validation.meeting)
        if (const auto meeting = workspace.records<Meeting>().find(*validation.meeting))
            if (meeting->heldOn)
                return *meeting->heldOn;
    return validation.madeAt.date();
}

std::optional<PlanChanges> changesSinceValidation(storage::Workspace &workspace, const Plan &plan)
{
    const std::optional<Validation> validation = latestValidation(workspace, plan.id);
    if (!validation)
        return std::nullopt;
    const std::optional<QByteArray> bytes = workspace.blob(validation->sha256);
    if (!bytes)
        return std::nullopt;
    const exchange::BundleReading reading = exchange::openBundle(*bytes);
    const auto *opened = std::get_if<exchange::OpenedBundle>(&reading);
    if (!opened || opened->manifestHash != validation->manifest)
        return std::nullopt;
    const auto validated = opened->find("data/plan.json");
    if (!validated)
        return std::nullopt;
    const QByteArray now = planContent(plan, storage::actionsOf(workspace, plan.id));
    auto found = differences(validated->toByteArray(), now);
    if (!found)
        return std::nullopt;
    return PlanChanges{.validation = *validation,
                       .validatedOn = validationDay(workspace, *validation),
                       .differences = std::move(*found)};
}

} // namespace carnet::validation
