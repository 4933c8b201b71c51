#include "ui/pages/assessment/assessment_steps.h"

#include "core/domain/completeness.h"

#include <QCoreApplication>

namespace carnet::ui {

using journal::Step;

namespace {

struct AssessmentSteps
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::AssessmentSteps)
};

/// What the Undo menu says of the change, by what differs.
QString describe(const Answer &before, const Answer &after, const QString &number)
{
    if (before.rating != after.rating)
        return AssessmentSteps::tr("Answer to question %1").arg(number);
    if (before.proof != after.proof)
        return AssessmentSteps::tr("Proof for question %1").arg(number);
    if (before.note != after.note || before.noteShared != after.noteShared)
        return AssessmentSteps::tr("Note on question %1").arg(number);
    return AssessmentSteps::tr("Confirmation of question %1").arg(number);
}

} // namespace

Answer AssessmentGrid::answer(const QString &practice) const
{
    if (const Answer *found = answerTo(practice, answers))
        return *found;
    return {.id = Answer::idOf(assessment.id, practice),
            .assessment = assessment.id,
            .practice = practice};
}

Rating AssessmentGrid::previousRating(const QString &practice) const
{
    const Answer *found = answerTo(practice, previousAnswers);
    return found ? found->rating : Rating();
}

bool AssessmentGrid::isLower(const QString &practice) const
{
    const std::optional<int> now = answer(practice).rating.level();
    const std::optional<int> before = previousRating(practice).level();
    return now && before && *now < *before;
}

Step startAssessment(int year, const QString &edition, const std::vector<Answer> &previous,
                     const QDate &today)
{
    const Id<Assessment> id = Assessment::idOf(year);
    Step step(AssessmentSteps::tr("Begin the self-assessment of %1").arg(year));
    step.insert(Assessment{.id = id,
                           .year = year,
                           .edition = edition,
                           .state = Assessment::State::Open,
                           .startedOn = today});
    for (const Answer &old : previous) {
        if (!old.rating.isAnswer())
            continue;
        step.insert(Answer{.id = Answer::idOf(id, old.practice),
                           .assessment = id,
                           .practice = old.practice,
                           .rating = old.rating,
                           .origin = Answer::Origin::CarriedOver,
                           .proof = old.proof,
                           .owner = old.owner,
                           .answeredOn = old.answeredOn});
    }
    return step;
}

Step writeAnswer(const AssessmentGrid &grid, const Answer &after, const QString &number)
{
    const Answer before = grid.answer(after.practice);
    Step step(describe(before, after, number));
    if (answerTo(after.practice, grid.answers))
        step.update(before, after);
    else
        step.insert(after);
    return step;
}

Answer rated(Answer answer, const Rating &rating, const QDate &today)
{
    using enum Answer::Origin;
    if (answer.origin == CarriedOver)
        answer.origin = answer.rating == rating ? Confirmed : Changed;
    else if (answer.origin == Confirmed && answer.rating != rating)
        answer.origin = Changed;
    answer.rating = rating;
    answer.answeredOn = today;
    return answer;
}

QString ratingText(const Rating &rating, const Edition &edition)
{
    if (rating.isNotApplicable())
        return AssessmentSteps::tr("Not concerned");
    const std::optional<int> level = rating.level();
    if (!level || size_t(*level) >= edition.scale.size())
        return {};
    return edition.scale[size_t(*level)].label;
}

} // namespace carnet::ui
