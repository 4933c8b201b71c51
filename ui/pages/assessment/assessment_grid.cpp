#include "ui/pages/assessment/assessment_grid.h"

#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

namespace carnet::ui {

std::optional<AssessmentGrid> loadGrid(const storage::Workspace &workspace, int year)
{
    const auto assessment = workspace.records<Assessment>().find(Assessment::idOf(year));
    if (!assessment)
        return std::nullopt;
    const auto record =
        workspace.records<EditionRecord>().find(EditionRecord::idOf(assessment->edition));
    if (!record)
        return std::nullopt;
    EditionReading reading = parseEdition(record->content.toUtf8());
    if (!reading.edition)
        return std::nullopt;
    return AssessmentGrid{.assessment = *assessment,
                          .edition = *std::move(reading.edition),
                          .answers = storage::answersOf(workspace, assessment->id),
                          .previousAnswers =
                              answersOfYearBefore(workspace, year, assessment->edition)};
}

QString editionForNewYear(const storage::Workspace &workspace)
{
    const auto assessments = storage::assessmentsByYear(workspace);
    if (!assessments.empty())
        return assessments.front().edition;
    const auto editions = storage::editionsByCode(workspace);
    return editions.empty() ? QString() : editions.front().code;
}

std::vector<Answer> answersOfYearBefore(const storage::Workspace &workspace, int year,
                                        const QString &edition)
{
    const auto before = workspace.records<Assessment>().find(Assessment::idOf(year - 1));
    if (!before || before->edition != edition)
        return {};
    return storage::answersOf(workspace, before->id);
}

} // namespace carnet::ui
