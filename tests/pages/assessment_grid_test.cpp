#include "tests/pages/assessment_grid_bench.h"

#include "core/assessment/grid_filter.h"
#include "core/domain/completeness.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

using namespace carnet;
using namespace Qt::StringLiterals;
using Columns = ui::AnswerGridModel;

TEST_CASE_METHOD(AssessmentDesk, "in the grid one key rates and leads to the next question",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Level);

    press(Qt::Key_2);
    type(u"é"_s); // The key of 2 on a French keyboard, without Shift.

    CHECK(answer(practiceAt(0)).rating == Rating::level(2));
    CHECK(answer(practiceAt(1)).rating == Rating::level(2));
    CHECK(answer(practiceAt(0)).answeredOn == QDate(2026, 11, 21));
    CHECK(table()->currentPractice() == practiceAt(2));
    session.undoStack().undo();
    CHECK_FALSE(answer(practiceAt(1)).rating.level());
    CHECK(answer(practiceAt(0)).rating.level());
}

TEST_CASE_METHOD(AssessmentDesk, "a level that the scale does not have and a letter do nothing",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Level);

    press(Qt::Key_7);
    press(Qt::Key_X);

    CHECK(workspace.records<Answer>().all().empty());
    CHECK(table()->currentPractice() == practiceAt(0));
}

TEST_CASE_METHOD(AssessmentDesk, "not concerned asks its reason before it counts",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Level);

    press(Qt::Key_N);
    press(Qt::Key_Return);
    CHECK(workspace.records<Answer>().all().empty());
    CHECK_FALSE(find<QWidget>("grid_problem")->isHidden());
    type(u"pas de guichet"_s);
    press(Qt::Key_Return);

    CHECK(answer(practiceAt(0)).rating == Rating::notApplicable(u"pas de guichet"_s));
    CHECK(table()->currentPractice() == practiceAt(1));
    press(Qt::Key_N);
    press(Qt::Key_Escape);
    CHECK(workspace.records<Answer>().all().size() == 1);
}

TEST_CASE_METHOD(AssessmentDesk, "texts are typed over, edited and cleared in their cells",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Proof);

    type(u"Photo"_s);
    press(Qt::Key_Tab);
    type(u"un"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"deux"_s);
    press(Qt::Key_Tab);
    type(u"Mme Durand"_s);
    page->commitPending();

    CHECK(answer(practiceAt(0)).proof == u"Photo"_s);
    CHECK(answer(practiceAt(0)).note == u"un\ndeux"_s);
    CHECK(answer(practiceAt(0)).owner == u"Mme Durand"_s);
    press(Qt::Key_Return);
    goTo(0, Columns::Note);
    press(Qt::Key_Delete);
    CHECK(answer(practiceAt(0)).note.isEmpty());
    CHECK(answer(practiceAt(0)).proof == u"Photo"_s);
}

TEST_CASE_METHOD(AssessmentDesk, "a block is copied down as one step, over the titles",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Level);
    press(Qt::Key_1);
    goTo(0, Columns::Level);
    const int count = 12; // More than the first commitment has.
    for (int n = 1; n < count; ++n)
        press(Qt::Key_Down, Qt::ShiftModifier);

    press(Qt::Key_D, Qt::ControlModifier);

    CHECK(answer(practiceAt(count - 1)).rating == Rating::level(1));
    CHECK_FALSE(answer(practiceAt(count)).rating.level());
    session.undoStack().undo();
    CHECK_FALSE(answer(practiceAt(1)).rating.level());
    CHECK(answer(practiceAt(0)).rating.level());
}

TEST_CASE_METHOD(AssessmentDesk, "what is copied from the grid is pasted elsewhere in it",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Level);
    press(Qt::Key_3);
    goTo(0, Columns::Proof);
    type(u"Affiche \"A\""_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"à l’entrée"_s);
    press(Qt::Key_Return);
    goTo(0, Columns::Level);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->mimeData()->hasHtml());
    CHECK(QApplication::clipboard()->text()
          == u"En place et vérifié\t\"Affiche \"\"A\"\"\nà l’entrée\"\n"_s);

    goTo(20, Columns::Level);
    press(Qt::Key_V, Qt::ControlModifier);

    CHECK(answer(practiceAt(20)).rating == Rating::level(3));
    CHECK(answer(practiceAt(20)).proof == u"Affiche \"A\"\nà l’entrée"_s);
}

