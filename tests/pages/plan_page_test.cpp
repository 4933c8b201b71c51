#include "tests/pages/plan_bench.h"
#include "tests/support/printing.h"

#include "core/domain/plan_review.h"
#include "core/storage/plans.h"
#include "ui/pages/plan/action_form.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(PlanOnScreen, "the first action makes the plan of the year in the same step",
                 "[pages][plan]")
{
    open();
    REQUIRE(find<QWidget>(u"empty"_s)->isVisible());

    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);

    const auto actions = storage::actionsOf(copy.workspace, Plan::idOf(2026));
    REQUIRE(actions.size() == 1);
    CHECK(copy.workspace.records<Plan>().find(Plan::idOf(2026))->state == Plan::State::Draft);
    CHECK(find<LineField>(u"title"_s)->hasFocus());
    CHECK(find<LineField>(u"title"_s)->selectedText() == actions.front().title);

    session.undoStack().undo();

    CHECK(storage::plansByYear(copy.workspace).empty());
    CHECK(find<QWidget>(u"empty"_s)->isVisible());
}

TEST_CASE_METHOD(PlanOnScreen, "a title typed and left is one step, undone and redone",
                 "[pages][plan]")
{
    const Action one = due(u"Answer letters"_s, {2026, 11, 30});
    write({one});
    open();

    auto *title = find<LineField>(u"title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Answer faster"_s);
    CHECK(stored(one)->title == u"Answer letters"_s);
    QTest::keyClick(title, Qt::Key_Tab);

    CHECK(stored(one)->title == u"Answer faster"_s);
    CHECK(titles() == QStringList{u"Answer faster"_s});
    CHECK(session.undoStack().count() == 1);
    CHECK(session.undoStack().undoText().contains(u"Answer letters"_s));
    session.undoStack().undo();
    CHECK(stored(one)->title == u"Answer letters"_s);
    CHECK(title->text() == u"Answer letters"_s);
    session.undoStack().redo();
    CHECK(stored(one)->title == u"Answer faster"_s);
}

TEST_CASE_METHOD(PlanOnScreen, "typing that rests is written without leaving the field",
                 "[pages][plan]")
{
    const Action one = due(u"Answer letters"_s, {2026, 11, 30});
    write({one});
    open();
    auto *owner = find<LineField>(u"owner"_s);
    owner->setRest(std::chrono::milliseconds(1));
    owner->setFocus();

    QTest::keyClicks(owner, u"Ada"_s);

    REQUIRE(QTest::qWaitFor([&] { return stored(one)->owner == u"Ada"_s; }));
    CHECK(owner->hasFocus());
}

