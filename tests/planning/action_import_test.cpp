#include "tests/planning/action_desk.h"

#include "core/domain/action_change.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace carnet;
using namespace carnet::planning;
using namespace Qt::StringLiterals;

namespace {

struct ActionImportDesk : ActionDesk
{
    ActionImport planned(const QString &csv, const ActionImportOptions &options = {})
    {
        return planActionImport(tables::readTables(csv.toUtf8()), book(), kDeskDay, options);
    }

    void take(const ActionImport &import, const QString &reason = {})
    {
        workspace.apply(actionImportStep(book(), import, u"plan.csv"_s, reason, kDeskDay));
    }
};

const ImportLine *lineAbout(const ActionImport &import, ImportLine::Kind kind, ActionField field)
{
    for (const ImportLine &line : import.lines)
        if (line.kind == kind && line.field == field)
            return &line;
    return nullptr;
}

} // namespace

TEST_CASE_METHOD(ActionImportDesk, "a table of actions that comes back as it went changes nothing",
                 "[planning][actions]")
{
    const auto format = GENERATE(u"csv"_s, u"xlsx"_s, u"ods"_s);
    CAPTURE(format);

    const ActionImport import =
        planActionImport(tables::readTables(written(format)), book(), kDeskDay);

    CHECK(import.problems.empty());
    CHECK(import.lines.empty());
    CHECK(import.rows == int(book().actions.size()));
    CHECK(import.unchanged == import.rows);
    CHECK(import.isEmpty());
}

TEST_CASE_METHOD(ActionImportDesk,
                 "what was exported comes back whole into a notebook that lost it",
                 "[planning][actions]")
{
    const auto format = GENERATE(u"csv"_s, u"xlsx"_s, u"ods"_s);
    CAPTURE(format);
    const QByteArray bytes = written(format);
    const std::vector<Action> before = book().actions;
    journal::Step loss(u"loss"_s);
    for (const Action &action : before)
        loss.remove(action);
    workspace.apply(loss);

    take(planActionImport(tables::readTables(bytes), book(), kDeskDay));

    CHECK(book().actions == before);
    CHECK(planActionImport(tables::readTables(bytes), book(), kDeskDay).isEmpty());
}

TEST_CASE_METHOD(ActionImportDesk, "a cell that would be a formula stays a text, there and back",
                 "[planning][actions]")
{
    Action action = book().actions.front();
    Action nasty = action;
    nasty.title = u"=HYPERLINK(\"http://example.org\")"_s;
    nasty.owner = u"@SUM(A1)"_s;
    nasty.description = u"-1+2"_s;
    nasty.note = u"+33 1 23"_s;
    journal::Step step(u"nasty"_s);
    step.update(action, nasty);
    workspace.apply(step);
    const auto format = GENERATE(u"csv"_s, u"xlsx"_s, u"ods"_s);
    CAPTURE(format);

    const QByteArray bytes = written(format);

    if (format == u"csv")
        for (const char *start : {";=", ";@", ";+", ";-", "\n=", "\"="})
            CHECK_FALSE(bytes.contains(start));
    const ActionImport import = planActionImport(tables::readTables(bytes), book(), kDeskDay);
    CHECK(import.isEmpty());
    CHECK(import.lines.empty());
}

TEST_CASE_METHOD(ActionImportDesk, "new rows are new actions once, however often the file comes",
                 "[planning][actions]")
{
    const QString csv = u"Titre;Échéance;Responsable;État;Engagements\n"
                        "Afficher les horaires;31/03/2027;Sophie Lambert;En cours;2\n"
                        "Former l’accueil;;;;\n"_s;

    const ActionImport import = planned(csv);
    take(import);

    CHECK(import.added.size() == 2);
    CHECK(import.count(ImportLine::Kind::Refused) == 0);
    const ActionBook after = book();
    const auto shown = std::ranges::find(after.actions, u"Afficher les horaires"_s, &Action::title);
    REQUIRE(shown != after.actions.end());
    CHECK(shown->due == QDate(2027, 3, 31));
    CHECK(shown->owner == u"Sophie Lambert"_s);
    CHECK(shown->state == Action::State::Running);
    REQUIRE(after.edition);
    CHECK(shown->commitments == QStringList{after.edition->commitments[1].code});
    const ActionImport again = planned(csv);
    CHECK(again.isEmpty());
    CHECK(again.unchanged == 2);
}

