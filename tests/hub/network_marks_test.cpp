#include "tests/hub/sender.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/domain/score_benchmark.h"
#include "core/domain/scoring.h"
#include "core/hub/consolidation.h"
#include "core/hub/devices.h"
#include "core/hub/network_marks.h"
#include "core/hub/receive.h"
#include "core/tables/benchmark_table.h"
#include "core/tables/csv.h"

#include <QTemporaryDir>

#include <algorithm>
#include <numeric>
#include <random>

#include "resources/shipped_editions.h"

using namespace carnet;
using namespace carnet::hub;
using namespace Qt::StringLiterals;

namespace {

/// The report of a site with one value, which is counts, or plain when `whole` is 0.
ReportRows reportOf(qint64 part, qint64 whole, const std::string &plain = {})
{
    ReportRows rows;
    rows.indicators = {{"IND-1", "Appels", "%", "share", "higher"}};
    MeasurementRow row{.indicator = "IND-1", .period = "2026-T1"};
    if (plain.empty()) {
        row.part = part;
        row.whole = whole;
    } else {
        row.value = plain;
    }
    rows.measurements = {row};
    return rows;
}

NetworkMark markOf(const std::vector<ReportRows> &sites)
{
    NetworkMarks marks;
    for (const ReportRows &site : sites)
        marks.add(site);
    const std::vector<NetworkMark> told = marks.over(2);
    REQUIRE(told.size() == 1);
    return told.front();
}

const Edition &grid()
{
    static const std::vector<ShippedEdition> shipped = shippedEditions();
    return std::ranges::find_if(
               shipped,
               [](const ShippedEdition &one) { return one.edition.code == u"spplus-2023"; })
        ->edition;
}

/// A site whose answers of 2026 to one commitment are all of that level.
ReportRows assessed(const QString &commitment, int level, bool counts = true)
{
    ReportRows rows;
    rows.assessments = {{2026, "spplus-2023", "closed"}};
    for (const Practice *practice : grid().practicesOf(commitment))
        rows.answers.push_back({2026, practice->code.toStdString(), level, true, counts});
    return rows;
}

} // namespace

TEST_CASE("quartiles are values that sites had, by nearest rank", "[hub][marks]")
{
    // Sizes differ: a mean or a sum would be somewhere else.
    const NetworkMark five = markOf({reportOf(50, 100), reportOf(1, 10), reportOf(600, 1000),
                                     reportOf(9, 10), reportOf(7, 10)});
    CHECK(five.sites == 5);
    CHECK(five.low == "50");
    CHECK(five.middle == "60");
    CHECK(five.high == "70");
    CHECK(five.unit == "%");

    const NetworkMark eight =
        markOf({reportOf(1, 8), reportOf(2, 8), reportOf(3, 8), reportOf(4, 8), reportOf(5, 8),
                reportOf(6, 8), reportOf(7, 8), reportOf(0, 0, "100")});
    CHECK(eight.low == "25");
    CHECK(eight.middle == "50");
    CHECK(eight.high == "75");
}

TEST_CASE("few sites have no marks, and what is no share does not count", "[hub][marks]")
{
    NetworkMarks marks;
    for (int n = 0; n < 4; ++n)
        marks.add(reportOf(n, 10));
    marks.add(reportOf(0, 0));
    marks.add(reportOf(12, 10));
    CHECK(marks.over(2).empty());

    marks.add(reportOf(9, 10));
    CHECK(marks.over(2).size() == 1);
    CHECK(marks.over(6).empty());
}

TEST_CASE("neither the lowest nor the highest site is told", "[hub][marks][property]")
{
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> values(101);
        std::iota(values.begin(), values.end(), 0);
        std::shuffle(values.begin(), values.end(), random);
        values.resize(5 + random() % 20);
        std::vector<ReportRows> sites;
        for (const int value : values)
            sites.push_back(reportOf(value, 100));

        const NetworkMark mark = markOf(sites);

        std::ranges::sort(values);
        const int low = std::stoi(mark.low);
        const int middle = std::stoi(mark.middle);
        const int high = std::stoi(mark.high);
        REQUIRE(values.front() < low);
        REQUIRE(low <= middle);
        REQUIRE(middle <= high);
        REQUIRE(high < values.back());
        const auto below = std::ranges::count_if(values, [&](int v) { return v <= low; });
        REQUIRE(below * 4 >= qint64(values.size()));
        REQUIRE((below - 1) * 4 < qint64(values.size()));
    }
}

