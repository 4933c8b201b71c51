#include "tests/support/fixtures.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/tables/csv.h"
#include "core/tables/import_plan.h"
#include "core/tables/measurement_table.h"
#include "core/tables/open_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <random>

using namespace carnet;
using namespace carnet::tables;
using namespace Qt::StringLiterals;

namespace {

Measurement measured(const Indicator &of, QStringView period, const Reading &reading)
{
    Measurement made{.id = Measurement::idOf(of.id, *carnet::Period::parse(period)),
                     .indicator = of.id,
                     .period = *carnet::Period::parse(period),
                     .reading = reading,
                     .state = Measurement::State::Reviewed,
                     .source = {}};
    return made;
}

Indicator rate(const QString &code)
{
    Indicator made = indicator(code);
    made.unit = u"%"_s;
    made.minimumBase = 30;
    made.source = u"Enquête ; guichet"_s;
    return made;
}

QByteArray fileOf(const std::vector<OpenDataFile> &files, const QString &name)
{
    for (const OpenDataFile &file : files)
        if (file.name == name)
            return file.bytes;
    FAIL("no file " << name.toStdString());
    return {};
}

/// The cell of that column in the first line of the results.
QString firstCell(const std::vector<OpenDataFile> &files, const QString &column)
{
    const tables::Table table = readCsv(fileOf(files, u"resultats.csv"_s));
    for (int i = 0; i < int(table.rows[0].cells.size()); ++i)
        if (cell(table.rows[0], i) == column)
            return cell(table.rows[1], i);
    FAIL("no column " << column.toStdString());
    return {};
}

} // namespace

TEST_CASE("a result is told with all that goes with it", "[tables][open-data]")
{
    Site town = site(u"Mairie de l’Œuvre"_s);
    town.code = u"S-12"_s;
    const Indicator calls = rate(u"IND-27"_s);
    Measurement first = measured(calls, u"2026-T3", Counts{356, 494});
    first.updatedOn = QDate(2026, 10, 5);

    const auto files = writeOpenData(town, {calls}, {first});

    CHECK(firstCell(files, u"code_sp_structure"_s) == u"S-12"_s);
    CHECK(firstCell(files, u"valeur"_s) == u"72.1"_s);
    CHECK(firstCell(files, u"numerateur"_s) == u"356"_s);
    CHECK(firstCell(files, u"base"_s) == u"494"_s);
    CHECK(firstCell(files, u"periode_fin"_s) == u"2026-09-30"_s);
    CHECK(firstCell(files, u"date_de_mise_a_jour"_s) == u"2026-10-05"_s);
    CHECK(firstCell(files, u"source"_s) == u"Enquête ; guichet"_s);
    const QJsonObject package =
        QJsonDocument::fromJson(fileOf(files, u"datapackage.json"_s)).object();
    CHECK(package[u"created"].toString() == u"2026-10-05T00:00:00Z"_s);
    CHECK(package[u"licenses"][0][u"name"].toString() == u"etalab-2.0"_s);
    CHECK(package[u"sources"].toArray().size() == 2);
    CHECK(fileOf(files, u"LISEZMOI.md"_s).contains("Licence Ouverte 2.0"));
    CHECK_FALSE(fileOf(files, u"resultats.csv"_s).startsWith("\xEF\xBB\xBF"));
}

TEST_CASE("a percentage from too few answers is not published, nor what would give it away",
          "[tables][open-data]")
{
    const Indicator calls = rate(u"IND-27"_s);
    const Reading few =
        GENERATE(Reading(Counts{12, 15}), Reading(PlainValue{*Decimal::of(80), 15}));

    const auto files = writeOpenData(site(u"Site"_s), {calls}, {measured(calls, u"2026-T3", few)});

    CHECK(firstCell(files, u"valeur"_s).isEmpty());
    CHECK(firstCell(files, u"numerateur"_s).isEmpty());
    CHECK(firstCell(files, u"denominateur"_s).isEmpty());
    CHECK(firstCell(files, u"base"_s) == u"15"_s);
    CHECK(firstCell(files, u"motif"_s) == u"effectif insuffisant"_s);
}

