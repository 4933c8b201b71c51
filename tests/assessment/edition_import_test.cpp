#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/assessment/edition_choice.h"
#include "core/assessment/edition_import.h"
#include "core/storage/assessments.h"
#include "core/tables/csv.h"
#include "core/tables/spreadsheet.h"
#include "core/tables/workbook.h"

using namespace carnet;
using namespace carnet::assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate kGridDay(2026, 11, 21);

/// A sheet `Grille` with these cells, as a spreadsheet program writes it.
tables::Table sheetOf(const std::vector<QStringList> &lines)
{
    tables::BookSheet sheet{.name = u"Grille"_s};
    for (const QStringList &line : lines) {
        std::vector<tables::BookCell> row;
        for (const QString &text : line)
            row.push_back({text});
        sheet.rows.push_back(row);
    }
    const tables::Workbook book{.title = u"Grille"_s, .madeOn = kGridDay, .sheets = {sheet}};
    return tables::readSpreadsheet(tables::writeOds(book)).sheets.at(0);
}

EditionImport planned(const tables::Table &table, const std::vector<EditionRecord> &known = {},
                      const QString &title = u"Grille accueil"_s)
{
    const EditionColumns columns = guessedEditionColumns(*editionHeader(table));
    return planEditionImport(
        table, {.title = title, .file = u"grille.ods"_s, .today = kGridDay, .columns = columns},
        known);
}

const std::vector<QStringList> kFlat{
    {u"Axe"_s, u"Engagement"_s, u"Code"_s, u"Question"_s, u"Précisions"_s, u"Poids"_s, u"Canal"_s,
     u"Degré 1 : Non"_s, u"Degré 2 : Oui"_s, u"Degré 3 : Exemplaire"_s},
    {u"Accueil"_s, u"Des locaux ouverts à tous"_s, u"A1"_s, u"L’entrée est-elle sans marche ?"_s,
     u"Entrée, guichet"_s, u"3"_s, u"Guichet"_s, u"Une marche"_s, u"Une rampe"_s,
     u"De plain-pied"_s},
    {{},
     {},
     u"A2"_s,
     u"L’attente est-elle assise ?"_s,
     {},
     {},
     {},
     u"Debout"_s,
     u"Assise"_s,
     u"Assise et au calme"_s},
    {{},
     u"Des réponses dans les temps"_s,
     u"B1"_s,
     u"Les délais sont-ils annoncés ?"_s,
     {},
     {},
     u"téléphone"_s,
     {},
     {},
     {}}};

} // namespace

TEST_CASE("a table of questions becomes an edition of its own", "[assessment][edition-import]")
{
    const EditionImport import = planned(sheetOf(kFlat));

    REQUIRE(import.problems.empty());
    REQUIRE(import.edition);
    const Edition &edition = *import.edition;
    CHECK(edition.code == u"grille-accueil-1"_s);
    CHECK(edition.statusNote.contains(u"n’est pas la grille officielle"_s));
    CHECK(edition.groups.size() == 1);
    REQUIRE(edition.commitments.size() == 2);
    CHECK(edition.commitments[1].title == u"Des réponses dans les temps"_s);
    REQUIRE(edition.practices.size() == 3);
    CHECK(edition.practices[0].code == u"A1"_s);
    CHECK(edition.practices[0].weight == 3);
    CHECK(edition.practices[0].channel == Practice::Channel::OnSite);
    CHECK(edition.practices[0].levels[2] == u"De plain-pied"_s);
    CHECK(edition.scale[0].label == u"Non"_s);
    CHECK(edition.practices[2].levels[1] == u"Oui"_s);
    CHECK(parseEdition(writeEdition(edition)).edition == edition);
}

