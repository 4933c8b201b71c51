#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/edition.h"
#include "core/tables/csv.h"
#include "core/tables/table_export.h"

#include "resources/shipped_editions.h"

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QString cell(const tables::Table &table, size_t row, const QString &header)
{
    const std::vector<QString> &titles = table.rows.at(0).cells;
    const auto found = std::find(titles.begin(), titles.end(), header);
    REQUIRE(found != titles.end());
    return tables::cell(table.rows.at(row), int(found - titles.begin()));
}

} // namespace

TEST_CASE("actions are written by plan and in the order of French", "[tables][export]")
{
    Action late = action(u"Été : ouvrir plus tard"_s);
    late.due = QDate(2026, 7, 31);
    late.commitments = {u"e1"_s, u"e2"_s};
    late.state = Action::State::Done;
    const Action first = action(u"=HYPERLINK(1)"_s);

    const tables::Table table =
        tables::readCsv(tables::writeActions({plan(2026)}, {late, action(u"Zèle"_s), first}));

    REQUIRE(table.problems.empty());
    REQUIRE(table.rows.size() == 4);
    CHECK(cell(table, 1, u"Titre"_s) == u"=HYPERLINK(1)"_s);
    CHECK(cell(table, 2, u"Titre"_s) == u"Été : ouvrir plus tard"_s);
    CHECK(cell(table, 2, u"Échéance"_s) == u"31/07/2026"_s);
    CHECK(cell(table, 2, u"Engagements"_s) == u"e1, e2"_s);
    CHECK(cell(table, 2, u"État"_s) == u"Faite"_s);
    CHECK(cell(table, 3, u"Plan"_s) == u"2026"_s);
}

TEST_CASE("no cell of an export is a formula", "[tables][export]")
{
    const QByteArray csv = tables::writeActions({plan(2026)}, {action(u"=HYPERLINK(1)"_s)});

    CHECK_FALSE(csv.contains(";=HYPERLINK"));
    CHECK(csv.contains("'=HYPERLINK"));
}

TEST_CASE("answers are written in the order and the words of their edition", "[tables][export]")
{
    const ShippedEdition shipped = shippedEditions().front();
    const Assessment year{
        .id = Assessment::idOf(2026), .year = 2026, .edition = shipped.edition.code};
    const auto answer = [&](const QString &practice, const Rating &rating) {
        return Answer{.id = Answer::idOf(year.id, practice),
                      .assessment = year.id,
                      .practice = practice,
                      .rating = rating};
    };
    const QString first = shipped.edition.practices[0].code;
    const QString second = shipped.edition.practices[1].code;

    const tables::Table table = tables::readCsv(tables::writeAnswers(
        {year},
        {answer(u"gone"_s, Rating::level(1)),
         answer(second, Rating::notApplicable(u"no counter"_s)), answer(first, Rating::level(2))},
        {shipped.record}));

    REQUIRE(table.rows.size() == 4);
    CHECK(cell(table, 1, u"Numéro"_s) == u"1.1"_s);
    CHECK(cell(table, 1, u"Réponse"_s) == shipped.edition.scale[2].label);
    CHECK(cell(table, 2, u"Réponse"_s) == u"Non concerné"_s);
    CHECK(cell(table, 2, u"Motif si non concerné"_s) == u"no counter"_s);
    CHECK(cell(table, 3, u"Code"_s) == u"gone"_s);
}