TEST_CASE("a missing value has its reason", "[tables][open-data]")
{
    const Indicator calls = rate(u"IND-27"_s);
    const auto files = writeOpenData(site(u"Site"_s), {calls},
                                     {measured(calls, u"2026-T3", Missing::NotProvided)});

    CHECK(firstCell(files, u"valeur"_s).isEmpty());
    CHECK(firstCell(files, u"motif"_s) == u"non communiqué"_s);
}

TEST_CASE("a year or a period is taken alone, and nothing makes no file", "[tables][open-data]")
{
    const Indicator calls = rate(u"IND-27"_s);
    const std::vector<Measurement> all{measured(calls, u"2025-T4", Counts{1, 40}),
                                       measured(calls, u"2026-T1", Counts{2, 40}),
                                       measured(calls, u"2026-T2", Counts{3, 40})};
    const auto lines = [&](const OpenDataScope &scope) {
        return fileOf(writeOpenData(site(u"Site"_s), {calls}, all, scope), u"resultats.csv"_s)
                   .count('\n')
               - 1;
    };

    CHECK(lines({}) == 3);
    CHECK(lines({.year = 2026}) == 2);
    CHECK(lines({.period = carnet::Period::parse(u"2026-T2")}) == 1);
    CHECK(writeOpenData(site(u"Site"_s), {calls}, all, {.year = 1999}).empty());
    CHECK(writeOpenData(site(u"Site"_s), {calls}, {}).empty());
}

TEST_CASE("the same records are the same bytes, in any order and anywhere", "[tables][open-data]")
{
    const Indicator calls = rate(u"IND-27"_s);
    Indicator second = rate(u"IND-30"_s);
    const Measurement a = measured(calls, u"2026-T1", Counts{30, 40});
    const Measurement b = measured(second, u"2026-T1", PlainValue{*Decimal::of(125, 1), {}});
    const Site town = site(u"Site"_s);

    const auto files = writeOpenData(town, {calls, second}, {a, b});
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    const auto again = writeOpenData(town, {second, calls}, {b, a});
    QLocale::setDefault(QLocale::c());

    CHECK(files == again);
}

TEST_CASE("an example never passes for real", "[tables][open-data]")
{
    Site example = site(u"Site"_s);
    example.fictional = true;
    const Indicator calls = rate(u"IND-27"_s);

    const auto files =
        writeOpenData(example, {calls}, {measured(calls, u"2026-T1", Counts{30, 40})});

    CHECK(fileOf(files, u"LISEZMOI.md"_s).contains("EXEMPLE FICTIF"));
    CHECK(fileOf(files, u"datapackage.json"_s).contains("EXEMPLE FICTIF"));
}

TEST_CASE("what was published is read back as it was measured", "[tables][open-data]")
{
    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);
    int read = 0;
    for (int n = 0; n < 100; ++n) {
        Indicator calls = rate(u"IND-27"_s);
        calls.title = u"Taux; de \"qualité\"\n=1"_s;
        Indicator delay = rate(u"IND-30"_s);
        delay.unit = u"jours"_s;
        delay.form = Indicator::Form::Value;
        std::vector<Measurement> all;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const QString when = u"2026-T%1"_s.arg(quarter);
            const qint64 whole = 30 + qint64(random() % 1000);
            all.push_back(measured(calls, when, Counts{qint64(random() % quint64(whole)), whole}));
            all.push_back(
                measured(delay, when, PlainValue{*Decimal::of(qint64(random() % 100'000), 2), {}}));
        }

        const auto files = writeOpenData(site(u"Site"_s), {calls, delay}, all);
        const ImportPlan plan = planImport(
            readMeasurements(readCsv(fileOf(files, u"resultats.csv"_s))), {calls, delay}, {});

        CHECK(plan.problems.empty());
        REQUIRE(plan.inserts.size() == all.size());
        for (const Measurement &measurement : plan.inserts)
            for (const Measurement &written : all)
                if (measurement.id == written.id) {
                    CHECK(measurement.reading == written.reading);
                    ++read;
                }
    }
    CHECK(read == 800);
}
