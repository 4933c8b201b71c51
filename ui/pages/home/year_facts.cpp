#include "ui/pages/home/year_facts.h"

#include "core/domain/edition.h"
#include "core/domain/plan_review.h"
#include "core/planning/review.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace carnet::ui {

Period YearFacts::lastFinished(Frequency frequency) const
{
    const QDate endOfYear(year, 12, 31);
    return today > endOfYear ? Period::containing(endOfYear, frequency)
                             : Period::containing(today, frequency).previous();
}

namespace {

int countUnreviewed(storage::Workspace &workspace, const YearFacts &facts)
{
    std::vector<Action> open;
    std::ranges::copy_if(facts.actions, std::back_inserter(open), [&](const Action &action) {
        return action.plan == Plan::idOf(facts.year) && isOpen(action);
    });
    const Period quarter = Period::containing(facts.today, Frequency::Quarter);
    return int(open.size()) - int(planning::reviewedIn(quarter, open, workspace).size());
}

} // namespace

YearFacts yearFacts(storage::Workspace &workspace, int year, const QDate &today)
{
    YearFacts facts{.today = today, .year = year};
    facts.assessment = workspace.records<Assessment>().find(Assessment::idOf(year));
    facts.plan = workspace.records<Plan>().find(Plan::idOf(year));
    facts.actions = workspace.records<Action>().all();
    facts.unreviewed = countUnreviewed(workspace, facts);
    facts.indicators = workspace.records<Indicator>().all();
    std::erase_if(facts.indicators, [](const Indicator &each) { return !each.followed; });
    std::ranges::stable_sort(facts.indicators, {}, &Indicator::position);
    facts.measurements = workspace.records<Measurement>().all();
    facts.targets = workspace.records<Target>().all();
    facts.posters = workspace.records<PublicationEdition>().all();
    facts.meetings = workspace.records<Meeting>().all();
    facts.bundles = workspace.records<SentBundle>().all();
    if (!facts.assessment)
        return facts;
    const auto kept =
        workspace.records<EditionRecord>().find(EditionRecord::idOf(facts.assessment->edition));
    if (!kept)
        return facts;
    if (const auto edition = parseEdition(kept->content.toUtf8()).edition) {
        const auto answers = storage::answersOf(workspace, facts.assessment->id);
        facts.completeness = completenessOf(*edition, answers);
        facts.nextToFill = nextToFill(*edition, answers);
    }
    return facts;
}

} // namespace carnet::ui
