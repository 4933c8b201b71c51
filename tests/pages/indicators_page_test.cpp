#include "tests/pages/indicators_desk.h"

#include "core/domain/figure.h"
#include "ui/charts/chart_panel.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QClipboard>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include "resources/shipped_editions.h"

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(Desk, "a figure is typed into the grid, and Enter goes down", "[pages]")
{
    goTo(0, 3);

    type(u"356/494"_s);
    press(Qt::Key_Return);
    type(u"27"_s);
    press(Qt::Key_Return);

    CHECK(reading(calls(), "2026-T3") == Reading(Counts{356, 494}));
    CHECK(reading(delay(), "2026-T3") == Reading(PlainValue{*Decimal::of(27), {}}));
    CHECK(cell(0, 3) == u"72,1\u00a0%"_s);
    CHECK(session.undoStack().undoText() == u"Entry: Délai du permis, T3 2026"_s);
}

TEST_CASE_METHOD(Desk, "Tab in a cell goes to the right, over what is not entered", "[pages]")
{
    goTo(0, 1);

    press(Qt::Key_F2);
    type(u"95,16"_s);
    press(Qt::Key_Tab);

    CHECK(reading(calls(), "2026-T1") == Reading(PlainValue{*Decimal::parse(u"95.16"), {}}));
    CHECK(grid()->currentIndex().column() == 2);
    CHECK(grid()->hasFocus());
}

TEST_CASE_METHOD(Desk, "a point typed in a cell is a decimal point", "[pages]")
{
    goTo(1, 1);

    type(u"5.5 jours"_s);
    press(Qt::Key_Return);

    CHECK(reading(delay(), "2026-T1") == Reading(PlainValue{*Decimal::parse(u"5.5"), {}}));
}

TEST_CASE_METHOD(Desk, "what a cell cannot hold stays in its editor and is told", "[pages]")
{
    goTo(0, 1);

    type(u"12 ?"_s);
    press(Qt::Key_Return);

    auto *editor = find<QLineEdit>(u"cellEditor"_s);
    CHECK(editor->hasFocus());
    CHECK(editor->text() == u"12 ?"_s);
    CHECK(find<NoteLabel>(u"gridProblem"_s)->text().contains(u"12 ?"_s));
    CHECK(QAccessible::queryAccessibleInterface(editor)
              ->text(QAccessible::Description)
              .contains(u"12 ?"_s));
    CHECK_FALSE(stored(calls(), "2026-T1"));

    find<QLineEdit>(u"source"_s)->setFocus(); // leaves the cell
    goTo(0, 1);
    grid()->setFocus();
    press(Qt::Key_F2);
    CHECK(find<QLineEdit>(u"cellEditor"_s)->text() == u"12 ?"_s);
}

TEST_CASE_METHOD(Desk, "Delete empties a cell, and undo fills it again", "[pages]")
{
    enter(calls(), "2026-T1", Counts{1, 2});
    goTo(0, 1);

    press(Qt::Key_Delete);
    CHECK_FALSE(stored(calls(), "2026-T1"));

    session.undoStack().undo();
    CHECK(reading(calls(), "2026-T1") == Reading(Counts{1, 2}));
    CHECK(cell(0, 1) == u"50,0\u00a0%"_s);
}

TEST_CASE_METHOD(Desk, "two numbers in the form make a rate, in words", "[pages]")
{
    goTo(0, 3);

    fill(u"part"_s, u"356"_s);
    CHECK_FALSE(stored(calls(), "2026-T3"));
    fill(u"whole"_s, u"494"_s);

    CHECK(reading(calls(), "2026-T3") == Reading(Counts{356, 494}));
    CHECK(find<PlainLabel>(u"measurementSentence"_s)->text()
          == countsSentence(calls(), {356, 494}));
    CHECK(session.undoStack().count() == 1);
}

TEST_CASE_METHOD(Desk, "the sentence follows the typing", "[pages]")
{
    enter(calls(), "2026-T3", Counts{356, 494});
    goTo(0, 3);

    auto *part = find<QLineEdit>(u"part"_s);
    part->setFocus();
    part->selectAll();
    type(u"400"_s);

    CHECK(find<PlainLabel>(u"measurementSentence"_s)->text().startsWith(u"400"_s));
    CHECK(reading(calls(), "2026-T3") == Reading(Counts{356, 494}));
}

TEST_CASE_METHOD(Desk, "a rate over 100 % is told beside the field and taken", "[pages]")
{
    goTo(0, 3);

    fill(u"part"_s, u"512"_s);
    fill(u"whole"_s, u"494"_s);

    CHECK(reading(calls(), "2026-T3") == Reading(Counts{512, 494}));
    const QString description = QAccessible::queryAccessibleInterface(find<QWidget>(u"whole"_s))
                                    ->text(QAccessible::Description);
    CHECK(description.contains(u"512"_s));
    CHECK(description.contains(u"494"_s));
}

