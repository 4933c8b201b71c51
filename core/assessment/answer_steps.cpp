#include "core/assessment/answer_steps.h"

#include "core/domain/completeness.h"

#include <QCoreApplication>

namespace carnet::assessment {

using journal::Step;

namespace {

struct AnswerSteps
{
    Q_DECLARE_TR_FUNCTIONS(carnet::assessment::AnswerSteps)
};

/// What the Undo menu says of the change, by what differs.
QString describe(const Answer &before, const Answer &after, const QString &number)
{
    if (before.rating != after.rating)
        return AnswerSteps::tr("Answer to question %1").arg(number);
    if (before.proof != after.proof)
        return AnswerSteps::tr("Proof for question %1").arg(number);
    if (before.note != after.note || before.noteShared != after.noteShared)
        return AnswerSteps::tr("Note on question %1").arg(number);
    if (before.owner != after.owner)
        return AnswerSteps::tr("Person for question %1").arg(number);
    return AnswerSteps::tr("Confirmation of question %1").arg(number);
}

} // namespace

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

Step writeAnswer(const Grid &grid, const Answer &after)
{
    const QString number = grid.edition->numberOf(after.practice);
    return writeAnswers(grid, {after}, describe(grid.answer(after.practice), after, number));
}

Step writeAnswers(const Grid &grid, const std::vector<Answer> &after, const QString &label)
{
    Step step(label);
    for (const Answer &answer : after) {
        const Answer *const before = answerTo(answer.practice, grid.answers);
        if (before)
            step.update(*before, answer);
        else if (answer != grid.answer(answer.practice))
            step.insert(answer);
    }
    return step;
}

} // namespace carnet::assessment
