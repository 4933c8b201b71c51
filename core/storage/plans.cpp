#include "core/storage/plans.h"

#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

namespace carnet::storage {

std::vector<Action> actionsOf(const Workspace &workspace, const Id<Plan> &plan)
{
    return workspace.records<Action>().query(u"WHERE plan = ? ORDER BY id", plan);
}

std::vector<Plan> plansByYear(const Workspace &workspace)
{
    return workspace.records<Plan>().query(u"ORDER BY year DESC");
}

std::optional<Edition> editionOfPlan(const Workspace &workspace, int year)
{
    std::optional<Assessment> assessment =
        workspace.records<Assessment>().find(Assessment::idOf(year));
    if (!assessment)
        if (const auto all = assessmentsByYear(workspace); !all.empty())
            assessment = all.front();
    std::optional<EditionRecord> record;
    if (assessment)
        record = workspace.records<EditionRecord>().find(EditionRecord::idOf(assessment->edition));
    if (!record)
        if (const auto all = editionsByCode(workspace); !all.empty())
            record = all.front();
    return record ? parseEdition(record->content.toUtf8()).edition : std::nullopt;
}

} // namespace carnet::storage
