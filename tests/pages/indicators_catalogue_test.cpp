// Which indicators the site follows: choosing, describing, their targets, moving, stopping and
// resuming; and reviewing what was entered.

#include "tests/pages/indicators_desk.h"

#include "core/domain/edition.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/decimal_field.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QTableView>
#include <QTreeWidget>

#include "resources/shipped_catalogue.h"
#include "resources/shipped_editions.h"

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct Choosing : Desk
{
    Choosing()
    {
        workspace.apply(journal::Step(u"Edition"_s).insert(shippedEditions().front().record));
    }

    QTreeWidget *offers() const { return find<QTreeWidget>(u"offers"_s); }
    void openChooser() { commands.action(Command::Add)->trigger(); }

    /// The offers that can be seen, by title; the headings among them in capitals.
    QStringList shown() const
    {
        QStringList titles;
        for (int group = 0; group < offers()->topLevelItemCount(); ++group) {
            const QTreeWidgetItem *heading = offers()->topLevelItem(group);
            if (!heading->isHidden())
                titles += heading->text(0).toUpper();
            for (int i = 0; i < heading->childCount(); ++i)
                if (!heading->child(i)->isHidden())
                    titles += heading->child(i)->text(0);
        }
        return titles;
    }
    QTreeWidgetItem *offer(const QString &title) const
    {
        const auto found = offers()->findItems(title, Qt::MatchStartsWith | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    std::optional<Indicator> known(const QString &code) const
    {
        return workspace.records<Indicator>().find(Indicator::idOf(code));
    }
    std::vector<Target> targets() const { return workspace.records<Target>().all(); }
};

} // namespace

TEST_CASE_METHOD(Choosing, "offers stand under headings and say where they come from", "[pages]")
{
    openChooser();

    const QStringList all = shown();
    CHECK(all.front() == u"COMMON TO ALL SERVICES"_s);
    CHECK(all.contains(u"PUBLISHED BY NETWORKS"_s));
    CHECK(all.contains(u"OTHER PROPOSALS"_s));
    CHECK_FALSE(all.contains(u"OF THE SITE"_s));
    CHECK(all.size() == int(shippedCatalogue().entries.size()) + 3);

    offers()->setCurrentItem(offer(u"Délai moyen de délivrance du permis"_s));
    const CatalogueEntry *entry = shippedCatalogue().find(u"DELAI-PERMIS"_s);
    CHECK(find<PlainLabel>(u"offerMethod"_s)->text().contains(u"dépôt du dossier"_s));
    CHECK(find<PlainLabel>(u"offerOrigin"_s)->text().contains(u"27\u00a0jours"_s));
    CHECK(offers()
              ->currentItem()
              ->data(0, Qt::AccessibleDescriptionRole)
              .toString()
              .contains(u"dépôt du dossier"_s));
    Q_UNUSED(entry)
}

TEST_CASE_METHOD(Choosing, "what is searched is found, what is ticked stays in sight", "[pages]")
{
    openChooser();
    offer(u"Fréquentation"_s)->setCheckState(0, Qt::Checked);

    find<QLineEdit>(u"offerSearch"_s)->setFocus();
    type(u"PERMIS"_s);

    CHECK(shown()
          == QStringList{u"PUBLISHED BY NETWORKS"_s,
                         u"Délai moyen de délivrance du permis de conduire"_s,
                         u"Fréquentation du site"_s});
    CHECK(offers()->currentItem()->text(0).contains(u"permis"_s));
    click(u"chooseIndicators"_s);
    CHECK(known(u"FREQUENTATION"_s));
    CHECK_FALSE(known(u"DELAI-PERMIS"_s));
    CHECK(cell(2, 0) == u"Fréquentation du site"_s);
    CHECK(grid()->currentIndex().row() == 2);
}

TEST_CASE_METHOD(Choosing, "a level asked of everyone becomes the target", "[pages]")
{
    openChooser();
    offer(u"Note moyenne des visites"_s)->setCheckState(0, Qt::Checked);
    click(u"chooseIndicators"_s);

    REQUIRE(targets().size() == 1);
    CHECK(targets()[0].value == *Decimal::of(7));
    CHECK(targets()[0].period == period("2026"));
    session.undoStack().undo();
    CHECK(targets().empty());
    CHECK_FALSE(known(u"VISITE-MYSTERE"_s));
}

TEST_CASE_METHOD(Choosing, "an indicator that was dropped takes up its history again", "[pages]")
{
    enter(calls(), "2026-T1", Counts{1, 2});
    goTo(0, 1);
    commands.action(Command::StopIndicator)->trigger();
    REQUIRE(grid()->model()->rowCount() == 1);

    commands.action(Command::ResumeIndicator)->trigger();
    REQUIRE(offers()->currentItem()->text(0).startsWith(u"Appels décrochés"_s));
    CHECK(shown().contains(u"OF THE SITE"_s));
    press(Qt::Key_Space);
    click(u"chooseIndicators"_s);

    CHECK(cell(1, 0) == u"Appels décrochés"_s);
    CHECK(cell(1, 1) == u"50,0\u00a0%"_s);
}

TEST_CASE_METHOD(Choosing, "indicators move by the menu, and only where there is room", "[pages]")
{
    goTo(0, 1);
    CHECK_FALSE(commands.action(Command::MoveUp)->isEnabled());

    commands.action(Command::MoveDown)->trigger();

    CHECK(cell(1, 0) == u"Appels décrochés"_s);
    CHECK(commands.action(Command::MoveUp)->isEnabled());
    CHECK_FALSE(commands.action(Command::MoveDown)->isEnabled());
    openChooser();
    CHECK_FALSE(commands.action(Command::MoveUp)->isEnabled());
    CHECK_FALSE(commands.action(Command::StopIndicator)->isEnabled());
}

TEST_CASE_METHOD(Choosing, "all of an indicator is described, with its targets, in one step",
                 "[pages]")
{
    openChooser();
    click(u"ownIndicator"_s);

    fill(u"indicatorTitle"_s, u"Attente au guichet"_s);
    fill(u"indicatorPublicTitle"_s, u"Attente"_s);
    CHECK(QAccessible::queryAccessibleInterface(find<QWidget>(u"indicatorPublicTitle"_s))
              ->text(QAccessible::Description)
              .startsWith(u"7 "_s));
    fill(u"indicatorCode"_s, u"ATT-1"_s);
    fill(u"indicatorPart"_s, u"personnes vues en 10 minutes"_s);
    fill(u"indicatorWhole"_s, u"personnes vues"_s);
    fill(u"indicatorLowest"_s, u"20"_s);
    fill(u"indicatorHighest"_s, u"99,5"_s);
    auto *commitment = find<ChoiceField>(u"indicatorCommitment"_s);
    commitment->setCurrentIndex(commitment->findData(u"e1"_s));
    emit commitment->activated(commitment->currentIndex());
    fill(u"targetValue"_s, u"85"_s);
    click(u"keepIndicator"_s);

    const auto own = known(u"ATT-1"_s);
    REQUIRE(own);
    CHECK(own->publicTitle == u"Attente"_s);
    CHECK(own->lowest == Decimal::of(20));
    CHECK(own->highest == Decimal::parse(u"99.5"));
    CHECK(own->commitment == u"e1"_s);
    REQUIRE(targets().size() == 1);
    CHECK(targets()[0].id == Target::idOf(own->id, period("2026-T4")));
    session.undoStack().undo();
    CHECK_FALSE(known(u"ATT-1"_s));
    CHECK(targets().empty());
}

TEST_CASE_METHOD(Choosing, "what an indicator cannot be is told beside the field", "[pages]")
{
    openChooser();
    click(u"ownIndicator"_s);
    fill(u"indicatorTitle"_s, u"Attente"_s);
    const auto refused = [&](const QString &field) {
        click(u"keepIndicator"_s);
        const QWidget *widget = find<QWidget>(field);
        return widget->isVisible() && widget->hasFocus()
               && !QAccessible::queryAccessibleInterface(find<QWidget>(field))
                       ->text(QAccessible::Description)
                       .isEmpty();
    };

    fill(u"indicatorCode"_s, u"a!"_s);
    CHECK(refused(u"indicatorCode"_s));
    fill(u"indicatorCode"_s, u"IND-27"_s);
    CHECK(refused(u"indicatorCode"_s));
    fill(u"indicatorCode"_s, u"TEL-DECROCHE"_s);
    CHECK(refused(u"indicatorCode"_s));
    fill(u"indicatorCode"_s, u"ATT"_s);
    fill(u"indicatorLowest"_s, u"50"_s);
    fill(u"indicatorHighest"_s, u"50"_s);
    CHECK(refused(u"indicatorHighest"_s));
    fill(u"indicatorHighest"_s, u"51"_s);
    fill(u"targetValue"_s, u"8x"_s);
    CHECK(refused(u"targetValue"_s));
    fill(u"targetValue"_s, u"8"_s);
    click(u"keepIndicator"_s);
    CHECK(known(u"ATT"_s));
}

TEST_CASE_METHOD(Choosing, "targets are set, changed and taken away in a table", "[pages]")
{
    const auto target = [](const char *when, int value) {
        return Target{.id = Target::idOf(calls().id, period(when)),
                      .indicator = calls().id,
                      .period = period(when),
                      .value = *Decimal::of(value)};
    };
    workspace.apply(
        journal::Step(u"Targets"_s).insert(target("2025-T1", 80)).insert(target("2026-T1", 85)));
    goTo(0, 1);
    click(u"editIndicator"_s);
    auto *table = find<QTableView>(u"targets"_s);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == u"1er trimestre 2026"_s);
    CHECK(find<QLineEdit>(u"indicatorCode"_s)->isReadOnly());

    table->setFocus();
    press(Qt::Key_Down); // 2025
    CHECK(find<QLineEdit>(u"targetValue"_s)->text() == u"80"_s);
    fill(u"targetValue"_s, u"82,5"_s);
    click(u"setTarget"_s);
    CHECK(table->model()->index(1, 1).data().toString() == u"82,5\u00a0%"_s);
    table->setFocus();
    press(Qt::Key_Up);
    click(u"removeTarget"_s);
    auto *from = find<ChoiceField>(u"targetFrom"_s);
    from->setCurrentIndex(from->findData(u"2026-T2"_s));
    emit from->activated(from->currentIndex());
    fill(u"targetValue"_s, u"90"_s);
    click(u"keepIndicator"_s);

    const auto at = [&](const char *when) {
        const auto found = workspace.records<Target>().find(Target::idOf(calls().id, period(when)));
        return found ? found->value.toString() : QString();
    };
    CHECK(at("2025-T1") == u"82.5"_s);
    CHECK(at("2026-T1").isEmpty());
    CHECK(at("2026-T2") == u"90"_s);
    CHECK(session.undoStack().count() == 1);
}

