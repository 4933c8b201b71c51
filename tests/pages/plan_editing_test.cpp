#include "tests/pages/plan_bench.h"
#include "tests/support/printing.h"

#include "core/domain/saved_filter.h"
#include "core/exchange/bundle.h"
#include "core/exchange/digest.h"
#include "core/planning/action_criteria.h"
#include "core/storage/plans.h"
#include "core/validation/plan_content.h"
#include "ui/pages/plan/cell_problem.h"
#include "ui/pages/plan/modified_band.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/text_field.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page at a cell of the table.
struct PlanCells : PlanOnScreen
{
    QModelIndex cell(int row, int column) const
    {
        for (int shown = 0; shown < table()->model()->columnCount(); ++shown) {
            const QModelIndex index = table()->model()->index(row, shown);
            if (index.data(ActionTableModel::ColumnRole).toInt() == column)
                return index;
        }
        return {};
    }

    void goTo(int row, int column)
    {
        table()->setFocus();
        table()->setCurrentIndex(cell(row, column));
        REQUIRE(table()->currentIndex().isValid());
    }

    /// The editor that is open; null without one.
    QWidget *editor() const { return table()->viewport()->findChild<QWidget *>(u"cellEditor"_s); }

    /// Opens the editor of that cell and types over what stands there.
    void type(int row, int column, const QString &text)
    {
        goTo(row, column);
        QTest::keyClick(table(), Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(editor());
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    int columnAt() const
    {
        return table()->currentIndex().data(ActionTableModel::ColumnRole).toInt();
    }

    /// Chooses in the menu of a button, as the keys would.
    void chooseIn(const QString &button, const QString &text)
    {
        QMenu *menu = find<QPushButton>(button)->menu();
        REQUIRE(menu);
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (QMenu *inner = action->menu())
                for (QAction *one : inner->actions())
                    if (one->text() == text && action->isEnabled())
                        return one->trigger();
            if (action->text() == text && action->isEnabled())
                return action->trigger();
        }
        FAIL("no such choice: " << text.toStdString());
    }
};

void validate(storage::Workspace &workspace)
{
    const Plan before = *workspace.records<Plan>().find(Plan::idOf(2026));
    Plan after = before;
    after.state = Plan::State::Validated;
    after.validatedOn = QDate(2026, 6, 12);
    workspace.apply(journal::Step(u"Validate"_s).update(before, after));
}

} // namespace

TEST_CASE_METHOD(PlanCells, "a cell is edited where it stands, and Tab goes on to the next",
                 "[pages][plan]")
{
    const Action one = due(u"Answer letters"_s, {2026, 11, 30});
    write({one});
    open({1500, 700});

    type(0, ActionTableModel::Title, u"Answer faster"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);

    CHECK(stored(one)->title == u"Answer faster"_s);
    CHECK(columnAt() == ActionTableModel::Owner);
    auto *owner = qobject_cast<QLineEdit *>(editor());
    REQUIRE(owner);
    CHECK(owner->accessibleName().contains(u"Answer faster"_s));
    QTest::keyClicks(owner, u"Ada"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    CHECK(stored(one)->owner == u"Ada"_s);
    CHECK(table()->hasFocus());
    CHECK(session.undoStack().count() == 2);

    type(0, ActionTableModel::Progress, u"40 %"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK(stored(one)->progress == 40);
}

TEST_CASE_METHOD(PlanCells, "Enter goes down by the rows as they stood before", "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    const Action two = due(u"Two"_s, {2026, 11, 2});
    const Action three = due(u"Three"_s, {2026, 11, 3});
    write({one, two, three});
    open({1500, 700});
    prompt.texts = {u"Late"_s};

    type(0, ActionTableModel::Due, u"31/12/2026"_s);
    QTest::keyClick(editor(), Qt::Key_Return);

    CHECK(titles() == QStringList{u"Two"_s, u"Three"_s, u"One"_s});
    CHECK(table()->currentId() == two.id.toString());
}

TEST_CASE_METHOD(PlanCells, "a wrong date is told over its cell and not lost", "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one, due(u"Two"_s, {2026, 12, 1})});
    open({1500, 700});

    type(0, ActionTableModel::Due, u"31/2/2026"_s);
    QTest::keyClick(editor(), Qt::Key_Return);

    REQUIRE(editor());
    CHECK(static_cast<QLineEdit *>(editor())->text() == u"31/2/2026"_s);
    auto *problem = find<CellProblem>(u"cell_problem"_s);
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(u"31/2/2026"_s));
    CHECK(editor()->accessibleDescription() == problem->text());
    CHECK(stored(one)->due == one.due);

    SECTION("also when the cell is left")
    {
        find<LineField>(u"owner"_s)->setFocus();

        REQUIRE(editor());
        CHECK(problem->isVisible());
        CHECK(stored(one)->due == one.due);
    }
    SECTION("Escape drops it")
    {
        QTest::keyClick(editor(), Qt::Key_Escape);

        CHECK_FALSE(problem->isVisible());
        REQUIRE(QTest::qWaitFor([&] { return !editor(); }));
        goTo(0, ActionTableModel::Due);
        QTest::keyClick(table(), Qt::Key_F2);
        CHECK(static_cast<QLineEdit *>(editor())->text() == u"01/11/2026"_s);
    }
}

TEST_CASE_METHOD(PlanCells, "the state is chosen in its cell by keys", "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one});
    open({1500, 700});
    goTo(0, ActionTableModel::State);

    QTest::keyClick(table(), Qt::Key_Return);
    auto *choice = qobject_cast<QComboBox *>(editor());
    REQUIRE(choice);
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Return);

    CHECK(stored(one)->state == Action::State::Running);
}

