#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/tables/csv.h"
#include "core/tables/import_plan.h"
#include "core/tables/measurement_table.h"
#include "core/tables/spreadsheet.h"

#include <QFile>

#include <random>

using namespace carnet;
using namespace carnet::tables;
using namespace Qt::StringLiterals;

namespace {

tables::Table tableOf(const QString &text)
{
    return readCsv(text.toUtf8());
}

Spreadsheet office(const QString &name)
{
    QFile file(QStringLiteral(CARNET_SOURCE_DIR "/tests/data/tables/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readTables(file.readAll());
}

Period at(QStringView text)
{
    return *Period::parse(text);
}

} // namespace

TEST_CASE("a table with a column for each period is read cell by cell", "[tables][import]")
{
    const MeasurementRows rows = readMeasurements(
        tableOf(u"Indicateur;Unité;2026-T1;T2 2026;3e trimestre 2026\n"
                "Appels;%;356/494;87,5 %;NC\nDélai;jours;27 (412);12 ?;\n;;5;;\n"_s));

    REQUIRE(rows.rows.size() == 4);
    CHECK(rows.rows[0].period == at(u"2026-T1"));
    CHECK(rows.rows[0].reading == Reading(Counts{356, 494}));
    CHECK(rows.rows[0].place == u"Line 2, 2026-T1"_s);
    CHECK(rows.rows[1].reading == Reading(PlainValue{*Decimal::of(875, 1), {}}));
    CHECK(rows.rows[2].reading == Reading(Missing::NotProvided));
    CHECK(rows.rows[3].reading == Reading(PlainValue{*Decimal::of(27), 412}));
    CHECK(rows.withoutFigure == 3);
    REQUIRE(rows.refused.size() == 2);
    CHECK(rows.refused[0].place == u"Line 3, 2026-T2"_s);
    CHECK(rows.refused[0].why.contains(u"12 ?"_s));
    CHECK(rows.refused[1].why.contains(u"indicator"_s));
}

TEST_CASE("a sheet is read below its title, with the cell of what is wrong", "[tables][import]")
{
    const MeasurementRows rows = readMeasurements(office(u"libreoffice.xlsx"_s).sheets[0]);

    CHECK(rows.refused.empty());
    REQUIRE(rows.rows.size() == 4);
    CHECK(rows.rows[0].place == u"Relevé, line 4"_s);
    CHECK(rows.rows[0].reading == Reading(PlainValue{*Decimal::of(9516, 2), 494}));
    CHECK(rows.rows[0].updatedOn == QDate(2026, 4, 20));
    CHECK(rows.rows[1].updatedOn == QDate(2026, 4, 21));

    const MeasurementRows open = readMeasurements(office(u"openpyxl.xlsx"_s).sheets[0]);
    REQUIRE(open.refused.size() == 1);
    CHECK(open.refused[0].place == u"Relevé!C5"_s);
    CHECK(open.rows.size() == 3);

    const MeasurementRows block = readMeasurements(office(u"libreoffice.ods"_s).sheets[1]);
    CHECK(block.rows.size() == 4);
    REQUIRE(block.refused.size() == 1);
    CHECK(block.refused[0].place == u"Par trimestre!D3"_s);
    CHECK(measurementSheets(office(u"libreoffice.ods"_s).sheets) == std::vector<int>{0, 1});
}

TEST_CASE("columns that a person names are read like those that are known", "[tables][import]")
{
    using enum MeasurementField;
    const tables::Table table =
        tableOf(u"Relevé de mars;;\nQuoi;Quand;Combien\nAppels;2026-T1;87\n"_s);
    const Row *header = headerOf(table);
    REQUIRE(header);
    CHECK(header->line == 2);
    CHECK(missingColumns(*header, knownColumns(*header)).size() == 3);
    CHECK(readMeasurements(table).rows.empty());

    const MeasurementRows rows = readMeasurements(
        table,
        {.columns = MeasurementColumns{{Title, 0}, {MeasurementField::Period, 1}, {Value, 2}}});

    CHECK(rows.problems.empty());
    REQUIRE(rows.rows.size() == 1);
    CHECK(rows.rows[0].title == u"Appels"_s);
    CHECK(guessedColumns(*header, table.rows.back(), {})
          == MeasurementColumns{{Title, 0}, {MeasurementField::Period, 1}, {Value, 2}});
    for (const auto &[field, name] : enumNames(MeasurementField()))
        CHECK(fieldNamed(name.toString()) == field);
    CHECK(fieldNamed(u"Dénominateur"_s) == Whole);
    CHECK_FALSE(fieldNamed(u"elephant"_s));
}

TEST_CASE("headers are told apart by their words, not by how they are written", "[tables][import]")
{
    const auto signature = [](const QString &text) {
        return signatureOf(tableOf(text).rows.front());
    };
    CHECK(signature(u"Code indicateur;Période;;"_s) == signature(u"CODE_INDICATEUR;periode"_s));
    CHECK(signature(u"Période;Code indicateur"_s) != signature(u"Code indicateur;Période"_s));
    CHECK(signature(u"a;b"_s) != signature(u"a b;"_s));
}

TEST_CASE("indicators are mapped, made or left out one by one", "[tables][import]")
{
    const MeasurementRows file =
        readMeasurements(tableOf(u"indicateur;période;valeur\nAppels;2026-T1;87\nBruit;2026-T1;3\n"
                                 "Attente;2026-T1;5\nAttente;2026-T2;6\nAppels;2026-T1;87\n"_s));
    Indicator calls = indicator(u"IND-27"_s);

    const ImportPlan plan = planImport(file, {calls}, {},
                                       {.mapping = {{u"Appels"_s, u"IND-27"_s}},
                                        .created = {u"Attente"_s},
                                        .leftOut = {u"Bruit"_s}});

    using enum ImportLine::Outcome;
    CHECK(plan.count(New) == 3);
    CHECK(plan.count(LeftOut) == 1);
    CHECK(plan.count(Repeated) == 1);
    CHECK(plan.newIndicators.size() == 1);
    CHECK(plan.unknown
          == std::vector<UnknownIndicator>{
              {u"Appels"_s, u"Appels"_s}, {u"Bruit"_s, u"Bruit"_s}, {u"Attente"_s, u"Attente"_s}});
    CHECK_FALSE(hasErrors(plan.problems));
    CHECK(importStep(plan, u"a.csv"_s).edits().size() == 4);
}

TEST_CASE("each line of a table is accounted for", "[tables][import]")
{
    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);
    const auto one = [&](const std::vector<QString> &of) { return of[random() % of.size()]; };
    int refused = 0;
    for (int n = 0; n < 100; ++n) {
        const int lines = int(random() % 20);
        QString text = u"code structure;code indicateur;période;valeur;date\n"_s;
        for (int i = 0; i < lines; ++i)
            text += one({u"A"_s, u"B"_s}) + u';' + one({u"IND-1"_s, u"IND-2"_s, u""_s}) + u';'
                    + one({u"2026-T1"_s, u"2026-T2"_s, u"2026"_s, u"hier"_s}) + u';'
                    + one({u"1"_s, u"2"_s, u"x"_s, u"NC"_s, u""_s}) + u';'
                    + one({u""_s, u"01/02/2026"_s, u"99/99/9999"_s}) + u'\n';
        CAPTURE(text.toStdString());

        const MeasurementRows rows = readMeasurements(tableOf(text), {.structure = u"A"_s});
        const ImportPlan plan = planImport(rows, {indicator(u"IND-1"_s)}, {});

        if (rows.structures.empty() || (rows.rows.empty() && rows.otherStructures == 0))
            continue; // No line of ours at all: refused as a whole.
        CHECK(int(rows.rows.size() + rows.refused.size()) + rows.withoutFigure
                  + rows.otherStructures
              == lines);
        CHECK(plan.lines.size() == rows.rows.size() + rows.refused.size());
        CHECK(plan.size() + plan.unchanged + plan.count(ImportLine::Outcome::Refused)
                  + plan.count(ImportLine::Outcome::Repeated)
              == int(plan.lines.size()));
        refused += plan.count(ImportLine::Outcome::Refused);
    }
    CHECK(refused > 50);
}