TEST_CASE_METHOD(PlanOnScreen, "late is said in words and follows the day and the due date",
                 "[pages][plan]")
{
    const Action one = due(u"Answer letters"_s, {2026, 9, 30});
    write({one});
    open();
    const auto late = [this] {
        return table()->model()->index(0, 0).data(ActionTableModel::LateRole).toString();
    };
    CHECK(late().contains(u"12"_s));
    CHECK(find<StatusMark>(u"late"_s)->word().contains(u"12"_s));
    CHECK(PlanPage::badge(session).contains(u"1"_s));

    page->hide();
    today = today.addDays(8);
    page->show();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    CHECK(late().contains(u"20"_s));

    auto *field = find<DateField>(u"due"_s);
    field->setFocus();
    field->selectAll();
    prompt.texts = {u"The quotation is late"_s};
    QTest::keyClicks(field, u"31/12/2026"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(late().isEmpty());
    CHECK_FALSE(find<StatusMark>(u"late"_s)->isVisible());
    CHECK(PlanPage::badge(session).isEmpty());
}

TEST_CASE_METHOD(PlanOnScreen, "a removed action comes back as it was, with its identity",
                 "[pages][plan]")
{
    const Action one = due(u"First"_s, {2026, 11, 1});
    const Action two = due(u"Second"_s, {2026, 11, 2});
    write({one, two});
    open();
    table()->setFocus();
    REQUIRE(table()->currentId() == one.id.toString());

    QTest::keyClick(table(), Qt::Key_Delete);

    CHECK_FALSE(stored(one));
    CHECK(titles() == QStringList{u"Second"_s});
    CHECK(table()->currentId() == two.id.toString());
    REQUIRE(messages.size() == 1);
    CHECK(prompt.questions.isEmpty());

    SECTION("at once, as by Undo")
    {
        messages.front().action();

        CHECK(stored(one) == one);
        CHECK(table()->currentId() == one.id.toString());
        CHECK(session.undoStack().canRedo());
    }
    SECTION("after something else was done, which stays")
    {
        auto *title = find<LineField>(u"title"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Changed"_s);
        page->commitPending();

        messages.front().action();

        CHECK(stored(one) == one);
        CHECK(stored(two)->title == u"Changed"_s);
    }
}

TEST_CASE_METHOD(PlanOnScreen, "Delete in a choice of the form removes nothing", "[pages][plan]")
{
    const Action one = due(u"First"_s, {2026, 11, 1});
    write({one});
    open();
    auto *state = find<QComboBox>(u"state"_s);
    state->setFocus();

    QTest::keyClick(state, Qt::Key_Delete);

    CHECK(stored(one));
}

TEST_CASE_METHOD(PlanOnScreen, "a choice of actions keeps the current one if it is among them",
                 "[pages][plan]")
{
    Action done = due(u"Done"_s, {2026, 3, 1});
    done.state = Action::State::Done;
    const Action late = due(u"Late"_s, {2026, 9, 1});
    const Action open_ = due(u"Open"_s, {2026, 12, 1});
    write({done, late, open_});
    open();
    table()->setCurrentId(open_.id.toString());

    show(u"To do"_s);
    CHECK(titles() == QStringList{u"Late"_s, u"Open"_s});
    CHECK(table()->currentId() == open_.id.toString());

    show(u"All actions"_s);
    choose(u"filter_when"_s, u"Late"_s);
    CHECK(titles() == QStringList{u"Late"_s});
    CHECK(table()->currentId() == late.id.toString());

    find<QLineEdit>(u"search"_s)->setText(u"nowhere"_s);
    CHECK(titles().isEmpty());
    CHECK(find<QWidget>(u"nothing"_s)->isVisible());

    find<QLineEdit>(u"search"_s)->setText(u"LATÉ"_s);
    CHECK(table()->currentId() == late.id.toString());
}

TEST_CASE_METHOD(PlanOnScreen, "what is being edited does not go from under one's hands",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    const Action two = due(u"Two"_s, {2026, 12, 1});
    write({one, two});
    open();
    show(u"To do"_s);
    auto *state = find<QComboBox>(u"state"_s);
    state->setFocus();

    QTest::keyClick(state, Qt::Key_Down);
    QTest::keyClick(state, Qt::Key_Down);
    QTest::keyClick(state, Qt::Key_Tab);

    CHECK(stored(one)->state == Action::State::Done);
    CHECK(stored(one)->doneOn == today);
    CHECK(stored(one)->progress == 100);
    CHECK(table()->currentId() == one.id.toString());
    CHECK(titles().size() == 2);
}

TEST_CASE_METHOD(PlanOnScreen, "an empty title is refused, told, and stays on screen",
                 "[pages][plan]")
{
    const Action one = due(u"Answer letters"_s, {2026, 11, 30});
    write({one});
    open();
    auto *title = find<LineField>(u"title"_s);
    title->setFocus();
    title->selectAll();

    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Tab);

    CHECK(stored(one)->title == u"Answer letters"_s);
    CHECK(title->text().isEmpty());
    CHECK_FALSE(title->problem().isEmpty());
    CHECK(prompt.told.isEmpty());
}

TEST_CASE_METHOD(PlanOnScreen, "a due date before the start is kept and told beside the field",
                 "[pages][plan]")
{
    Action one = due(u"Answer letters"_s, {2026, 11, 30});
    write({one});
    open();
    auto *start = find<DateField>(u"start"_s);
    start->setFocus();

    QTest::keyClicks(start, u"1/12/2026"_s);
    QTest::keyClick(start, Qt::Key_Tab);

    CHECK(stored(one)->start == QDate(2026, 12, 1));
    CHECK(find<DateField>(u"due"_s)->accessibleDescription().contains(u"before the start"_s));
}

TEST_CASE_METHOD(PlanOnScreen, "a text for the poster is proposed from the title", "[pages][plan]")
{
    const Action one = due(u"Answer letters."_s, {2026, 11, 30});
    write({one});
    open();

    press(u"propose_poster_text"_s);

    CHECK(stored(one)->posterText == u"Answer letters"_s);
    CHECK(find<TextField>(u"poster_text"_s)->toPlainText() == u"Answer letters"_s);
}

TEST_CASE_METHOD(PlanOnScreen, "ticking a commitment keeps those of another list", "[pages][plan]")
{
    Action one = due(u"One"_s, {2026, 11, 1});
    one.commitments = {u"old-7"_s, u"old-8"_s};
    write({one});
    open();

    QTest::keyClick(find<QCheckBox>(u"commitment_old-8"_s), Qt::Key_Space);

    CHECK(stored(one)->commitments == QStringList{u"old-7"_s});
    session.undoStack().undo();
    CHECK(stored(one)->commitments == one.commitments);
    CHECK(find<QCheckBox>(u"commitment_old-8"_s)->isChecked());
}

TEST_CASE_METHOD(PlanOnScreen, "revealing an action shows it in its year and at its field",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    const Action two = due(u"Two"_s, {2026, 12, 1});
    write({one, two});
    session.setYear(2025);
    open();
    show(u"Done"_s);

    page->reveal({.page = u"plan"_s, .record = two.id.toString(), .field = u"due"_s});

    CHECK(session.year() == 2026);
    CHECK(table()->currentId() == two.id.toString());
    CHECK(find<DateField>(u"due"_s)->hasFocus());
}

TEST_CASE_METHOD(PlanOnScreen, "the plan is proposed, validated on the day told, and closed",
                 "[pages][plan]")
{
    write({due(u"One"_s, {2026, 11, 1})});
    open();
    const auto stored = [this] { return *copy.workspace.records<Plan>().find(Plan::idOf(2026)); };

    press(u"plan_onward"_s);
    CHECK(stored().state == Plan::State::Draft);

    prompt.confirmations = {true};
    press(u"plan_onward"_s);
    CHECK(stored().state == Plan::State::Proposed);
    CHECK(stored().proposedOn == today);

    prompt.texts = {u"31/12/2026"_s};
    press(u"plan_onward"_s);
    CHECK(stored().state == Plan::State::Proposed);
    CHECK(prompt.told.size() == 1);

    prompt.texts = {u"8/10/2026"_s};
    prompt.confirmations = {true};
    press(u"plan_onward"_s);
    CHECK(stored().state == Plan::State::Validated);
    CHECK(stored().validatedOn == QDate(2026, 10, 8));

    prompt.confirmations = {true};
    press(u"plan_onward"_s);
    CHECK(stored().state == Plan::State::Closed);
    CHECK(find<LineField>(u"title"_s)->isReadOnly());
    CHECK_FALSE(commands.action(Command::Add)->isEnabled());

    session.undoStack().undo();
    CHECK(stored().state == Plan::State::Validated);
    CHECK_FALSE(find<LineField>(u"title"_s)->isReadOnly());
}

TEST_CASE_METHOD(PlanOnScreen, "a narrow table leaves columns out and keeps the current action",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    const Action two = due(u"Two"_s, {2026, 12, 1});
    write({one, two});
    open({1900, 700});
    REQUIRE(table()->model()->columnCount() == ActionTableModel::ColumnCount);
    table()->setCurrentId(two.id.toString());
    QSignalSpy others(table(), &ActionTable::currentIdChanged);

    page->resize(500, 700);

    REQUIRE(QTest::qWaitFor([&] { return table()->model()->columnCount() < 6; }));
    CHECK(table()->currentId() == two.id.toString());
}

TEST_CASE("columns are sorted in French, the latest first where the state is", "[pages][plan]")
{
    ActionTableModel model;
    ActionFilter shown;
    shown.setSourceModel(&model);
    Action late = due(u"été"_s, {2026, 9, 1});
    model.load({due(u"zoo"_s, {2026, 12, 1}), late, due(u"Etage"_s, {2026, 11, 1})}, {},
               {2026, 10, 1});
    const auto titles = [&shown] {
        QStringList texts;
        for (int row = 0; row < shown.rowCount(); ++row)
            texts += shown.index(row, 0).data().toString();
        return texts;
    };

    CHECK(titles() == QStringList{u"été"_s, u"Etage"_s, u"zoo"_s});
    shown.sortBy(ActionTableModel::Title, Qt::AscendingOrder);
    CHECK(titles() == QStringList{u"Etage"_s, u"été"_s, u"zoo"_s});
    shown.sortBy(ActionTableModel::Title, Qt::DescendingOrder);
    CHECK(titles() == QStringList{u"zoo"_s, u"été"_s, u"Etage"_s});
    shown.sortBy(ActionTableModel::State, Qt::AscendingOrder);
    CHECK(titles().front() == u"été"_s);
}