TEST_CASE_METHOD(PlanCells, "nothing is edited in the cells of a closed plan", "[pages][plan]")
{
    write({due(u"One"_s, {2026, 11, 1})});
    const Plan before = *copy.workspace.records<Plan>().find(Plan::idOf(2026));
    Plan closed = before;
    closed.state = Plan::State::Closed;
    copy.workspace.apply(journal::Step(u"Close"_s).update(before, closed));
    open({1500, 700});
    goTo(0, ActionTableModel::Title);

    QTest::keyClick(table(), Qt::Key_F2);

    CHECK_FALSE(editor());
    CHECK(find<LineField>(u"title"_s)->hasFocus());
    CHECK(find<LineField>(u"title"_s)->isReadOnly());
}

TEST_CASE_METHOD(PlanCells, "rows are sorted from a menu, and the other way round", "[pages][plan]")
{
    write({due(u"Bee"_s, {2026, 11, 1}), due(u"Ant"_s, {2026, 12, 1})});
    open({1500, 700});
    REQUIRE(titles() == QStringList{u"Bee"_s, u"Ant"_s});

    chooseIn(u"sort"_s, u"Title"_s);
    CHECK(titles() == QStringList{u"Ant"_s, u"Bee"_s});
    CHECK(find<QPushButton>(u"sort"_s)->text().contains(u"title"_s));
    chooseIn(u"sort"_s, u"Last to first"_s);
    CHECK(titles() == QStringList{u"Bee"_s, u"Ant"_s});
}

TEST_CASE_METHOD(PlanCells, "a filter is kept by name, found again, replaced and removed",
                 "[pages][plan]")
{
    Action done = due(u"Done"_s, {2026, 3, 1});
    done.state = Action::State::Done;
    write({done, due(u"Open"_s, {2026, 12, 1})});
    open({1500, 700});
    const auto filters = [this] { return copy.workspace.records<SavedFilter>().all(); };
    show(u"Done"_s);

    prompt.texts = {u"What is done & over"_s};
    chooseIn(u"saved_filters"_s, u"Keep this filter..."_s);
    REQUIRE(filters().size() == 1);
    CHECK(planning::readCriteria(filters().front().criteria)->state == Action::State::Done);

    press(u"filter_reset"_s);
    CHECK(titles().size() == 2);
    chooseIn(u"saved_filters"_s, u"What is done && over"_s);
    CHECK(titles() == QStringList{u"Done"_s});

    show(u"To do"_s);
    prompt.texts = {u"what is DONE & over"_s};
    chooseIn(u"saved_filters"_s, u"Keep this filter..."_s);
    CHECK(planning::readCriteria(filters().front().criteria)->state == Action::State::Done);
    prompt.texts = {u"what is DONE & over"_s};
    prompt.confirmations = {true};
    chooseIn(u"saved_filters"_s, u"Keep this filter..."_s);
    REQUIRE(filters().size() == 1);
    CHECK(planning::readCriteria(filters().front().criteria)->openOnly);

    copy.workspace.apply(journal::Step(u"Other"_s)
                             .insert(SavedFilter{.id = Id<SavedFilter>::create(),
                                                 .page = u"plan"_s,
                                                 .name = u"Odd"_s,
                                                 .criteria = u"{"_s}));
    chooseIn(u"saved_filters"_s, u"Odd"_s);
    CHECK(titles() == QStringList{u"Open"_s});
    CHECK(messages.back().text.contains(u"Odd"_s));
}

