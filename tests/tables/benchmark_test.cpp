#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/domain/benchmark_text.h"
#include "core/tables/benchmark_table.h"
#include "core/tables/csv.h"
#include "core/tables/measurement_table.h"
#include "core/tables/series_table.h"

using namespace carnet;
using namespace carnet::tables;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "fictif;indicateur;intitule;unite;periode;sites;premier_quartile;"
                           "mediane;troisieme_quartile\r\n";

BenchmarkRows readMarks(const QByteArray &lines)
{
    return readBenchmarks(readCsv(kHeader + lines), QDate(2026, 11, 21));
}

} // namespace

TEST_CASE("marks of the network are read, those of examples left out", "[tables][benchmark]")
{
    const BenchmarkRows read = readMarks("0;IND-27;Appels;%;2026-T3;12;70,5;78;84\r\n"
                                         "1;IND-27;Appels;%;2026-T3;9;1;2;3\r\n"
                                         "0;IND-30;Délai;jours;2026-T3;7;3;5;8\r\n");

    CHECK(read.problems.empty());
    CHECK(read.fictional == 1);
    REQUIRE(read.benchmarks.size() == 2);
    const Benchmark &mark = read.benchmarks[0];
    CHECK(mark.id == Benchmark::idOf(u"IND-27"_s, *Period::parse(u"2026-T3")));
    CHECK(mark.low == *Decimal::parse(u"70.5"));
    CHECK(mark.sites == 12);
    CHECK(mark.receivedOn == QDate(2026, 11, 21));
}

TEST_CASE("a file of marks is taken whole or not at all", "[tables][benchmark]")
{
    for (const char *line :
         {"0;IND-27;Appels;%;T3 2026;12;70;78;84", "0;IND-27;Appels;%;2026-T3;1;70;78;84",
          "0;IND-27;Appels;%;2026-T3;12;80;78;84", "0;IND-27;Appels;%;2026-T3;12;70;?;84",
          "0;;Appels;%;2026-T3;12;70;78;84", "0;IND-27;Appels;%;2026-T3"}) {
        INFO(line);
        const BenchmarkRows read =
            readMarks(QByteArray("0;IND-1;A;%;2026-T1;5;1;2;3\r\n") + line + "\r\n");
        CHECK(hasErrors(read.problems));
        CHECK(read.benchmarks.empty());
    }
    const BenchmarkRows other = readBenchmarks(readCsv("a;b\r\n1;2\r\n"), QDate(2026, 1, 1));
    REQUIRE(other.problems.size() == 1);
    CHECK(hasErrors(other.problems));
}

TEST_CASE("of two marks for one indicator that of more sites is kept", "[tables][benchmark]")
{
    const BenchmarkRows read = readMarks("0;IND-1;Mon indicateur;%;2026-T1;5;1;2;3\r\n"
                                         "0;IND-1;Un autre;%;2026-T1;9;4;5;6\r\n");

    CHECK_FALSE(hasErrors(read.problems));
    CHECK(read.problems.size() == 1);
    REQUIRE(read.benchmarks.size() == 1);
    CHECK(read.benchmarks[0].sites == 9);
}

TEST_CASE("importing the same marks again changes nothing", "[tables][benchmark]")
{
    Copy copy;
    const auto first = readMarks("0;IND-1;A;%;2026-T1;5;1;2;3\r\n").benchmarks;
    auto again = first;
    again[0].receivedOn = QDate(2027, 1, 1);
    auto changed = again;
    changed[0].sites = 6;

    copy.workspace.apply(benchmarkStep(first, {}));
    const auto known = copy.workspace.records<Benchmark>().all();

    CHECK(known == first);
    CHECK(benchmarkStep(again, known).edits().empty());
    copy.workspace.apply(benchmarkStep(changed, known));
    CHECK(copy.workspace.records<Benchmark>().all() == changed);
}

TEST_CASE("a mark is told in words, never of one site", "[tables][benchmark]")
{
    Indicator calls = indicator(u"IND-27"_s);
    calls.unit = u"%"_s;
    Benchmark mark = readMarks("0;IND-27;A;%;2026-T3;12;70,25;78;84\r\n").benchmarks.at(0);

    CHECK(benchmarkText(calls, mark)
          == u"de 70,3\u00a0% à 84\u00a0%, médiane 78\u00a0%, 12\u00a0sites"_s);
    CHECK(benchmarkSentence(calls, mark)
          == u"Repère du réseau\u00a0: la moitié des 12\u00a0sites se situe entre 70,3\u00a0% et "
             u"84\u00a0%, médiane 78\u00a0%."_s);
    CHECK(isTellable(mark));
    mark.sites = 1;
    CHECK_FALSE(isTellable(mark));
    const auto series = figureSeries(calls, {}, {}, mark.period, 1, {mark});
    CHECK_FALSE(series[0].benchmark);
}

TEST_CASE("the table of a chart can be imported again", "[tables][series]")
{
    Indicator calls = indicator(u"IND-27"_s);
    calls.title = u"Appels décrochés"_s;
    calls.unit = u"%"_s;
    calls.form = Indicator::Form::Share;
    calls.frequency = Frequency::Quarter;
    const Period last = *Period::parse(u"2026-T3");
    const Measurement entered{.id = Measurement::idOf(calls.id, last),
                              .indicator = calls.id,
                              .period = last,
                              .reading = Counts{356, 494}};
    const auto mark = readMarks("0;IND-27;A;%;2026-T3;12;70,25;78;84\r\n").benchmarks;

    const QByteArray bytes =
        writeSeries({{calls, figureSeries(calls, {entered}, {}, last, 2, mark)}});

    const tables::Table table = readCsv(bytes);
    REQUIRE(table.rows.size() == 3);
    CHECK(cell(table.rows[1], 8) == u"pas encore mesuré"_s);
    CHECK(cell(table.rows[2], 5) == u"72,06"_s);
    CHECK(cell(table.rows[2], 11) == u"78"_s);
    CHECK(cell(table.rows[2], 13) == u"12"_s);
    const MeasurementRows read = readMeasurements(table, {});
    REQUIRE_FALSE(read.rows.empty());
    CHECK(read.rows.back().reading == Reading(Counts{356, 494}));
}