TEST_CASE("the hierarchy is told by numbers or by levels", "[assessment][edition-import]")
{
    const bool numbers = GENERATE(true, false);
    const auto mark = [&](const char16_t *number, const char16_t *level) {
        return QString::fromUtf16(numbers ? number : level);
    };
    const EditionImport import =
        planned(sheetOf({{numbers ? u"N°"_s : u"Niveau"_s, u"Intitulé"_s},
                         {mark(u"1", u"1"), u"Plus proches"_s},
                         {mark(u"1.1", u"2"), u"Accueillir"_s},
                         {mark(u"1.1.1", u"3"), u"Y a-t-il un siège ?"_s},
                         {mark(u"1.1.2", u"3"), u"Y a-t-il un plan ?"_s},
                         {mark(u"1.2.", u"2"), u"Orienter"_s},
                         {mark(u"1.2.1", u"3"), u"Y a-t-il un fléchage ?"_s},
                         {{}, u"Merci d’avoir lu jusqu’ici"_s}}));

    REQUIRE(import.edition);
    CHECK(import.edition->groups[0].title == u"Plus proches"_s);
    CHECK(import.edition->commitments.size() == 2);
    CHECK(import.edition->practices.size() == 3);
    CHECK(import.edition->numberOf(import.edition->practices[2].code) == u"2.1"_s);
    CHECK(import.edition->scale.size() == 4);
}

TEST_CASE("all that is wrong in a grid is told with its cell", "[assessment][edition-import]")
{
    std::vector<QStringList> lines = kFlat;
    lines[1][5] = u"9"_s;
    lines[1][6] = u"pigeon"_s;
    lines[2][2] = u"A1"_s;
    lines[2][3] = QString(251, u'q');
    lines[3][7] = u"Oui"_s;

    const EditionImport import = planned(sheetOf(lines));

    CHECK_FALSE(import.edition);
    QStringList places;
    for (const Problem &problem : import.problems)
        places += problem.place;
    places.sort();
    CHECK(places
          == QStringList{u"Grille!C3"_s, u"Grille!D3"_s, u"Grille!F2"_s, u"Grille!G2"_s,
                         u"Grille!I4"_s});
    CHECK_FALSE(planned(sheetOf({{u"Question"_s, u"Note"_s}, {u"Seule ?"_s, {}}})).edition);
    CHECK_FALSE(planned(sheetOf(kFlat), {}, u" "_s).edition);
}

TEST_CASE("a later version says of each question what became of it", "[assessment][edition-import]")
{
    const EditionImport first = planned(sheetOf(kFlat));
    std::vector<QStringList> lines = kFlat;
    lines[1][3] = u"L’entrée est-elle de plain-pied ?"_s; // the same code, other words
    lines[2][2] = u"A9"_s;                                // another code, the same words
    lines[3][2] = u"B7"_s;
    lines[3][3] = u"Les usagers sont-ils prévenus ?"_s;

    const EditionImport second = planned(sheetOf(lines), {first.record});

    REQUIRE(second.edition);
    CHECK(second.edition->code == u"grille-accueil-2"_s);
    CHECK(second.earlier == first.edition->code);
    CHECK(checkMapping(*first.edition, *second.edition).empty());
    using enum Succession::Kind;
    std::vector<Succession::Kind> kinds;
    for (const Succession &one : second.edition->mappings[0].practices)
        kinds.push_back(one.kind);
    CHECK(kinds == std::vector{Kept, Kept, New, Dropped});
    CHECK(second.successions.size() == 4);
    CHECK(planned(sheetOf(kFlat), {first.record}).problems.size() == 1);
}

TEST_CASE_METHOD(Copy, "an imported grid can be chosen when a year begins",
                 "[assessment][edition-import]")
{
    const EditionImport import = planned(sheetOf(kFlat));

    workspace.apply(editionImportStep(import));

    const std::vector<EditionChoice> choices = editionChoices(workspace);
    CHECK(std::ranges::count_if(choices,
                                [&](const EditionChoice &choice) {
                                    return choice.inDocument && *choice.edition == *import.edition;
                                })
          == 1);
}

TEST_CASE("a grid as CSV tells its lines", "[assessment][edition-import]")
{
    const tables::Table table = tables::readCsv(
        u"Engagement;Question;Poids\nAccueil;Ouvert ?;2\n;Calme ?;lourd\n"_s.toUtf8());

    const EditionImport import = planned(table);

    REQUIRE(import.problems.size() == 1);
    CHECK(import.problems[0].place.contains(u"3"_s));
}
