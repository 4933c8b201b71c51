#include "ui/pages/assessment/assessment_grid.h"

#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

namespace carnet::ui {

namespace {

/// What parseEdition() makes of the text. The last one is kept: the sidebar asks after every
/// change, and reading an edition takes milliseconds.
const std::optional<Edition> &editionOf(const QString &content)
{
    static QString last;
    static std::optional<Edition> edition;
    if (content != last) {
        edition = parseEdition(content.toUtf8()).edition;
        last = content;
    }
    return edition;
}

} // namespace

std::optional<AssessmentGrid> loadGrid(const storage::Workspace &workspace, int year)
{
    const auto assessment = workspace.records<Assessment>().find(Assessment::idOf(year));
    if (!assessment)
        return std::nullopt;
    const auto record =
        workspace.records<EditionRecord>().find(EditionRecord::idOf(assessment->edition));
    if (!record)
        return std::nullopt;
    const std::optional<Edition> &edition = editionOf(record->content);
    if (!edition)
        return std::nullopt;
    return AssessmentGrid{.assessment = *assessment,
                          .edition = *edition,
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
