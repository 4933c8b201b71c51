#include "core/assessment/grid.h"

#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>

namespace carnet::assessment {

namespace {

struct GridWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::Grid)
};

/// What parseEdition() makes of a text. The last few are kept: the window asks after every
/// change, and reading an edition takes milliseconds.
std::shared_ptr<const Edition> parsed(const QString &content)
{
    constexpr size_t kKept = 8;
    static QMutex mutex;
    static std::vector<std::pair<QString, std::shared_ptr<const Edition>>> kept;
    const QMutexLocker lock(&mutex);
    for (const auto &[text, edition] : kept)
        if (text == content)
            return edition;
    EditionReading reading = parseEdition(content.toUtf8());
    const auto edition =
        reading.edition ? std::make_shared<const Edition>(std::move(*reading.edition)) : nullptr;
    if (kept.size() >= kKept)
        kept.erase(kept.begin());
    kept.emplace_back(content, edition);
    return edition;
}

} // namespace

Answer Grid::answer(const QString &practice) const
{
    if (const Answer *found = answerTo(practice, answers))
        return *found;
    return blankAnswer(practice);
}

Answer Grid::blankAnswer(const QString &practice) const
{
    return {.id = Answer::idOf(assessment.id, practice),
            .assessment = assessment.id,
            .practice = practice};
}

const CarriedAnswer *Grid::earlierAnswer(const QString &practice) const
{
    if (!earlier)
        return nullptr;
    const auto &carried = earlier->carried.answers;
    const auto found = std::ranges::find(carried, practice, &CarriedAnswer::practice);
    return found == carried.end() ? nullptr : &*found;
}

Rating Grid::earlierRating(const QString &practice) const
{
    const CarriedAnswer *const found = earlierAnswer(practice);
    return found ? found->rating : Rating();
}

bool Grid::isLower(const QString &practice) const
{
    const std::optional<int> now = answer(practice).rating.level();
    const std::optional<int> before = earlierRating(practice).level();
    return now && before && *now < *before;
}

std::vector<Evidence> Grid::evidenceOf(const QString &practice) const
{
    const Id<Answer> wanted = Answer::idOf(assessment.id, practice);
    std::vector<Evidence> found;
    std::ranges::copy_if(evidence, std::back_inserter(found),
                         [&](const Evidence &one) { return one.answer == wanted; });
    return found;
}

bool Grid::hasNoProof(const QString &practice) const
{
    return answer(practice).proof.trimmed().isEmpty() && evidenceOf(practice).empty();
}

bool Grid::isAskedFor(const QString &commitment) const
{
    return assessment.scope.isEmpty() || assessment.scope.contains(commitment);
}

std::optional<Grid> loadGrid(const storage::Workspace &workspace, int year)
{
    const auto found = workspace.records<Assessment>().find(Assessment::idOf(year));
    if (!found)
        return std::nullopt;
    const auto edition = editionOf(workspace, found->edition);
    if (!edition)
        return std::nullopt;
    return Grid{.assessment = *found,
                .edition = edition,
                .answers = storage::answersOf(workspace, found->id),
                .evidence = storage::evidenceOf(workspace, found->id),
                .earlier = earlierYear(workspace, year, *edition)};
}

Completeness completenessAsked(const Grid &grid)
{
    Completeness all;
    for (const Commitment &commitment : grid.edition->commitments) {
        if (!grid.isAskedFor(commitment.code))
            continue;
        const Completeness one = completenessOf(*grid.edition, commitment.code, grid.answers);
        all.answered += one.answered;
        all.total += one.total;
    }
    return all;
}

std::optional<Completeness> progressOf(const storage::Workspace &workspace, int year)
{
    const auto found = workspace.records<Assessment>().find(Assessment::idOf(year));
    const auto edition = found ? editionOf(workspace, found->edition) : nullptr;
    if (!edition)
        return std::nullopt;
    return completenessAsked({.assessment = *found,
                              .edition = edition,
                              .answers = storage::answersOf(workspace, found->id)});
}

std::optional<EarlierYear> earlierYear(const storage::Workspace &workspace, int year,
                                       const Edition &edition)
{
    for (const Assessment &candidate : storage::assessmentsByYear(workspace)) {
        if (candidate.year >= year)
            continue;
        const auto own = editionOf(workspace, candidate.edition);
        if (!own)
            continue;
        std::vector<Answer> answers = storage::answersOf(workspace, candidate.id);
        CarryOver carried = carryOver(*own, answers, edition);
        return EarlierYear{.assessment = candidate,
                           .edition = own,
                           .answers = std::move(answers),
                           .carried = std::move(carried)};
    }
    return std::nullopt;
}

std::shared_ptr<const Edition> editionOf(const storage::Workspace &workspace, const QString &code)
{
    const auto record = workspace.records<EditionRecord>().find(EditionRecord::idOf(code));
    return record ? parsed(record->content) : nullptr;
}

bool lacksProof(const Answer &answer, qsizetype pieces)
{
    return answer.rating.level().value_or(0) > 0 && pieces == 0 && answer.proof.trimmed().isEmpty();
}

QString ratingText(const Rating &rating, const Edition &edition)
{
    if (rating.isNotApplicable())
        return GridWords::tr("Not concerned");
    const std::optional<int> level = rating.level();
    if (!level || size_t(*level) >= edition.scale.size())
        return {};
    return edition.scale[size_t(*level)].label;
}

} // namespace carnet::assessment
