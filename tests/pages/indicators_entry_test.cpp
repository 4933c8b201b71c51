// What goes with a figure in the form beside the grid: the way in which it is given, what
// surprises about it, its state and the posters that show it.

#include "tests/pages/indicators_desk.h"

#include "ui/widgets/choice_field.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonObject>

using namespace carnet;
using namespace carnet::ui;
using namespace Qt::StringLiterals;

namespace {

struct Entry : Desk
{
    void choose(const QString &field, const QString &key)
    {
        auto *choice = find<ChoiceField>(field);
        choice->setFocus();
        choice->setCurrentIndex(choice->findData(key));
        emit choice->activated(choice->currentIndex());
    }
    QString described(const QString &field) const
    {
        return QAccessible::queryAccessibleInterface(find<QWidget>(field))
            ->text(QAccessible::Description);
    }
    /// A poster of the third quarter on which the calls stand with that figure.
    PublicationEdition hang(const QString &figure)
    {
        const QJsonObject card{
            {u"indicator"_s, calls().code}, {u"figure"_s, figure}, {u"unit"_s, u"%"_s}};
        const PublicationEdition edition{.id = Id<PublicationEdition>::create(),
                                         .poster = u"R1"_s,
                                         .period = period("2026-T3"),
                                         .number = 1,
                                         .issuedOn = QDate(2026, 10, 4),
                                         .content = QJsonObject{{u"cards"_s, QJsonArray{card}}}};
        workspace.apply(journal::Step(u"Hang"_s).insert(edition));
        return edition;
    }
};

} // namespace

TEST_CASE_METHOD(Entry, "a rate of which the counts are not known is entered as such", "[pages]")
{
    goTo(0, 3);
    CHECK_FALSE(find<QWidget>(u"value"_s)->isVisible());

    choose(u"way"_s, u"value"_s);
    CHECK_FALSE(find<QWidget>(u"part"_s)->isVisible());
    fill(u"value"_s, u"95.16 %"_s);
    fill(u"base"_s, u"1 412"_s);

    CHECK(reading(calls(), "2026-T3") == Reading(PlainValue{*Decimal::parse(u"95.16"), 1412}));
    // The next period is offered in the same way.
    goTo(0, 4);
    CHECK(find<QWidget>(u"value"_s)->isVisible());
}

TEST_CASE_METHOD(Entry, "changing the way writes nothing until a number is changed", "[pages]")
{
    enter(calls(), "2026-T3", Counts{356, 494});
    goTo(0, 3);

    choose(u"way"_s, u"value"_s);
    CHECK(find<QLineEdit>(u"value"_s)->text() == u"72,06"_s);
    CHECK(find<QLineEdit>(u"base"_s)->text() == u"494"_s);
    CHECK(reading(calls(), "2026-T3") == Reading(Counts{356, 494}));
    choose(u"way"_s, u"counts"_s);
    CHECK(find<QLineEdit>(u"part"_s)->text() == u"356"_s);

    choose(u"way"_s, u"value"_s);
    fill(u"value"_s, u"72"_s);
    CHECK(reading(calls(), "2026-T3") == Reading(PlainValue{*Decimal::of(72), 494}));
    session.undoStack().undo();
    CHECK(find<QWidget>(u"part"_s)->isVisible());
}

TEST_CASE_METHOD(Entry, "numbers and target of a cell are undone together", "[pages]")
{
    goTo(0, 3);

    fill(u"part"_s, u"356"_s);
    fill(u"whole"_s, u"494"_s);
    fill(u"target"_s, u"85"_s);
    REQUIRE(workspace.records<Target>().all().size() == 1);
    CHECK(session.undoStack().count() == 1);

    session.undoStack().undo();
    CHECK(workspace.records<Target>().all().empty());
    CHECK_FALSE(stored(calls(), "2026-T3"));
    session.undoStack().redo();
    CHECK(workspace.records<Target>().all().size() == 1);
    CHECK(reading(calls(), "2026-T3") == Reading(Counts{356, 494}));
}

TEST_CASE_METHOD(Entry, "what is entered later, or elsewhere, is undone by itself", "[pages]")
{
    goTo(0, 3);
    fill(u"part"_s, u"356"_s);
    fill(u"whole"_s, u"494"_s);
    fill(u"part"_s, u"357"_s);
    CHECK(session.undoStack().count() == 2);

    goTo(0, 2);
    goTo(0, 3);
    fill(u"target"_s, u"85"_s);
    CHECK(session.undoStack().count() == 3);
}

