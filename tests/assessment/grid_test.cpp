#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid.h"
#include "core/assessment/grid_filter.h"
#include "core/storage/new_site.h"

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

struct ExampleGrid : Copy
{
    ExampleGrid()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    Grid grid() const { return *loadGrid(workspace, 2026); }
};

const QDate kToday(2026, 11, 21);

} // namespace

TEST_CASE_METHOD(ExampleGrid, "each filter shows what its name says, and all show everything",
                 "[assessment][filter]")
{
    const Grid whole = grid();
    const auto count = [&](const GridFilter &filter) { return filtered(filter, whole).size(); };

    CHECK(count({}) == whole.edition->practices.size());
    size_t byCommitment = 0;
    for (const Commitment &commitment : whole.edition->commitments)
        byCommitment += count({.commitment = commitment.code});
    CHECK(byCommitment == count({}));
    for (const QString &code : filtered({.show = GridFilter::Show::Lower}, whole))
        CHECK(whole.isLower(code));
    for (const QString &code : filtered({.show = GridFilter::Show::NoProof}, whole))
        CHECK(whole.hasNoProof(code));
    const QString question = whole.edition->practices.front().question;
    CHECK(count({.text = question.toUpper()}) >= 1);
    CHECK(count({.text = u"aucune-question-ne-dit-cela"_s}) == 0);
}

TEST_CASE_METHOD(ExampleGrid, "several answers are one action that is undone as one",
                 "[assessment][steps]")
{
    const Grid before = grid();
    std::vector<Answer> answers;
    for (size_t i = 0; i < 3; ++i)
        answers.push_back(rated(before.answer(before.edition->practices[i].code),
                                Rating::notApplicable(u"Pas de guichet"_s), kToday));
    const journal::Step step = writeAnswers(before, answers, u"Trois réponses"_s);

    workspace.apply(step);

    for (const Answer &answer : answers)
        CHECK(grid().answer(answer.practice) == answer);
    workspace.apply(step.inverse());
    CHECK(grid().answers == before.answers);
    CHECK(writeAnswers(before, before.answers, u"Rien"_s).edits().empty());
}

TEST_CASE_METHOD(ExampleGrid, "a text, a link or a file is a proof", "[assessment][evidence]")
{
    Grid now = grid();
    QString practice;
    for (const Answer &answer : now.answers)
        if (answer.proof.isEmpty() && now.hasNoProof(answer.practice))
            practice = answer.practice;
    REQUIRE_FALSE(practice.isEmpty());

    workspace.apply(journal::Step(u"Preuve"_s)
                        .insert(Evidence{.id = Id<Evidence>::create(),
                                         .answer = Answer::idOf(now.assessment.id, practice),
                                         .title = u"Affiche des horaires"_s,
                                         .link = u"https://www.exemple.fr/horaires"_s}));

    now = grid();
    CHECK_FALSE(now.hasNoProof(practice));
    CHECK(now.evidenceOf(practice).size() == 1);
}
