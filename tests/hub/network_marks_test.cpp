#include "tests/hub/sender.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

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
