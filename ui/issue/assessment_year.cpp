#include "ui/issue/assessment_year.h"

#include "core/assessment/judgement.h"
#include "core/domain/completeness.h"
#include "core/storage/assessments.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace carnet::ui {

namespace {

/// What the earlier answers are in the later edition. One counts when all behind it do.
EarlierAssessment earlierOf(const assessment::EarlierYear &earlier, const Edition &edition)
{
    EarlierAssessment told{.year = earlier.assessment.year,
                           .sameEdition = earlier.assessment.edition == edition.code,
                           .answers = {},
                           .score = {},
                           .byCommitment = {}};
    for (const CarriedAnswer &carried : earlier.carried.answers)
        if (std::ranges::all_of(carried.answers, counts))
            told.answers.push_back({.id = Answer::idOf(earlier.assessment.id, carried.practice),
                                    .assessment = earlier.assessment.id,
                                    .practice = carried.practice,
                                    .rating = carried.rating,
                                    .origin = Answer::Origin::Entered});
    told.score = scoreOf(edition, told.answers);
    told.byCommitment = scoresByCommitment(edition, told.answers);
    return told;
}

/// Strengths, gaps, and what the score may become.
void addJudgement(AssessmentYear &told, const storage::Workspace &workspace,
                  const assessment::Grid &grid)
{
    std::vector<Finding> decided;
    for (const Finding &finding : workspace.records<Finding>().all())
        if (finding.assessment == grid.assessment.id)
            decided.push_back(finding);
    const AssessedYear year = assessment::assessedYear(grid);
    const auto proposed = grid.isClosed() ? std::vector<ProposedFinding>() : proposedFindings(year);
    for (const ProposedFinding &one : withDecisions(proposed, decided, year))
        told.findings.push_back(one.finding);
    told.forecast = forecastOf(*grid.edition, grid.answers);
    const auto plan = storage::actionsOf(workspace, Plan::idOf(grid.assessment.year));
    told.future = futureScore(*grid.edition, grid.answers, servedPractices(plan, decided));
}

} // namespace

std::optional<AssessmentYear> assessmentYear(const storage::Workspace &workspace, int year)
{
    const auto grid = assessment::loadGrid(workspace, year);
    if (!grid)
        return std::nullopt;
    AssessmentYear told{.assessment = grid->assessment,
                        .answers = grid->answers,
                        .evidence = grid->evidence,
                        .attachments = {},
                        .findings = {},
                        .earlier = {}};
    for (const Attachment &attachment : workspace.records<Attachment>().all())
        if (std::ranges::count(told.evidence, attachment.id, &Evidence::attachment) > 0)
            told.attachments.push_back(attachment);
    addJudgement(told, workspace, *grid);
    if (grid->earlier)
        told.earlier = earlierOf(*grid->earlier, *grid->edition);
    return told;
}

int lastAssessedYear(const storage::Workspace &workspace, const QDate &today)
{
    const std::vector<Assessment> all = storage::assessmentsByYear(workspace);
    return all.empty() ? today.year() : all.front().year;
}

} // namespace carnet::ui
