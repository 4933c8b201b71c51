#include "core/assessment/judgement.h"

#include "core/storage/assessments.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace carnet::assessment {

namespace {

/// What was finished since the year before, of its plan and of this year's.
std::vector<Action> finishedActions(const storage::Workspace &workspace, const Grid &grid)
{
    const int last = grid.assessment.year;
    const int first = grid.earlier ? grid.earlier->assessment.year : last - 1;
    std::vector<Action> finished;
    for (int year = first; year <= last; ++year)
        for (const Action &action : storage::actionsOf(workspace, Plan::idOf(year)))
            if (action.state == Action::State::Done)
                finished.push_back(action);
    return finished;
}

SincerityFacts factsOf(storage::Workspace &workspace, const Grid &grid)
{
    return {.finished = finishedActions(workspace, grid),
            .findings = workspace.records<Finding>().all(),
            .indicators = workspace.records<Indicator>().query(u"ORDER BY position, id"),
            .measurements = workspace.records<Measurement>().all(),
            .targets = workspace.records<Target>().all(),
            .times = storage::ratingTimesOf(workspace, grid.assessment.id)};
}

} // namespace

AssessedYear assessedYear(const Grid &grid)
{
    AssessedYear year{.edition = grid.edition.get(),
                      .assessment = grid.assessment.id,
                      .year = grid.assessment.year,
                      .earlierYear = grid.earlier ? std::optional(grid.earlier->assessment.year)
                                                  : std::nullopt,
                      .practices = {}};
    for (const Practice &practice : grid.edition->practices) {
        if (!grid.isAskedFor(practice.commitment))
            continue;
        const CarriedAnswer *const earlier = grid.earlierAnswer(practice.code);
        year.practices.push_back(
            {.practice = &practice,
             .answer = grid.answer(practice.code),
             .hasProof = !grid.hasNoProof(practice.code),
             .earlierLevel = earlier ? earlier->rating.level() : std::nullopt,
             .earlierCodes = earlier ? earlier->from : std::vector<QString>()});
    }
    return year;
}

Judgement judge(storage::Workspace &workspace, const Grid &grid)
{
    const AssessedYear year = assessedYear(grid);
    const std::vector<Finding> decided = storage::findingsOf(workspace, grid.assessment.id);
    const std::vector<Action> plan =
        storage::actionsOf(workspace, Plan::idOf(grid.assessment.year));
    Judgement judged{.score = scoreOf(*grid.edition, grid.answers),
                     .forecast = forecastOf(*grid.edition, grid.answers),
                     .future =
                         futureScore(*grid.edition, grid.answers, servedPractices(plan, decided)),
                     .findings = withDecisions(proposedFindings(year), decided, year),
                     .checks = sincerityChecks(year, factsOf(workspace, grid)),
                     .readiness = {}};
    judged.readiness = readinessOf(year, judged.checks, judged.findings, grid.assessment.assessors);
    return judged;
}

std::vector<Finding> retainedFindings(const storage::Workspace &workspace, const Grid &grid)
{
    std::vector<Finding> retained = storage::findingsOf(workspace, grid.assessment.id);
    std::erase_if(retained, [](const Finding &finding) {
        return finding.decision != Finding::Decision::Retained;
    });
    const auto place = [&](const Finding &finding) {
        const QString first = finding.practices.isEmpty() ? QString() : finding.practices.front();
        const Practice *const practice = grid.edition->practice(first);
        return std::pair(finding.kind, practice ? practice - grid.edition->practices.data()
                                                : ptrdiff_t(grid.edition->practices.size()));
    };
    std::ranges::stable_sort(retained, {}, place);
    return retained;
}

} // namespace carnet::assessment