TEST_CASE_METHOD(Desk, "half a rate and a wrong number wait for their cell", "[pages]")
{
    goTo(0, 3);
    fill(u"part"_s, u"356"_s);
    fill(u"whole"_s, u"4x4"_s);

    goTo(1, 3);
    goTo(0, 3);

    CHECK(find<QLineEdit>(u"part"_s)->text() == u"356"_s);
    CHECK(find<QLineEdit>(u"whole"_s)->text() == u"4x4"_s);
    CHECK_FALSE(find<CountField>(u"whole"_s)->problem().isEmpty());
    fill(u"whole"_s, u"494"_s);
    CHECK(reading(calls(), "2026-T3") == Reading(Counts{356, 494}));
}

TEST_CASE_METHOD(Desk, "leaving a cell writes what its form held", "[pages]")
{
    goTo(1, 3);
    auto *value = find<QLineEdit>(u"value"_s);
    value->setFocus();
    type(u"27"_s);

    goTo(0, 3);

    CHECK(reading(delay(), "2026-T3") == Reading(PlainValue{*Decimal::of(27), {}}));
    CHECK_FALSE(stored(calls(), "2026-T3"));
    CHECK(find<QLineEdit>(u"value"_s)->text().isEmpty());
}

TEST_CASE_METHOD(Desk, "a reason stands for a figure", "[pages]")
{
    goTo(0, 2);

    auto *missing = find<ChoiceField>(u"missing"_s);
    missing->setFocus();
    missing->setCurrentIndex(missing->findData(u"not_applicable"_s));
    emit missing->activated(missing->currentIndex());

    CHECK(reading(calls(), "2026-T2") == Reading(Missing::NotApplicable));
    CHECK(heard(0, 2).contains(u"sans objet"_s));
}

TEST_CASE_METHOD(Desk, "a target holds from its period on, and makes shapes and words", "[pages]")
{
    enter(calls(), "2026-T1", Counts{80, 100});
    enter(calls(), "2026-T2", Counts{80, 100});
    goTo(0, 2);

    fill(u"target"_s, u"85"_s);

    CHECK(workspace.records<Target>().all().size() == 1);
    CHECK(heard(0, 2).contains(u"À améliorer"_s));
    CHECK_FALSE(heard(0, 1).contains(u"À améliorer"_s));
    goTo(0, 3);
    CHECK(find<QLineEdit>(u"target"_s)->text() == u"85"_s);
    CHECK(workspace.records<Target>().all().size() == 1);
}

TEST_CASE_METHOD(Desk, "a corrected figure is to be reviewed again", "[pages]")
{
    enter(calls(), "2026-T1", Counts{80, 100});
    goTo(0, 1);
    click(u"markReviewed"_s);
    REQUIRE(stored(calls(), "2026-T1")->state == Measurement::State::Reviewed);

    fill(u"part"_s, u"81"_s);

    CHECK(stored(calls(), "2026-T1")->state == Measurement::State::Entered);
}