TEST_CASE_METHOD(Entry, "a period that is over asks for a figure or a reason", "[pages]")
{
    goTo(0, 2);
    auto *missing = find<ChoiceField>(u"missing"_s);
    CHECK(missing->currentText() == u"To be entered"_s);
    CHECK_FALSE(described(u"missing"_s).isEmpty());

    choose(u"missing"_s, u"not_provided"_s);
    CHECK(described(u"missing"_s).isEmpty());
    choose(u"missing"_s, u"not_measured_yet"_s);
    CHECK(reading(calls(), "2026-T2") == Reading(Missing::NotMeasuredYet));
    CHECK_FALSE(described(u"missing"_s).isEmpty());
}

TEST_CASE_METHOD(Entry, "a lost comma is told with the number that was meant", "[pages]")
{
    enter(delay(), "2026-T1", PlainValue{*Decimal::parse(u"5.5"), {}});
    enter(delay(), "2026-T2", PlainValue{*Decimal::parse(u"5"), {}});
    enter(delay(), "2025-T4", PlainValue{*Decimal::parse(u"6"), {}});
    goTo(1, 3);

    auto *value = find<QLineEdit>(u"value"_s);
    value->setFocus();
    type(u"52"_s);

    CHECK(described(u"value"_s).contains(u"5,2\u00a0jours"_s));
}

TEST_CASE_METHOD(Entry, "who entered and reviewed a figure is told", "[pages]")
{
    enter(calls(), "2026-T1", Counts{80, 100});
    goTo(0, 1);
    CHECK(find<StatusMark>(u"measurementState"_s)->word() == u"Entered"_s);
    CHECK(find<PlainLabel>(u"measurementTrail"_s)->text().contains(u"by Ada"_s));

    workspace.setAuthor(u"Mme Durand"_s);
    click(u"markReviewed"_s);

    CHECK(stored(calls(), "2026-T1")->state == Measurement::State::Reviewed);
    CHECK(find<StatusMark>(u"measurementState"_s)->word() == u"Reviewed"_s);
    CHECK(find<PlainLabel>(u"measurementTrail"_s)->text().contains(u"by Mme Durand"_s));
    CHECK(heard(0, 1).contains(u"by Mme Durand"_s));
    CHECK(grid()->model()->index(0, 1).data(Qt::ToolTipRole).toString() == heard(0, 1));
    click(u"markReviewed"_s);
    CHECK(stored(calls(), "2026-T1")->state == Measurement::State::Entered);
}

TEST_CASE_METHOD(Entry, "a figure that a poster shows otherwise leads to the poster", "[pages]")
{
    enter(calls(), "2026-T3", Counts{85, 100});
    const PublicationEdition edition = hang(u"87"_s);
    std::vector<Place> places;
    QObject::connect(&session, &Session::placeRequested, page.get(),
                     [&](const Place &place) { places.push_back(place); });
    goTo(0, 3);

    auto *note = find<NoteLabel>(u"outdatedNote"_s);
    CHECK(note->text().contains(u"4\u00a0octobre"_s));
    CHECK_FALSE(note->text().contains(u"2026"_s));
    CHECK(note->text().contains(u"87\u00a0%"_s));
    CHECK(note->text().contains(u"85\u00a0%"_s));
    CHECK(heard(0, 3).contains(note->text()));
    click(u"remakePoster"_s);
    CHECK(places == std::vector<Place>{{u"publication"_s, edition.id.toString(), {}}});

    fill(u"part"_s, u"87"_s);
    CHECK_FALSE(note->isVisible());
    goTo(0, 2);
    CHECK_FALSE(note->isVisible());
}

TEST_CASE_METHOD(Entry, "a poster that is issued is compared at once", "[pages]")
{
    enter(calls(), "2026-T3", Counts{85, 100});
    goTo(0, 3);
    REQUIRE_FALSE(find<NoteLabel>(u"outdatedNote"_s)->isVisible());

    hang(u"87"_s);

    CHECK(find<NoteLabel>(u"outdatedNote"_s)->isVisible());
}
