// The board, the timeline, one's own actions and the review, each alone over an open plan.

#include "tests/support/page_bench.h"
#include "tests/support/printing.h"

#include "core/planning/review.h"
#include "core/storage/plans.h"
#include "ui/pages/plan/board_column.h"
#include "ui/pages/plan/board_model.h"
#include "ui/pages/plan/board_view.h"
#include "ui/pages/plan/calendar_export.h"
#include "ui/pages/plan/mine_view.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/pages/plan/review_view.h"
#include "ui/pages/plan/timeline_model.h"
#include "ui/pages/plan/timeline_table.h"
#include "ui/pages/plan/timeline_view.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

/// A view over a plan in memory, on 21 November 2026.
struct ViewBench : PageBench
{
    std::unique_ptr<OpenPlan> open;
    std::unique_ptr<PlanView> view;

    Action make(const QString &title, const std::optional<QDate> &due,
                Action::State state = Action::State::Planned)
    {
        Action made = action(title);
        made.priority = Action::Priority::Normal;
        made.due = due;
        made.state = state;
        return made;
    }

    void write(const std::vector<Action> &actions)
    {
        journal::Step step(u"Plan"_s);
        step.insert(plan(2026));
        for (const Action &each : actions)
            step.insert(each);
        workspace.apply(step);
    }

    template<typename View>
    void show(const QSize &size = {1100, 700})
    {
        open = std::make_unique<OpenPlan>(session);
        view = std::make_unique<View>(*open);
        view->resize(size);
        view->show();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
    }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = view->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }

    void press(const QString &button) const { find<QPushButton>(button)->click(); }

    BoardColumn *column(const QString &state) const
    {
        return find<BoardColumn>(u"board_"_s + state);
    }
    int cards(const QString &state) const { return column(state)->cards().rowCount(); }
};

} // namespace

