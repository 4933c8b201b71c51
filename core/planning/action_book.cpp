#include "core/planning/action_book.h"

#include "core/domain/person.h"
#include "core/domain/site.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"

namespace carnet::planning {

ActionBook loadActionBook(const storage::Workspace &workspace, int year)
{
    const Id<Plan> own = Plan::idOf(year);
    ActionBook book{.year = year,
                    .plan = workspace.records<Plan>().find(own),
                    .actions = storage::actionsOf(workspace, own),
                    .elsewhere = {},
                    .edition = storage::editionOfPlan(workspace, year),
                    .people = {},
                    .site = {}};
    std::map<QString, int> years;
    for (const Plan &plan : storage::plansByYear(workspace))
        years[plan.id.toString()] = plan.year;
    for (const Action &action : workspace.records<Action>().all()) {
        if (action.plan != own)
            book.elsewhere[action.id.toString()] = years[action.plan.toString()];
        if (!action.owner.isEmpty() && !book.people.contains(action.owner))
            book.people += action.owner;
    }
    for (const Person &person : workspace.records<Person>().all())
        book.people += person.name;
    const std::vector<Site> sites = workspace.records<Site>().all();
    if (!sites.empty())
        book.site = sites.front().name;
    return book;
}

} // namespace carnet::planning