TEST_CASE_METHOD(Choosing, "browsing targets changes nothing", "[pages]")
{
    goTo(0, 1);
    click(u"editIndicator"_s);
    auto *from = find<ChoiceField>(u"targetFrom"_s);
    from->setCurrentIndex(from->findData(u"2026-T2"_s));
    emit from->activated(from->currentIndex());

    click(u"keepIndicator"_s);

    CHECK(targets().empty());
    CHECK(session.undoStack().count() == 0);
    CHECK(grid()->isVisible());
}

TEST_CASE_METHOD(Choosing, "a figure and a whole period are marked as reviewed", "[pages]")
{
    enter(calls(), "2026-T1", Counts{80, 100});
    enter(calls(), "2026-T2", Counts{80, 100});
    enter(delay(), "2026-T2", Missing::NotProvided);
    using enum Measurement::State;
    goTo(0, 1);
    CHECK_FALSE(commands.action(Command::MarkReviewed)->shortcuts().isEmpty());

    commands.action(Command::MarkReviewed)->trigger();
    CHECK(stored(calls(), "2026-T1")->state == Reviewed);
    CHECK(stored(calls(), "2026-T2")->state == Entered);
    CHECK_FALSE(commands.action(Command::MarkReviewed)->isEnabled());
    CHECK_FALSE(find<QPushButton>(u"markPeriodReviewed"_s)->isVisible());

    goTo(0, 2);
    CHECK(find<QPushButton>(u"markPeriodReviewed"_s)->text().contains(u"T2 2026"_s));
    click(u"markPeriodReviewed"_s);
    CHECK(stored(calls(), "2026-T2")->state == Reviewed);
    CHECK(stored(delay(), "2026-T2")->state == Reviewed);
    session.undoStack().undo();
    CHECK(stored(delay(), "2026-T2")->state == Entered);
    CHECK(stored(calls(), "2026-T1")->state == Reviewed);
}