TEST_CASE_METHOD(PlanCells, "a due date that is moved asks why, and is kept with its reason",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one});
    open({1500, 700});
    auto *field = find<DateField>(u"due"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"1/12/2026"_s);

    SECTION("without a reason nothing changes")
    {
        prompt.texts = {u"  "_s};
        QTest::keyClick(field, Qt::Key_Return);

        CHECK(stored(one)->due == one.due);
        CHECK(field->text() == u"01/11/2026"_s);
        CHECK_FALSE(field->isPending());
        CHECK(messages.size() == 1);
        CHECK(storage::changesOf(copy.workspace, one.id).empty());
    }
    SECTION("in one step")
    {
        prompt.texts = {u"The quotation is late"_s};
        QTest::keyClick(field, Qt::Key_Return);

        CHECK(stored(one)->due == QDate(2026, 12, 1));
        const auto changes = storage::changesOf(copy.workspace, one.id);
        REQUIRE(changes.size() == 1);
        CHECK(changes.front().before == u"2026-11-01"_s);
        CHECK(changes.front().after == u"2026-12-01"_s);
        CHECK(changes.front().reason == u"The quotation is late"_s);
        CHECK(changes.front().changedOn == today);
        session.undoStack().undo();
        CHECK(storage::changesOf(copy.workspace, one.id).empty());
        CHECK(stored(one)->due == one.due);
    }
}

TEST_CASE_METHOD(PlanCells, "after the validation what was validated changes with a reason only",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one});
    validate(copy.workspace);
    open({1500, 700});

    type(0, ActionTableModel::Progress, u"50"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK(stored(one)->progress == 50);
    CHECK(prompt.questions.isEmpty());

    type(0, ActionTableModel::Title, u"Another"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK(stored(one)->title == u"One"_s);
    CHECK(prompt.questions.size() == 1);

    prompt.texts = {u"Asked by the mayor"_s, u"Forgotten"_s, u"Done elsewhere"_s};
    type(0, ActionTableModel::Title, u"Another"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK(stored(one)->title == u"Another"_s);
    press(u"add"_s);
    CHECK(storage::actionsOf(copy.workspace, Plan::idOf(2026)).size() == 2);
    table()->setCurrentId(one.id.toString());
    press(u"remove"_s);
    CHECK_FALSE(stored(one));
    const auto changes = storage::changesOf(copy.workspace, one.id);
    REQUIRE(changes.size() == 2);
    CHECK(std::ranges::count(changes, u"removed"_s, &ActionChange::field) == 1);

    press(u"add"_s);
    CHECK(storage::actionsOf(copy.workspace, Plan::idOf(2026)).size() == 1);
}

TEST_CASE_METHOD(PlanCells, "an action that goes takes the link out of what led to it",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one});
    const Feedback told{.id = Id<Feedback>::create(),
                        .channel = Feedback::Channel::Paper,
                        .tone = Feedback::Tone::Negative,
                        .state = Feedback::State::ActionCreated,
                        .action = one.id};
    const ActionComment comment{.id = Id<ActionComment>::create(),
                                .action = one.id,
                                .writtenAt = QDateTime(today, QTime(9, 0)),
                                .text = u"Why?"_s};
    copy.workspace.apply(journal::Step(u"Told"_s).insert(told).insert(comment));
    open({1500, 700});

    press(u"remove"_s);

    const auto after = copy.workspace.records<Feedback>().find(told.id);
    CHECK_FALSE(after->action);
    CHECK(after->state == Feedback::State::ToDo);
    CHECK(storage::commentsOf(copy.workspace, one.id).empty());

    // Something else was done meanwhile.
    press(u"add"_s);
    messages.front().action();

    CHECK(stored(one) == one);
    CHECK(copy.workspace.records<Feedback>().find(told.id)->action == one.id);
    CHECK(storage::commentsOf(copy.workspace, one.id).size() == 1);
}