TEST_CASE_METHOD(ActionImportDesk,
                 "what cannot be right is refused at its place, the rest is taken",
                 "[planning][actions]")
{
    const auto [column, text, field] = GENERATE(table<QString, QString, ActionField>({
        {u"Échéance"_s, u"31/02/2027"_s, ActionField::Due},
        {u"Échéance"_s, u"bientôt"_s, ActionField::Due},
        {u"Échéance"_s, u"01/01/1927"_s, ActionField::Due},
        {u"État"_s, u"presque"_s, ActionField::State},
        {u"Avancement (%)"_s, u"101"_s, ActionField::Progress},
        {u"Avancement (%)"_s, u"-1"_s, ActionField::Progress},
        {u"Avancement (%)"_s, u"50,5"_s, ActionField::Progress},
        {u"Engagements"_s, u"99"_s, ActionField::Commitments},
        {u"Priorité"_s, u"énorme"_s, ActionField::Priority},
        {u"Origine"_s, u"Un rêve : 12"_s, ActionField::Origin},
        {u"Coût (€)"_s, u"cher"_s, ActionField::Cost},
        {u"Coût (€)"_s, u"-5"_s, ActionField::Cost},
        {u"Faite le"_s, u"01/02/2026"_s, ActionField::DoneOn},
        {u"Affichée"_s, u"peut-être"_s, ActionField::OnPoster},
    }));
    CAPTURE(column, text);

    const ActionImport import =
        planned(u"Titre;Description;"_s + column + u"\nAction neuve;Son texte;"_s + text + u"\n"_s);

    const ImportLine *refused = lineAbout(import, ImportLine::Kind::Refused, field);
    REQUIRE(refused);
    CHECK(refused->after == text);
    CHECK_FALSE(refused->why.isEmpty());
    CHECK(refused->place.contains(u'2')); // The line.
    REQUIRE(import.added.size() == 1);
    CHECK(import.added.front().description == u"Son texte"_s);
    CHECK(actionCell(field, import.added.front()) != text);
}

TEST_CASE_METHOD(ActionImportDesk, "an action is not due before it starts", "[planning][actions]")
{
    const ActionImport both = planned(u"Titre;Début;Échéance\nA;01/04/2027;31/03/2027\n"_s);
    CHECK(both.added.front().start == std::nullopt);
    CHECK(both.added.front().due == std::nullopt);
    CHECK(lineAbout(both, ImportLine::Kind::Refused, ActionField::Due));

    Action first = book().actions.front();
    Action begun = first;
    begun.start = QDate(2026, 6, 1);
    begun.due = QDate(2026, 12, 31);
    journal::Step step(u"dates"_s);
    step.update(first, begun);
    workspace.apply(step);
    const ActionImport import =
        planned(u"Identifiant;Échéance\n"_s + begun.id.toString() + u";31/05/2026\n"_s);
    CHECK(lineAbout(import, ImportLine::Kind::Refused, ActionField::Due));
    CHECK(import.isEmpty());
    CHECK(import.unchanged == 1);
}

TEST_CASE_METHOD(ActionImportDesk, "rows about the same, another or no action are refused",
                 "[planning][actions]")
{
    const QString known = book().actions.front().id.toString();
    const Action other{.id = Id<Action>::create(), .plan = Plan::idOf(2031), .title = u"Après"_s};
    journal::Step step(u"other"_s);
    step.insert(Plan{.id = Plan::idOf(2031), .year = 2031, .title = u"2031"_s});
    step.insert(other);
    workspace.apply(step);

    const ActionImport import =
        planned(u"Identifiant;Titre;Responsable\n"_s + known + u";A;X\n"_s + known + u";B;Y\n"_s
                + other.id.toString() + u";C;Z\n"_s + u"numéro 3;D;Z\n;;Personne\n;;\n"_s);

    CHECK(import.rows == 5);
    CHECK(import.refused == 5);
    CHECK(import.isEmpty());
    CHECK(std::ranges::count_if(import.lines,
                                [](const ImportLine &line) { return line.why.contains(u"2031"_s); })
          == 1);
}

TEST_CASE_METHOD(ActionImportDesk, "an owner whom nobody knows is kept, and remarked",
                 "[planning][actions]")
{
    const ActionImport import = planned(u"Titre;Responsable\nNeuve;Zoé Inconnue\n"_s);

    CHECK(import.added.front().owner == u"Zoé Inconnue"_s);
    CHECK(import.count(ImportLine::Kind::Refused) == 0);
    const ImportLine *remark = lineAbout(import, ImportLine::Kind::Remark, ActionField::Owner);
    REQUIRE(remark);
    CHECK(remark->why.contains(u"Zoé Inconnue"_s));
}

TEST_CASE_METHOD(ActionImportDesk,
                 "every row is counted once, and every change told field by field",
                 "[planning][actions]")
{
    const std::vector<Action> actions = book().actions;
    const QString csv = u"Identifiant;Titre;Responsable;Avancement (%)\n"_s
                        + actions[0].id.toString() + u";"_s + actions[0].title + u";Autre;15\n"_s
                        + actions[1].id.toString() + u";;;\n"_s
                        + u";Toute neuve;Sophie Lambert;0\npas un repère;X;;\n"_s;

    const ActionImport import = planned(csv);

    CHECK(import.rows == 4);
    CHECK(import.added.size() == 1);
    CHECK(import.changed.size() == 1);
    CHECK(import.unchanged == 1);
    CHECK(import.refused == 1);
    const ImportLine *owner = lineAbout(import, ImportLine::Kind::Changed, ActionField::Owner);
    REQUIRE(owner);
    CHECK(owner->before == actions[0].owner);
    CHECK(owner->after == u"Autre"_s);
    CHECK(lineAbout(import, ImportLine::Kind::Changed, ActionField::Progress));
    CHECK(import.leftEmpty > 0);
}