TEST_CASE_METHOD(Desk, "the year is the sum of its counts, not entered", "[pages]")
{
    enter(calls(), "2026-T1", Counts{10, 100});
    enter(calls(), "2026-T2", Counts{300, 300});
    const QModelIndex year = grid()->model()->index(0, 5);

    CHECK(year.data().toString() == u"77,5\u00a0%"_s);
    CHECK(year.data(Qt::AccessibleTextRole).toString().contains(u"2\u00a0trimestres sur\u00a04"_s));
    CHECK_FALSE(year.flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE_METHOD(Desk, "the last column tells where an indicator is going", "[pages]")
{
    enter(calls(), "2026-T1", Counts{84, 100});
    enter(calls(), "2026-T2", Counts{87, 100});
    const QModelIndex trend = grid()->model()->index(0, 6);

    CHECK(trend.data().toString() == u"+\u00a03\u00a0points"_s);
    const QString heard = trend.data(Qt::AccessibleTextRole).toString();
    CHECK(heard.contains(u"en hausse de 3\u00a0points"_s));
    CHECK(heard.contains(u"T1 2026 84,0\u00a0%"_s));
    CHECK_FALSE(trend.flags().testFlag(Qt::ItemIsEditable));

    enter(calls(), "2026-T4", Counts{80, 100}); // T3 is missing: nothing to compare with
    CHECK(trend.data().toString().isEmpty());
    CHECK(trend.data(Qt::AccessibleTextRole).toString().contains(u"nothing to compare"_s));
    session.setYear(2025);
    CHECK(trend.data(Qt::AccessibleTextRole).toString() == u"no figure"_s);
}

TEST_CASE_METHOD(Desk, "half-years have columns while an indicator has them", "[pages]")
{
    REQUIRE(grid()->model()->columnCount() == 7);
    goTo(1, 4);
    Indicator half = indicator(u"IND-40"_s);
    half.frequency = Frequency::HalfYear;
    half.position = 2;

    session.apply(journal::Step(u"Follow"_s).insert(half));

    CHECK(grid()->model()->columnCount() == 9);
    CHECK(grid()->currentIndex().row() == 1);
    CHECK(grid()->currentIndex().column() == 5); // the same quarter
    CHECK_FALSE(grid()->model()->index(2, 1).flags().testFlag(Qt::ItemIsEnabled));
    goTo(2, 3);
    grid()->setFocus();
    type(u"50"_s);
    press(Qt::Key_Return);
    CHECK(reading(half, "2026-S1"));

    session.undoStack().undo();
    session.undoStack().undo();
    CHECK(grid()->model()->columnCount() == 7);
    CHECK(grid()->currentIndex().isValid());
}

TEST_CASE_METHOD(Desk, "changes are told row by row, without a reset", "[pages]")
{
    const QSignalSpy reset(grid()->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy changed(grid()->model(), &QAbstractItemModel::dataChanged);
    goTo(1, 2);

    enter(calls(), "2026-T3", Counts{1, 2});

    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 0);
    CHECK(changed[0][1].toModelIndex().row() == 0);
    CHECK(grid()->currentIndex() == grid()->model()->index(1, 2));
    session.setYear(2025);
    CHECK(reset.count() == 0);
    CHECK(heard(0, 3).contains(u"pas encore"_s));
}

TEST_CASE_METHOD(Desk, "a block from a spreadsheet is one step", "[pages]")
{
    goTo(0, 1);
    QApplication::clipboard()->setText(u"80/100\t81/100\n27\t\"26,5\"\n"_s);

    press(Qt::Key_V, Qt::ControlModifier);

    CHECK(reading(calls(), "2026-T2") == Reading(Counts{81, 100}));
    CHECK(reading(delay(), "2026-T2") == Reading(PlainValue{*Decimal::parse(u"26.5"), {}}));
    CHECK(session.undoStack().count() == 1);
    session.undoStack().undo();
    CHECK(workspace.records<Measurement>().all().empty());
}

TEST_CASE_METHOD(Desk, "refused cells of a block are shown before anything is pasted", "[pages]")
{
    goTo(0, 4);
    QApplication::clipboard()->setText(u"80/100\t5\n12 ?\n26\n"_s);

    press(Qt::Key_V, Qt::ControlModifier);

    CHECK(workspace.records<Measurement>().all().empty());
    auto *problems = find<QListWidget>(u"reviewProblems"_s);
    REQUIRE(problems->isVisible());
    REQUIRE(problems->count() == 3);
    CHECK(problems->item(1)->text().contains(u"Délai du permis, T4 2026"_s));
    CHECK(problems->item(1)->text().contains(u"12 ?"_s));
    CHECK(find<QPushButton>(u"reviewCancel"_s)->hasFocus());

    click(u"reviewAccept"_s);
    CHECK(reading(calls(), "2026-T4") == Reading(Counts{80, 100}));
    CHECK(workspace.records<Measurement>().all().size() == 1);
    CHECK(grid()->isVisible());
}

TEST_CASE_METHOD(Desk, "indicators move up and down and may be dropped", "[pages]")
{
    goTo(1, 2);

    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(cell(0, 0) == u"Délai du permis"_s);
    CHECK(grid()->currentIndex() == grid()->model()->index(0, 2));

    click(u"stopFollowing"_s);
    CHECK(grid()->model()->rowCount() == 1);
    CHECK(grid()->currentIndex().isValid());
    session.undoStack().undo();
    session.undoStack().undo();
    CHECK(cell(0, 0) == u"Appels décrochés"_s);
}

TEST_CASE_METHOD(Desk, "an indicator of the site's own is described and followed", "[pages]")
{
    commands.action(Command::Add)->trigger();
    click(u"ownIndicator"_s);
    click(u"keepIndicator"_s);
    CHECK(find<QLineEdit>(u"indicatorTitle"_s)->hasFocus()); // a title is needed

    fill(u"indicatorTitle"_s, u"Attente au guichet"_s);
    click(u"keepIndicator"_s);

    REQUIRE(grid()->model()->rowCount() == 3);
    CHECK(cell(2, 0) == u"Attente au guichet"_s);
    const auto own = workspace.records<Indicator>().find(Indicator::idOf(u"LOC-1"_s));
    REQUIRE(own);
    CHECK(own->followed);
    CHECK(grid()->currentIndex().row() == 2);
}

TEST_CASE_METHOD(Desk, "the first cell without a figure is one key away", "[pages]")
{
    enter(calls(), "2026-T1", Counts{1, 2});
    goTo(0, 0);

    commands.action(Command::NextToFill)->trigger();

    CHECK(grid()->currentIndex() == grid()->model()->index(0, 2));
    CHECK(grid()->hasFocus());
}

TEST_CASE_METHOD(Desk, "one is led to a measurement, a target and a field", "[pages]")
{
    enter(calls(), "2025-T2", Counts{1, 2});

    page->reveal({u"indicators"_s, Measurement::idOf(calls().id, period("2025-T2")).toString(),
                  u"comment"_s});

    CHECK(session.year() == 2025);
    CHECK(grid()->currentIndex() == grid()->model()->index(0, 2));
    CHECK(find<QWidget>(u"comment"_s)->hasFocus());
    page->reveal({u"indicators"_s, u"IND-30"_s, u"2026-T4"_s});
    CHECK(session.year() == 2026);
    CHECK(grid()->currentIndex() == grid()->model()->index(1, 4));
}

TEST_CASE_METHOD(Desk, "the chart tells the indicator of the current row", "[pages]")
{
    enter(calls(), "2026-T2", Counts{80, 100});
    enter(calls(), "2026-T3", Counts{83, 100});
    goTo(0, 3);

    const ChartData &data = page->findChild<ChartPanel *>()->data();

    CHECK(data.title == u"Appels décrochés"_s);
    CHECK(data.sentence.contains(u"83"_s));
    CHECK(data.sentence.contains(u"en hausse de 3"_s));
    REQUIRE(data.points.size() == 4);
    CHECK_FALSE(data.points[0].value);
    CHECK(data.points[2].value == 83.0);
}

TEST_CASE_METHOD(Desk, "a document that is read only takes nothing", "[pages]")
{
    enter(calls(), "2026-T1", Counts{1, 2});
    session.setReadOnly(true);
    open();
    goTo(0, 1);

    press(Qt::Key_F2);
    press(Qt::Key_Delete);

    CHECK_FALSE(page->findChild<QLineEdit *>(u"cellEditor"_s));
    CHECK(find<QLineEdit>(u"part"_s)->isReadOnly());
    CHECK_FALSE(find<QPushButton>(u"importMeasurements"_s)->isEnabled());
    CHECK(reading(calls(), "2026-T1") == Reading(Counts{1, 2}));
    CHECK(prompt.told.isEmpty());
}

TEST_CASE_METHOD(Desk, "what cannot be written stays in its field", "[pages]")
{
    goTo(1, 3);
    // Another copy's measurement of the same cell appears between typing and writing.
    auto *value = find<DecimalField>(u"value"_s);
    value->setFocus();
    type(u"27"_s);
    session.setReadOnly(true);
    press(Qt::Key_Return);

    CHECK(value->text() == u"27"_s);
    CHECK(value->isPending());
    session.setReadOnly(false);
    press(Qt::Key_Return);
    CHECK(reading(delay(), "2026-T3") == Reading(PlainValue{*Decimal::of(27), {}}));
}

TEST_CASE_METHOD(Desk, "every field and button has a name, and Tab reaches them all", "[pages]")
{
    goTo(0, 3);
    grid()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached += QApplication::focusWidget();
        press(Qt::Key_Tab);
    }
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
            || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        INFO(widget->metaObject()->className()
             << " " << widget->objectName().toStdString() << " in "
             << widget->parentWidget()->metaObject()->className());
        CHECK(reached.contains(widget));
        CHECK_FALSE(
            QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
    }
}

namespace {

/// A document that follows nothing yet, with the latest edition in it.
struct EmptyDesk : Desk
{
    EmptyDesk()
    {
        session.apply(journal::Step(u"Empty"_s)
                          .remove(calls())
                          .remove(delay())
                          .insert(shippedEditions().front().record));
    }
};

} // namespace

TEST_CASE_METHOD(EmptyDesk, "an empty page leads to the indicators that all publish", "[pages]")
{
    REQUIRE_FALSE(grid()->isVisible());

    click(u"emptyChoose"_s);
    auto *offers = find<QTreeWidget>(u"offers"_s);
    REQUIRE(offers->hasFocus());
    CHECK(offers->currentItem()->checkState(0) == Qt::Checked);
    press(Qt::Key_Space); // not this one
    CHECK(offers->currentItem()->checkState(0) == Qt::Unchecked);
    click(u"chooseIndicators"_s);

    CHECK(grid()->isVisible());
    CHECK(grid()->model()->rowCount() == 3);
    CHECK(grid()->currentIndex().isValid());
    CHECK(grid()->hasFocus());
}