TEST_CASE_METHOD(PlanCells, "comments stay in their order, with who wrote them", "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    const Action two = due(u"Two"_s, {2026, 12, 1});
    write({one, two});
    copy.workspace.setAuthor(u"Ada Martin"_s);
    open({1500, 700});
    auto *text = find<TextField>(u"comment_text"_s);
    CHECK_FALSE(find<QPushButton>(u"add_comment"_s)->isEnabled());
    text->setFocus();
    QTest::keyClicks(text, u"The quotation came"_s);
    // It is not lost, and not said of another action.
    table()->setCurrentId(two.id.toString());
    CHECK(text->toPlainText().isEmpty());
    table()->setCurrentId(one.id.toString());
    REQUIRE(text->toPlainText() == u"The quotation came"_s);
    text->setFocus();

    QTest::keyClick(text, Qt::Key_Tab);
    auto *add = find<QPushButton>(u"add_comment"_s);
    REQUIRE(add->hasFocus());
    QTest::keyClick(add, Qt::Key_Space);

    const auto comments = storage::commentsOf(copy.workspace, one.id);
    REQUIRE(comments.size() == 1);
    CHECK(comments.front().author == u"Ada Martin"_s);
    CHECK(comments.front().writtenAt.date() == today);
    CHECK(text->toPlainText().isEmpty());
    CHECK(find<QLabel>(u"comment"_s)->text() == u"The quotation came"_s);
    session.undoStack().undo();
    CHECK(storage::commentsOf(copy.workspace, one.id).empty());
}

TEST_CASE_METHOD(PlanCells, "a piece is attached to an action, and a bad address is refused",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one});
    open({1500, 700});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a counter");
    file.close();

    prompt.filesToOpen = {file.fileName()};
    chooseIn(u"add_piece"_s, u"Attach a file..."_s);
    auto pieces = storage::evidenceOf(copy.workspace, one.id);
    REQUIRE(pieces.size() == 1);
    CHECK(pieces.front().title == u"photo.txt"_s);
    const auto kept = copy.workspace.records<Attachment>().find(*pieces.front().attachment);
    CHECK(copy.workspace.blob(kept->sha256) == QByteArray("a counter"));

    chooseIn(u"add_piece"_s, u"Write a text or a link..."_s);
    QTest::keyClicks(find<LineField>(u"piece_title"_s), u"The page"_s);
    QTest::keyClicks(find<LineField>(u"piece_link"_s), u"javascript:alert(1)"_s);
    press(u"piece_save"_s);
    CHECK(storage::evidenceOf(copy.workspace, one.id).size() == 1);
    find<LineField>(u"piece_link"_s)->selectAll();
    QTest::keyClicks(find<LineField>(u"piece_link"_s), u"https://example.fr/page"_s);
    press(u"piece_save"_s);
    CHECK(storage::evidenceOf(copy.workspace, one.id).size() == 2);
}