TEST_CASE_METHOD(AssessmentDesk,
                 "a paste with faults tells them all and changes nothing unless told",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Level);
    QApplication::clipboard()->setText(
        u"EN  PARTIE\taffiche\n9\tphoto\nn : pas de guichet\t\nNC\t\n"_s);

    press(Qt::Key_V, Qt::ControlModifier);

    CHECK(workspace.records<Answer>().all().empty());
    CHECK(find<QListWidget>("reviewProblems")->count() == 2);
    CHECK(find<QListWidget>("reviewProblems")->item(0)->text().contains(u"1.2"_s));
    press(Qt::Key_Space); // The harmless button has the keyboard.
    CHECK(workspace.records<Answer>().all().empty());

    press(Qt::Key_V, Qt::ControlModifier);
    find<QPushButton>("reviewAccept")->click();

    CHECK(answer(practiceAt(0)).rating == Rating::level(1));
    CHECK(answer(practiceAt(1)).proof == u"photo"_s);
    CHECK_FALSE(answer(practiceAt(1)).rating.level());
    CHECK(answer(practiceAt(2)).rating == Rating::notApplicable(u"pas de guichet"_s));
    session.undoStack().undo();
    CHECK_FALSE(answer(practiceAt(0)).rating.level());
}

TEST_CASE_METHOD(AssessmentDesk, "a question pasted beside another one is told",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(0, Columns::Question);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);

    press(Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(find<QWidget>("reviewProblems")->isVisible());
    goTo(3, Columns::Question);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(find<QWidget>("reviewProblems")->isVisible());
}

TEST_CASE_METHOD(AssessmentDesk, "claims are confirmed by one key, alone or together",
                 "[pages][assessment]")
{
    useExample();
    open(u"grid"_s);
    std::vector<QString> claims;
    for (const Answer &one : grid().answers)
        if (one.origin == Answer::Origin::CarriedOver)
            claims.push_back(one.practice);
    REQUIRE(claims.size() > 1);
    table()->goTo(claims[0], Columns::Level);
    table()->setFocus();
    CHECK(table()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u", "_s));

    press(Qt::Key_C);

    CHECK(answer(claims[0]).origin == Answer::Origin::Confirmed);
    CHECK(counts(answer(claims[0])));
    table()->selectAll();
    press(Qt::Key_Space);
    for (const QString &claim : claims)
        CHECK(answer(claim).origin == Answer::Origin::Confirmed);
    session.undoStack().undo();
    CHECK(answer(claims[1]).origin == Answer::Origin::CarriedOver);
}

TEST_CASE_METHOD(AssessmentDesk, "selection and place survive what changes elsewhere",
                 "[pages][assessment]")
{
    beginYear();
    open(u"grid"_s);
    goTo(30, Columns::Note);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const int place = table()->verticalScrollBar()->value();
    const QModelIndexList selected = table()->selectionModel()->selectedIndexes();
    Answer elsewhere = answer(practiceAt(2));
    elsewhere.proof = u"Ajouté ailleurs"_s;

    workspace.apply(journal::Step(u"Ailleurs"_s).insert(elsewhere));

    CHECK(place > 0);
    CHECK(table()->verticalScrollBar()->value() == place);
    CHECK(table()->selectionModel()->selectedIndexes() == selected);
    CHECK(shown().index(shown().rowOf(practiceAt(2)), Columns::Proof).data().toString()
          == u"Ajouté ailleurs"_s);
}

TEST_CASE_METHOD(AssessmentDesk, "the grid is a sound model in every filter", "[pages][assessment]")
{
    useExample();
    ui::AnswerGridModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const carnet::assessment::Grid example = grid();
    for (const auto show : {carnet::assessment::GridFilter::Show::All,
                            carnet::assessment::GridFilter::Show::ToConfirm,
                            carnet::assessment::GridFilter::Show::NoProof}) {
        const auto practices = carnet::assessment::filtered({.show = show}, example);
        model.load(example, practices);
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            rows += model.isHeading(row) ? 0 : 1;
        CHECK(rows == int(practices.size()));
        model.follow(example, {example.edition->practices.front().code});
    }
}

TEST_CASE_METHOD(AssessmentDesk, "a closed year is not changed by keys", "[pages][assessment]")
{
    beginYear();
    Assessment closed = grid().assessment;
    const Assessment before = closed;
    closed.state = Assessment::State::Closed;
    workspace.apply(journal::Step(u"Clore"_s).update(before, closed));
    open(u"grid"_s);
    goTo(0, Columns::Level);

    press(Qt::Key_2);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_N);
    type(u"x"_s);

    CHECK(workspace.records<Answer>().all().empty());
    CHECK_FALSE(find<QWidget>("grid_problem")->isHidden());
}