TEST_CASE("the file of marks is read by the sites' notebooks", "[hub][marks]")
{
    const QTemporaryDir folder;
    QStringList files;
    for (int n = 0; n < 6; ++n) {
        Sender sender(u"Site %1"_s.arg(n), quint64(n) + 1);
        files += folder.filePath(QString::number(n));
        write(files.back(), sender.next({{u"IND-1"_s, u"2026-T1"_s, 40 + n, 80}}).bytes);
    }
    Store store(u":memory:"_s);
    receive(store, files);
    Devices devices(store.database());
    for (const Device &device : devices.all())
        devices.confirm(device);

    const auto written = consolidated(store);
    const tables::BenchmarkRows read =
        tables::readBenchmarks(tables::readCsv(written.at(u"reperes.csv"_s)), QDate(2026, 4, 10));

    CHECK(read.problems.empty());
    REQUIRE(read.benchmarks.size() == 1);
    CHECK(read.benchmarks[0].indicator == u"IND-1"_s);
    CHECK(read.benchmarks[0].sites == 6);
    CHECK(read.benchmarks[0].low == *Decimal::parse(u"51.25"));
    CHECK(read.benchmarks[0].middle == *Decimal::parse(u"52.5"));
    CHECK(read.benchmarks[0].high == *Decimal::parse(u"55"));
}

TEST_CASE("scores of commitments have marks like indicators, of the same number of sites",
          "[hub][marks][scores]")
{
    NetworkMarks marks;
    for (const int level : {0, 1, 2, 3})
        marks.add(assessed(u"e2"_s, level));
    CHECK(marks.over(2).empty());

    marks.add(assessed(u"e2"_s, 1));
    const std::vector<NetworkMark> told = marks.over(2);

    // The other commitments and the whole grid are under 80 %: no score, no mark.
    REQUIRE(told.size() == 1);
    CHECK(told[0].indicator == scoreBenchmarkCode(u"spplus-2023"_s, u"e2"_s).toStdString());
    CHECK(told[0].period == "2026");
    CHECK(told[0].sites == 5);
    CHECK(told[0].low == "33.33");
    CHECK(told[0].middle == "33.33");
    CHECK(told[0].high == "66.67");
}

TEST_CASE("claims, half a commitment and unknown grids make no mark of a score",
          "[hub][marks][scores]")
{
    NetworkMarks marks;
    for (int site = 0; site < 6; ++site) {
        marks.add(assessed(u"e1"_s, 2, false));
        ReportRows half = assessed(u"e3"_s, 2);
        half.answers.resize(half.answers.size() / 2);
        marks.add(half);
        ReportRows unknown = assessed(u"e4"_s, 2);
        unknown.assessments[0].edition = "maison-1";
        marks.add(unknown);
    }
    CHECK(marks.over(2).empty());
}

TEST_CASE("a practice that does not apply is left out of the score of the network too",
          "[hub][marks][scores]")
{
    NetworkMarks marks;
    for (int site = 0; site < 5; ++site) {
        ReportRows rows = assessed(u"e6"_s, 3);
        rows.answers[0].level.reset();
        rows.answers[0].applicable = false;
        marks.add(rows);
    }
    const std::vector<NetworkMark> told = marks.over(2);
    REQUIRE(told.size() == 1);
    CHECK(told[0].middle == "100");
}

TEST_CASE("a site reads the marks of scores with the others", "[hub][marks][scores]")
{
    const QByteArray file = "fictif;indicateur;intitule;unite;periode;sites;premier_quartile;"
                            "mediane;troisieme_quartile\r\n"
                            "0;score/spplus-2023/e1;Autodiagnostic;%;2026;9;41,5;50;66,67\r\n";

    const tables::BenchmarkRows read =
        tables::readBenchmarks(tables::readCsv(file), QDate(2027, 1, 10));

    CHECK(read.problems.empty());
    const auto mark = scoreBenchmark(read.benchmarks, u"spplus-2023"_s, u"e1"_s, 2026);
    REQUIRE(mark);
    CHECK(mark->sites == 9);
    CHECK(mark->high == *Decimal::parse(u"66.67"));
    CHECK_FALSE(scoreBenchmark(read.benchmarks, u"spplus-2023"_s, u"e1"_s, 2025));
    CHECK_FALSE(scoreBenchmark(read.benchmarks, u"spplus-2023"_s, {}, 2026));
    CHECK_FALSE(scoreBenchmark(read.benchmarks, u"spplus-2021"_s, u"e1"_s, 2026));
}
