#include "core/storage/plans.h"

#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

namespace carnet::storage {

std::vector<Action> actionsOf(const Workspace &workspace, const Id<Plan> &plan)
{
    return workspace.records<Action>().query(u"WHERE plan = ? ORDER BY id", plan);
}

std::vector<Action> actionsFrom(const Workspace &workspace, const Id<Plan> &plan,
                                Action::Source source, const QString &origin)
{
    std::vector<Action> actions = actionsOf(workspace, plan);
    std::erase_if(actions, [&](const Action &action) {
        return action.source != source || action.origin != origin;
    });
    return actions;
}

std::vector<ActionComment> commentsOf(const Workspace &workspace, const Id<Action> &action)
{
    return workspace.records<ActionComment>().query(u"WHERE action = ? ORDER BY written_at, id",
                                                    action);
}

std::vector<ActionChange> changesOf(const Workspace &workspace, const Id<Action> &action)
{
    return workspace.records<ActionChange>().query(u"WHERE action = ? ORDER BY changed_on, id",
                                                   action);
}

std::vector<ActionEvidence> evidenceOf(const Workspace &workspace, const Id<Action> &action)
{
    return workspace.records<ActionEvidence>().query(u"WHERE action = ? ORDER BY title, id",
                                                     action);
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