TEST_CASE_METHOD(PlanCells, "an unknown owner is kept and told, one of the list is not",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one});
    copy.workspace.apply(journal::Step(u"People"_s)
                             .insert(Person{.id = Id<Person>::create(),
                                            .name = u"Ada Martin"_s,
                                            .role = Person::Role::Agent}));
    open({1500, 700});
    auto *owner = find<LineField>(u"owner"_s);
    owner->setFocus();

    QTest::keyClicks(owner, u"Zoe"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    CHECK(stored(one)->owner == u"Zoe"_s);
    CHECK(owner->accessibleDescription().contains(u"list of people"_s));

    owner->selectAll();
    QTest::keyClicks(owner, u"ada martin"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    CHECK_FALSE(owner->accessibleDescription().contains(u"list of people"_s));
}

TEST_CASE_METHOD(PlanCells, "the sign of success is an indicator of the site, or words",
                 "[pages][plan]")
{
    const Action one = due(u"One"_s, {2026, 11, 1});
    write({one});
    copy.workspace.apply(journal::Step(u"Indicator"_s)
                             .insert(Indicator{.id = Indicator::idOf(u"calls"_s),
                                               .code = u"calls"_s,
                                               .title = u"Calls answered"_s}));
    open({1500, 700});
    auto *sign = find<LineField>(u"success_indicator"_s);

    chooseIn(u"choose_indicator"_s, u"Calls answered"_s);
    CHECK(stored(one)->successIndicator == u"calls"_s);
    CHECK(sign->text() == u"Calls answered"_s);

    sign->setFocus();
    sign->selectAll();
    QTest::keyClicks(sign, u"Fewer letters lost"_s);
    QTest::keyClick(sign, Qt::Key_Return);
    CHECK(stored(one)->successIndicator == u"Fewer letters lost"_s);
}

TEST_CASE_METHOD(PlanCells, "words of offices in the text for the poster are told beside it",
                 "[pages][plan]")
{
    Action one = due(u"One"_s, {2026, 11, 1});
    one.posterText = u"Nous changeons le process d’accueil"_s;
    write({one});
    copy.workspace.apply(
        journal::Step(u"Site"_s).insert(Site{.id = Id<Site>::create(), .name = u"Clairval"_s}));
    page = std::make_unique<PlanPage>(session, [] { return nullptr; });
    page->resize(1500, 700);
    page->show();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));

    auto *text = find<TextField>(u"poster_text"_s);
    CHECK(QTest::qWaitFor(
        [&] { return text->accessibleDescription().contains(u"Plain language"_s); }));
}

TEST_CASE_METHOD(PlanCells, "a band tells what changed since the validation, with reasons",
                 "[pages][plan]")
{
    const Action one = due(u"Redo the signs"_s, {2026, 11, 1});
    write({one});
    const Plan plan = *copy.workspace.records<Plan>().find(Plan::idOf(2026));
    const exchange::BundleMeta meta{.kind = exchange::BundleMeta::Kind::Validation,
                                    .site = Id<Site>::create(),
                                    .siteName = u"Clairval"_s,
                                    .lineage = Id<storage::Lineage>::create(),
                                    .seq = 1,
                                    .madeAt = QDateTime(QDate(2026, 6, 12), QTime(16, 0), Qt::UTC)};
    const auto sealed = std::get<exchange::SealedBundle>(
        exchange::sealBundle(meta, {{"data/plan.json", validation::planContent(plan, {one})}},
                             exchange::DeviceKey::generate()));
    const QString hash = QString::fromLatin1(exchange::sha256Hex(sealed.bytes));
    journal::Step sealing(u"Seal"_s);
    sealing.insert(Validation{.id = Validation::idOf(sealed.manifest),
                              .plan = plan.id,
                              .madeAt = meta.madeAt,
                              .manifest = sealed.manifest,
                              .sha256 = hash});
    sealing.keep(hash, sealed.bytes);
    copy.workspace.apply(sealing);
    validate(copy.workspace);
    copy.workspace.setAuthor(u"Ada Martin"_s);
    open({1500, 700});
    auto *band = find<ModifiedBand>(u"modified_band"_s);
    CHECK_FALSE(band->isVisible());

    prompt.texts = {u"The quotation is late"_s};
    type(0, ActionTableModel::Due, u"31/12/2026"_s);
    QTest::keyClick(editor(), Qt::Key_Return);

    REQUIRE(band->isVisible());
    auto *see = find<QPushButton>(u"see_changes"_s);
    see->setFocus();
    QTest::keyClick(see, Qt::Key_Space);
    CHECK(find<QWidget>(u"changes"_s)->hasFocus());
    CHECK(band->text().contains(u"12\u00a0juin 2026"_s));
    CHECK(band->text().contains(u"Redo the signs"_s));
    CHECK(band->text().contains(u"31\u00a0décembre 2026 au lieu d"_s));
    CHECK(band->text().contains(u"The quotation is late"_s));
    CHECK(band->text().contains(u"Ada Martin"_s));

    QTemporaryDir folder;
    prompt.filesToSave = {folder.filePath(u"list.pdf"_s)};
    press(u"save_changes"_s);
    QFile written(folder.filePath(u"list.pdf"_s));
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");

    prompt.texts = {u"It came after all"_s};
    type(0, ActionTableModel::Due, u"1/11/2026"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    CHECK_FALSE(band->isVisible());
}