TEST_CASE_METHOD(ViewBench, "a card is carried by Ctrl and the arrows, and the keyboard with it",
                 "[pages][plan][board]")
{
    const Action one = make(u"Former"_s, QDate(2026, 12, 1));
    const Action other = make(u"Afficher"_s, QDate(2026, 11, 30));
    write({one, other});
    show<BoardView>();
    new QAbstractItemModelTester(&column(u"planned"_s)->cards(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal, view.get());
    column(u"planned"_s)->setFocus();
    QTest::keyClick(column(u"planned"_s), Qt::Key_Down);
    REQUIRE(open->current() == one.id.toString());

    QTest::keyClick(column(u"planned"_s), Qt::Key_Right, Qt::ControlModifier);

    CHECK(stored(one.id).state == Action::State::Running);
    CHECK(column(u"running"_s)->hasFocus());
    CHECK(column(u"running"_s)->currentId() == one.id.toString());
    QTest::keyClick(column(u"running"_s), Qt::Key_Right, Qt::ControlModifier);
    CHECK(stored(one.id).state == Action::State::Done);
    CHECK(stored(one.id).doneOn == session.today());
    CHECK(stored(one.id).progress == 100);
    CHECK(session.undoStack().count() == 2);

    session.undoStack().undo();
    session.undoStack().undo();
    CHECK(stored(one.id) == one);
    CHECK(cards(u"planned"_s) == 2);
    CHECK(column(u"planned"_s)->hasFocus());
    // At the edge nothing happens.
    QTest::keyClick(column(u"planned"_s), Qt::Key_Left, Qt::ControlModifier);
    CHECK(stored(one.id) == one);
}

TEST_CASE_METHOD(ViewBench, "buttons and dropping do what the keys do", "[pages][plan][board]")
{
    const Action one = make(u"Former"_s, QDate(2026, 11, 1));
    write({one});
    show<BoardView>();
    column(u"planned"_s)->setFocus();
    CHECK_FALSE(find<QPushButton>(u"board_planned_move"_s)->isEnabled());

    find<QPushButton>(u"board_dropped_move"_s)->setFocus();
    press(u"board_dropped_move"_s);
    CHECK(stored(one.id).state == Action::State::Dropped);
    CHECK(column(u"dropped"_s)->hasFocus());

    QMimeData data;
    data.setData(BoardModel::mimeType(), one.id.toString().toLatin1());
    emit column(u"running"_s)->dropped(one.id.toString());
    CHECK(stored(one.id).state == Action::State::Running);
    // What comes from elsewhere is not taken.
    QDropEvent foreign(QPointF(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column(u"done"_s)->viewport(), &foreign);
    QCoreApplication::processEvents();
    CHECK(stored(one.id).state == Action::State::Running);
}

TEST_CASE_METHOD(ViewBench, "arrows walk the board, Enter opens, a closed plan stays as it is",
                 "[pages][plan][board]")
{
    const Action one = make(u"Former"_s, QDate(2026, 11, 18));
    const Action done = make(u"Peindre"_s, QDate(2026, 5, 1), Action::State::Done);
    write({one, done});
    show<BoardView>();
    CHECK(column(u"planned"_s)
              ->cards()
              .index(0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(u"3"));
    column(u"planned"_s)->setFocus();
    QSignalSpy details(open.get(), &OpenPlan::detailsRequested);

    QTest::keyClick(column(u"planned"_s), Qt::Key_Right);
    CHECK(column(u"running"_s)->hasFocus());
    QTest::keyClick(column(u"running"_s), Qt::Key_Return);
    CHECK(details.isEmpty());
    QTest::keyClick(column(u"running"_s), Qt::Key_Right);
    QTest::keyClick(column(u"done"_s), Qt::Key_Return);
    REQUIRE(details.size() == 1);
    CHECK(details.first().first().toString() == done.id.toString());

    Plan closed = plan(2026);
    closed.state = Plan::State::Closed;
    workspace.apply(journal::Step(u"Close"_s).update(plan(2026), closed));
    QTest::keyClick(column(u"done"_s), Qt::Key_Left, Qt::ControlModifier);
    CHECK(stored(done.id) == done);
    CHECK_FALSE(find<QPushButton>(u"board_running_move"_s)->isEnabled());
}

TEST_CASE_METHOD(ViewBench, "a narrow board has its columns two by two, then one below the other",
                 "[pages][plan][board]")
{
    write({make(u"Former"_s, {})});
    show<BoardView>({1000, 700});
    const auto at = [this](const QString &state) {
        return column(state)->mapTo(view.get(), QPoint(0, 0));
    };
    CHECK(at(u"planned"_s).y() == at(u"dropped"_s).y());

    view->resize(460, 700);
    QCoreApplication::processEvents();
    CHECK(at(u"planned"_s).y() == at(u"running"_s).y());
    CHECK(at(u"done"_s).y() > at(u"planned"_s).y());

    view->resize(view->minimumSizeHint().width(), 1400);
    QCoreApplication::processEvents();
    CHECK(at(u"running"_s).y() >= at(u"planned"_s).y());
}

TEST_CASE("a day stands on the line of time in proportion to its quarter",
          "[pages][plan][timeline]")
{
    Action one = action(u"One"_s);
    one.start = QDate(2025, 11, 1);
    one.due = QDate(2026, 5, 31);
    one.state = Action::State::Done;
    const Quarters all = quartersOf({one}, QDate(2027, 3, 1));
    CHECK(all.first == *Period::parse(u"2025-T4"));
    CHECK(all.count == 3);
    one.state = Action::State::Running;
    CHECK(quartersOf({one}, QDate(2027, 3, 1)).count == 6);
    CHECK(quartersOf({}, QDate(2027, 3, 1)).count == 1);

    const TimelineScale scale{all, 100, 300};
    CHECK(scale.at(QDate(2025, 10, 1)) == Approx(100));
    CHECK(scale.at(QDate(2026, 1, 1)) == Approx(200));
    CHECK(scale.at(QDate(2026, 2, 15)) == Approx(250));
    CHECK(windowIn(all, *Period::parse(u"2030-T1"), 2).first == *Period::parse(u"2026-T1"));
    CHECK(windowIn(all, *Period::parse(u"2020-T1"), 9) == all);
}

TEST_CASE_METHOD(ViewBench, "the timeline is walked, scrolled by quarters and brought closer",
                 "[pages][plan][timeline]")
{
    Action first = make(u"First"_s, QDate(2026, 2, 1));
    first.state = Action::State::Done;
    Action last = make(u"Last"_s, QDate(2029, 12, 1));
    last.start = QDate(2028, 1, 1);
    const Action late = make(u"Late"_s, QDate(2026, 11, 20));
    const Action undated = make(u"Some day"_s, {});
    write({last, undated, late, first});
    show<TimelineView>();
    auto *table = find<TimelineTable>(u"timeline_drawing"_s);
    CHECK(table->all().count == 16);
    CHECK(table->shown().count == 8);
    table->setFocus();
    CHECK(open->current() == first.id.toString());

    QTest::keyClick(table, Qt::Key_Down);
    CHECK(open->current() == late.id.toString());
    const Period before = table->shown().first;
    QTest::keyClick(table, Qt::Key_Right);
    CHECK(table->shown().first == before.next());
    QTest::keyClick(table, Qt::Key_Plus);
    CHECK(table->shown().count == 6);
    press(u"timeline_all"_s);
    CHECK(table->shown() == table->all());
    QTest::keyClick(table, Qt::Key_Minus);
    CHECK(table->shown() == table->all());
    QSignalSpy details(open.get(), &OpenPlan::detailsRequested);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(details.size() == 1);

    const auto spoken = [&](int row) {
        return table->model()->index(row, 1).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(1).contains(u"1"));
    CHECK(spoken(2).contains(u"2028"));
    CHECK(find<BoardColumn>(u"timeline_undated"_s)->cards().at(0).id == undated.id);
}

TEST_CASE_METHOD(ViewBench, "the timeline as a table says of every action when it is due",
                 "[pages][plan][timeline]")
{
    write({make(u"Undated"_s, {}), make(u"Dated"_s, QDate(2026, 12, 1))});
    show<TimelineView>();

    press(u"timeline_table"_s);

    auto *text = find<RowTable>(u"timeline_text"_s);
    REQUIRE(text->isVisible());
    REQUIRE(text->model()->rowCount() == 2);
    CHECK(text->model()->index(0, 3).data().toString() == u"01/12/2026");
    CHECK(text->model()->index(0, 4).data().toString() == u"T4 2026");
    CHECK(text->model()->index(1, 3).data().toString() == u"–");
    press(u"timeline_table"_s);
    CHECK(find<TimelineTable>(u"timeline_drawing"_s)->isVisible());
}

TEST_CASE_METHOD(ViewBench, "everybody finds what they have to do and changes it on the spot",
                 "[pages][plan][mine]")
{
    Action mine = make(u"Mine"_s, QDate(2026, 12, 1));
    mine.owner = u"Ada"_s;
    Action helped = make(u"Helped"_s, QDate(2026, 11, 1));
    helped.owner = u"Zoé"_s;
    helped.contributors = {u"ada"_s};
    Action other = make(u"Other"_s, QDate(2026, 12, 1));
    other.owner = u"Zoé"_s;
    write({mine, helped, other});
    show<MineView>();
    const auto has = [this](const Action &action) {
        return view->findChild<QPushButton *>(u"mine_title_"_s + action.id.toString()) != nullptr;
    };
    CHECK(find<QLabel>(u"mine_known"_s)->text().contains(u"Ada"));
    CHECK(has(mine));
    CHECK(has(helped));
    CHECK_FALSE(has(other));

    auto *progress = find<CountField>(u"mine_progress_"_s + mine.id.toString());
    progress->setFocus();
    progress->selectAll();
    QTest::keyClicks(progress, u"60"_s);
    QTest::keyClick(progress, Qt::Key_Return);
    CHECK(stored(mine.id).progress == 60);

    auto *state = find<ChoiceField>(u"mine_state_"_s + mine.id.toString());
    state->setFocus();
    QTest::keyClick(state, Qt::Key_End);
    QTest::keyClick(state, Qt::Key_Up);
    QTest::keyClick(state, Qt::Key_Return);
    CHECK(stored(mine.id).state == Action::State::Done);
    // It stands in another group now, and is still what the keyboard is on.
    REQUIRE(QTest::qWaitFor([&] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName() == u"mine_state_"_s + mine.id.toString();
    }));

    auto *person = find<ChoiceField>(u"mine_person"_s);
    person->setFocus();
    QTest::keyClick(person, Qt::Key_End);
    QTest::keyClick(person, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return has(other) && !has(mine); }));
    press(u"mine_title_"_s + other.id.toString());
}

