#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/assessment/grid.h"
#include "core/assessment/new_year.h"
#include "core/domain/completeness.h"
#include "ui/pages/assessment/answer_grid.h"
#include "ui/pages/assessment/assessment_page.h"
#include "ui/pages/assessment/commitment_list_model.h"
#include "ui/pages/assessment/practice_card.h"
#include "ui/widgets/level_radios.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

/// The page on a site that has just been made, or on the example's.
struct AssessmentBench : PageBench
{
    std::unique_ptr<ui::AssessmentPage> page;

    void open()
    {
        page = std::make_unique<ui::AssessmentPage>(session);
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
    }

    void openNewSite()
    {
        workspace.apply(
            storage::newSite({.site = site(u"Guichet"_s), .edition = u"spplus-2023"_s}).steps[0]);
        open();
    }

    /// A blank year, in the edition of the document.
    void begin()
    {
        const auto editions = carnet::assessment::editionChoices(workspace);
        session.apply(carnet::assessment::beginYear(
            carnet::assessment::newYear(workspace, 2026, editions.front()), false,
            session.today()));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }

    ui::PracticeCard *card(const QString &practice) const
    {
        return find<ui::PracticeCard>(u"practice_"_s + practice);
    }

    Answer answer(const QString &practice) const
    {
        return carnet::assessment::loadGrid(workspace, 2026)->answer(practice);
    }
};

const QString kFirst = u"accueil-nom-et-service"_s;

} // namespace

TEST_CASE_METHOD(AssessmentBench, "a year is begun from the empty page", "[pages][assessment]")
{
    openNewSite();
    CHECK_FALSE(carnet::assessment::loadGrid(workspace, 2026));
    auto *start = find<QPushButton>(u"begin"_s);
    start->setFocus();

    QTest::keyClick(start, Qt::Key_Space);

    REQUIRE(carnet::assessment::loadGrid(workspace, 2026));
    CHECK(workspace.records<Answer>().all().empty());
    REQUIRE(card(kFirst));
    session.undoStack().undo();
    CHECK_FALSE(carnet::assessment::loadGrid(workspace, 2026));
    CHECK(find<QWidget>(u"year_start"_s)->isVisible());
}

TEST_CASE_METHOD(AssessmentBench, "a practice is rated by keyboard, undone and redone",
                 "[pages][assessment]")
{
    openNewSite();
    begin();
    page->reveal({.page = u"assessment"_s, .record = kFirst});
    auto *levels = card(kFirst)->findChild<ui::LevelRadios *>();
    levels->setRest(std::chrono::milliseconds(1));
    auto *first = levels->findChildren<QRadioButton *>().at(0);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return answer(kFirst).rating == Rating::level(0); }));

    QTest::keyClick(first, Qt::Key_Down);

    REQUIRE(QTest::qWaitFor([&] { return answer(kFirst).rating == Rating::level(1); }));
    CHECK(answer(kFirst).answeredOn == QDate(2026, 11, 21));
    CHECK(find<QLabel>(u"progress"_s)->text().startsWith(u"1 "_s));
    session.undoStack().undo();
    CHECK(answer(kFirst).rating == Rating::level(0));
    CHECK(levels->value() == Rating::level(0));
    session.undoStack().undo();
    CHECK_FALSE(workspace.records<Answer>().find(Answer::idOf(Assessment::idOf(2026), kFirst)));
    session.undoStack().redo();
    CHECK(answer(kFirst).rating == Rating::level(0));
}

TEST_CASE_METHOD(AssessmentBench, "what is being typed is written before the page goes",
                 "[pages][assessment]")
{
    openNewSite();
    begin();
    auto *proof = card(kFirst)->findChild<ui::TextField *>(u"proof"_s);
    proof->setFocus();
    QTest::keyClicks(proof, u"Photo"_s);
    CHECK(answer(kFirst).proof.isEmpty());

    page->commitPending();

    CHECK(answer(kFirst).proof == u"Photo"_s);
    CHECK(session.undoStack().undoText().contains(u"1.1"_s));
}

TEST_CASE_METHOD(AssessmentBench, "an answer taken over counts once it is confirmed",
                 "[pages][assessment]")
{
    useExample();
    open();
    const carnet::assessment::Grid grid = *carnet::assessment::loadGrid(workspace, 2026);
    const auto carried =
        std::find_if(grid.answers.begin(), grid.answers.end(), [&](const Answer &candidate) {
            return candidate.origin == Answer::Origin::CarriedOver
                   && grid.earlierRating(candidate.practice) == candidate.rating;
        });
    REQUIRE(carried != grid.answers.end());
    CHECK_FALSE(counts(*carried));
    page->reveal({.page = u"assessment"_s, .record = carried->practice});

    card(carried->practice)->findChild<QPushButton *>(u"take_previous"_s)->click();

    CHECK(answer(carried->practice).origin == Answer::Origin::Confirmed);
    CHECK(answer(carried->practice).rating == carried->rating);
    CHECK(counts(answer(carried->practice)));
}