TEST_CASE_METHOD(ActionImportDesk, "empty cells erase only when that is wished",
                 "[planning][actions]")
{
    const Action first = book().actions.front();
    REQUIRE_FALSE(first.owner.isEmpty());
    const QString csv = u"Identifiant;Titre;Responsable\n"_s + first.id.toString() + u";;\n"_s;

    CHECK(planned(csv).isEmpty());
    const ActionImport erasing = planned(csv, {.emptyErases = true});

    REQUIRE(erasing.changed.size() == 1);
    CHECK(erasing.changed.front().second.owner.isEmpty());
    CHECK(erasing.changed.front().second.title == first.title);
    CHECK(lineAbout(erasing, ImportLine::Kind::Refused, ActionField::Title));
}

TEST_CASE_METHOD(ActionImportDesk, "a state takes with it what follows from it",
                 "[planning][actions]")
{
    const ActionBook now = book();
    const auto open = std::ranges::find(now.actions, Action::State::Running, &Action::state);
    REQUIRE(open != now.actions.end());

    const ActionImport import = planned(u"Identifiant;État;Avancement (%)\n"_s + open->id.toString()
                                        + u";faite;"_s + QString::number(open->progress) + u"\n"_s);

    REQUIRE(import.changed.size() == 1);
    CHECK(import.changed.front().second.doneOn == kDeskDay);
    CHECK(import.changed.front().second.progress == 100);
}

TEST_CASE_METHOD(ActionImportDesk, "moving a last day leaves a trace with its reason, in one step",
                 "[planning][actions]")
{
    const ActionBook now = book();
    const auto dated = std::ranges::find_if(
        now.actions, [](const Action &action) { return action.due.has_value(); });
    REQUIRE(dated != now.actions.end());
    const QString csv = u"Identifiant;Échéance\n"_s + dated->id.toString() + u";30/06/2028\n"_s;
    const ActionImport import = planned(csv);
    CHECK(asksForReason(import, book()));
    const qint64 rows = workspace.records<ActionChange>().all().size();

    take(import, u"Travaux retardés"_s);

    const auto changes = workspace.records<ActionChange>().all();
    REQUIRE(qint64(changes.size()) == rows + 1);
    const auto change = std::ranges::find(changes, u"Travaux retardés"_s, &ActionChange::reason);
    REQUIRE(change != changes.end());
    CHECK(change->field == u"due"_s);
    CHECK(change->after == u"2028-06-30"_s);
    CHECK(change->before == dated->due->toString(Qt::ISODate));
    CHECK(change->changedOn == kDeskDay);
}

TEST_CASE_METHOD(ActionImportDesk, "a validated plan asks why; a closed one takes nothing",
                 "[planning][actions]")
{
    const Action first = book().actions.front();
    const QString csv = u"Identifiant;Responsable\n"_s + first.id.toString() + u";Autre\n"_s;
    const auto become = [this](Plan::State state) {
        const Plan before = *book().plan;
        Plan after = before;
        after.state = state;
        journal::Step step(u"state"_s);
        step.update(before, after);
        workspace.apply(step);
    };

    become(Plan::State::Draft);
    CHECK_FALSE(asksForReason(planned(csv), book()));
    become(Plan::State::Validated);
    CHECK(asksForReason(planned(csv), book()));
    const QString free = u"Identifiant;Remarque\n"_s + first.id.toString() + u";Vu\n"_s;
    CHECK_FALSE(asksForReason(planned(free), book()));
    become(Plan::State::Closed);
    const ActionImport closed = planned(csv);
    CHECK(hasErrors(closed.problems));
    CHECK(closed.isEmpty());
}

TEST_CASE_METHOD(ActionImportDesk, "a file of another year, or without actions, is refused whole",
                 "[planning][actions]")
{
    ActionBook other = book();
    other.year = 2031;
    const QByteArray bytes = tables::writeXlsx(actionWorkbook(other, other.actions, kDeskDay));
    const ActionImport import = planActionImport(tables::readTables(bytes), book(), kDeskDay);
    CHECK(hasErrors(import.problems));
    CHECK(import.problems.front().message.contains(u"2031"_s));

    CHECK(hasErrors(planned(u"Ville;Habitants\nClairval;1200\n"_s).problems));
    CHECK(hasErrors(planned({}).problems));
}