TEST_CASE_METHOD(ViewBench, "the review goes from action to action, the latest first",
                 "[pages][plan][review]")
{
    const Action late = make(u"Late"_s, QDate(2026, 11, 1));
    const Action later = make(u"Later"_s, QDate(2027, 3, 1));
    const Action done = make(u"Done"_s, QDate(2026, 3, 1), Action::State::Done);
    write({later, done, late});
    time = QDateTime(QDate(2026, 11, 21), QTime(14, 0)).toMSecsSinceEpoch();
    show<ReviewView>();
    const auto title = [this] { return find<QLabel>(u"review_title"_s)->text(); };
    CHECK(title() == u"Late");
    CHECK(find<QLabel>(u"review_place"_s)->text().contains(u"2"));

    auto *remark = find<TextField>(u"review_remark"_s);
    remark->setFocus();
    QTest::keyClicks(remark, u"Vu avec Ada"_s);
    QTest::keyClick(remark, Qt::Key_Right, Qt::AltModifier);

    CHECK(title() == u"Later");
    const auto comments = storage::commentsOf(workspace, late.id);
    REQUIRE(comments.size() == 1);
    CHECK(comments.front().text == u"Vu avec Ada");
    CHECK(comments.front().author == u"Ada");
    CHECK(find<TextField>(u"review_remark"_s)->value().isEmpty());

    press(u"review_nothing"_s);
    CHECK(storage::commentsOf(workspace, later.id).size() == 1);
    CHECK(find<QLabel>(u"review_end_title"_s)->isVisible());
    press(u"review_copy"_s);
    CHECK(QApplication::clipboard()->text().contains(u"Late"));
    // Nothing is left: the review begins anew at its first action.
    press(u"review_again"_s);
    CHECK(title() == u"Late");
}