TEST_CASE_METHOD(AssessmentBench, "the next one to fill in is found across commitments",
                 "[pages][assessment]")
{
    useExample();
    open();
    const carnet::assessment::Grid grid = *carnet::assessment::loadGrid(workspace, 2026);
    const QString next = *nextToFill(*grid.edition, grid.answers);

    commands.action(ui::Command::NextToFill)->trigger();

    REQUIRE(card(next));
    CHECK(QTest::qWaitFor([&] { return card(next)->isAncestorOf(QApplication::focusWidget()); }));
}

TEST_CASE_METHOD(AssessmentBench, "a filter leaves the selection alone", "[pages][assessment]")
{
    useExample();
    open();
    auto *list = find<QListView>(u"commitments"_s);
    list->setCurrentIndex(list->model()->index(3, 0));

    find<QComboBox>(u"filter"_s)->setCurrentIndex(1);

    CHECK(list->currentIndex().row() == 3);
    const carnet::assessment::Grid grid = *carnet::assessment::loadGrid(workspace, 2026);
    for (const ui::PracticeCard *shown : page->findChildren<ui::PracticeCard *>())
        if (shown->isVisible())
            CHECK_FALSE(counts(grid.answer(shown->practice())));
}

TEST_CASE_METHOD(AssessmentBench, "an action born from a practice keeps the link", "[pages]")
{
    useExample();
    open();
    QString led;
    QObject::connect(&session, &ui::Session::placeRequested, page.get(),
                     [&](const ui::Place &place) { led = place.page + u'/' + place.record; });
    const size_t before = workspace.records<Action>().all().size();

    // The plan of the year is validated.
    prompt.texts = {u"Asked for by the committee"_s};
    card(kFirst)->findChild<QPushButton *>(u"create_action"_s)->click();

    const auto actions = workspace.records<Action>().all();
    REQUIRE(actions.size() == before + 1);
    const auto made = std::find_if(actions.begin(), actions.end(), [](const Action &candidate) {
        return candidate.origin == kFirst;
    });
    REQUIRE(made != actions.end());
    CHECK(made->source == Action::Source::Practice);
    CHECK(led == u"plan/"_s + made->id.toString());
}

TEST_CASE_METHOD(AssessmentBench, "a question shows its action and does not make a second unasked",
                 "[pages]")
{
    useExample();
    open();
    std::vector<ui::Message> messages;
    QObject::connect(&session, &ui::Session::announced, page.get(),
                     [&](const ui::Message &message) { messages.push_back(message); });
    QString led;
    QObject::connect(&session, &ui::Session::placeRequested, page.get(),
                     [&](const ui::Place &place) { led = place.record; });
    prompt.texts = {u"Asked for by the committee"_s, u"And once more"_s};
    card(kFirst)->findChild<QPushButton *>(u"create_action"_s)->click();
    const size_t count = workspace.records<Action>().all().size();
    const QString made = std::exchange(led, {});

    auto *see = card(kFirst)->findChild<QPushButton *>(u"see_action"_s);
    REQUIRE(see);
    see->click();
    CHECK(std::exchange(led, {}) == made);

    card(kFirst)->findChild<QPushButton *>(u"create_action"_s)->click();
    CHECK(workspace.records<Action>().all().size() == count);
    REQUIRE(messages.size() == 1);
    messages.front().action();
    CHECK(led == made);
    messages.front().secondAction();
    CHECK(workspace.records<Action>().all().size() == count + 1);
}

TEST_CASE_METHOD(AssessmentBench, "the list of commitments is a sound model", "[pages]")
{
    useExample();
    const carnet::assessment::Grid grid = *carnet::assessment::loadGrid(workspace, 2026);
    ui::CommitmentListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.load(grid);
    model.follow(grid);

    CHECK(model.rowCount() == 8);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u", "_s));
}

TEST_CASE_METHOD(AssessmentBench, "another view shows the question where one was",
                 "[pages][assessment]")
{
    useExample();
    open();
    const QString last =
        carnet::assessment::loadGrid(workspace, 2026)->edition->practices.back().code;
    page->reveal({.page = u"assessment"_s, .record = last});

    find<QPushButton>(u"grid"_s)->click();

    auto *grid = find<ui::AnswerGrid>({});
    REQUIRE(grid);
    CHECK(grid->currentPractice() == last);
    find<QPushButton>(u"cards"_s)->click();
    CHECK(card(last));
}