TEST_CASE_METHOD(ViewBench, "a due date is moved in the review with its reason, in one step",
                 "[pages][plan][review]")
{
    const Action late = make(u"Late"_s, QDate(2026, 11, 1));
    write({late});
    show<ReviewView>();
    auto *due = find<DateField>(u"review_due"_s);
    due->setFocus();
    QTest::keyClicks(due, u"31/01/2027"_s);

    press(u"review_redate"_s);
    CHECK(stored(late.id).due == late.due);
    auto *reason = find<LineField>(u"review_reason"_s);
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, u"Travaux"_s);
    press(u"review_redate"_s);

    CHECK(stored(late.id).due == QDate(2027, 1, 31));
    const auto changes = storage::changesOf(workspace, late.id);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().reason == u"Travaux");
    CHECK(changes.front().before == u"2026-11-01");
    CHECK(due->text().isEmpty());
    CHECK(session.undoStack().count() == 1);
    session.undoStack().undo();
    CHECK(stored(late.id) == late);
    CHECK(storage::changesOf(workspace, late.id).empty());
}

TEST_CASE_METHOD(ViewBench, "what is done in the review stays in it until its end",
                 "[pages][plan][review]")
{
    const Action one = make(u"One"_s, QDate(2026, 11, 1));
    const Action two = make(u"Two"_s, QDate(2026, 12, 1));
    write({one, two});
    time = QDateTime(QDate(2026, 11, 21), QTime(14, 0)).toMSecsSinceEpoch();
    show<ReviewView>();
    auto *state = find<ChoiceField>(u"review_state"_s);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_End);
    QTest::keyClick(state, Qt::Key_Up);
    QTest::keyClick(state, Qt::Key_Return);

    CHECK(stored(one.id).state == Action::State::Done);
    CHECK(find<QLabel>(u"review_title"_s)->text() == u"One");
    CHECK(find<QLabel>(u"review_place"_s)->text().contains(u"2"));
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
    CHECK(find<QLabel>(u"review_title"_s)->text() == u"Two");
    QTest::keyClick(view.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(find<QLabel>(u"review_title"_s)->text() == u"One");
    const auto summary =
        planning::reviewSummary(Period::containing(session.today(), Frequency::Quarter),
                                open->actions(), workspace, session.today());
    CHECK(summary.done == 1);
    CHECK(summary.reviewed == 1);
    CHECK(summary.left == 1);
}

TEST_CASE_METHOD(ViewBench, "a plan without any open action has nothing to review",
                 "[pages][plan][review]")
{
    write({make(u"Done"_s, QDate(2026, 3, 1), Action::State::Done)});
    show<ReviewView>();
    CHECK(find<QLabel>(u"review_end_title"_s)->isVisible());
}

TEST_CASE_METHOD(ViewBench, "what the filter shows is saved for a calendar",
                 "[pages][plan][calendar]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.ics"_s);
    Action mine = make(u"Mine"_s, QDate(2026, 12, 1));
    mine.owner = u"Ada"_s;
    write({mine, make(u"Other"_s, QDate(2026, 12, 1))});
    open = std::make_unique<OpenPlan>(session);
    QStringList told;
    QObject::connect(&session, &Session::announced, &session,
                     [&told](const Message &message) { told += message.text; });
    open->setCriteria({.owner = u"Ada"_s});
    prompt.filesToSave = {path};

    exportCalendar(*open);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.count("BEGIN:VEVENT") == 1);
    CHECK(bytes.contains("Mine"));
    CHECK(told.size() == 1);

    open->setCriteria({.owner = u"Nobody"_s});
    exportCalendar(*open);
    CHECK(told.size() == 2);
}
