#include "core/base/number_parser.h"
#include "core/domain/benchmark_text.h"
#include "core/tables/benchmark_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

struct BenchmarkWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::tables::Benchmarks)

public:
    static QString notMarks()
    {
        return tr("This file holds no marks of the network. Choose reperes.csv, which the hub "
                  "writes with its consolidation.");
    }
    static QString unreadable()
    {
        return tr("This line is no mark of the network: it needs an indicator, a period such as "
                  "2026-T3, at least two sites and three values in ascending order.");
    }
    static QString step() { return tr("Import of the marks of the network"); }
    static QString twice(const QString &indicator, const QString &period)
    {
        return tr("There are two marks of %1 for %2. That of more sites is kept.")
            .arg(indicator, period);
    }
};

/// The places of the columns; -1 for one that is not there.
struct BenchmarkColumns
{
    int fictional, indicator, period, sites, low, middle, high;

    explicit BenchmarkColumns(const Row &header)
    {
        const auto at = [&](QStringView name) {
            for (int i = 0; i < int(header.cells.size()); ++i)
                if (cell(header, i).toLower() == name)
                    return i;
            return -1;
        };
        fictional = at(u"fictif");
        indicator = at(u"indicateur");
        period = at(u"periode");
        sites = at(u"sites");
        low = at(u"premier_quartile");
        middle = at(u"mediane");
        high = at(u"troisieme_quartile");
    }

    bool areThere() const { return std::min({indicator, period, sites, low, middle, high}) >= 0; }
};

std::optional<Benchmark> markOf(const Row &row, const BenchmarkColumns &columns,
                                const QDate &receivedOn)
{
    const QString indicator = cell(row, columns.indicator);
    const auto period = Period::parse(cell(row, columns.period));
    const auto low = parseNumber(cell(row, columns.low));
    const auto middle = parseNumber(cell(row, columns.middle));
    const auto high = parseNumber(cell(row, columns.high));
    bool isNumber = false;
    const int sites = cell(row, columns.sites).toInt(&isNumber);
    if (indicator.isEmpty() || !period || !low || !middle || !high || !isNumber)
        return std::nullopt;
    const Benchmark mark{.id = Benchmark::idOf(indicator, *period),
                         .indicator = indicator,
                         .period = *period,
                         .low = *low,
                         .middle = *middle,
                         .high = *high,
                         .sites = sites,
                         // Whoever runs the hub: what the file does not say is not made up.
                         .source = u"consolidation du réseau"_s,
                         .receivedOn = receivedOn};
    return isTellable(mark) ? std::optional(mark) : std::nullopt;
}

} // namespace

BenchmarkRows readBenchmarks(const Table &table, const QDate &receivedOn)
{
    BenchmarkRows read;
    read.problems = table.problems;
    if (hasErrors(read.problems))
        return read;
    if (table.rows.empty() || !BenchmarkColumns(table.rows.front()).areThere()) {
        read.problems.push_back({{}, BenchmarkWords::notMarks()});
        return read;
    }
    const BenchmarkColumns columns(table.rows.front());
    for (size_t i = 1; i < table.rows.size(); ++i) {
        const Row &row = table.rows[i];
        if (columns.fictional >= 0 && cell(row, columns.fictional) == u"1") {
            ++read.fictional;
            continue;
        }
        const std::optional<Benchmark> mark = markOf(row, columns, receivedOn);
        if (!mark) {
            read.problems.push_back({placeOf(table, row.line), BenchmarkWords::unreadable()});
            continue;
        }
        const auto same = std::ranges::find(read.benchmarks, mark->id, &Benchmark::id);
        if (same == read.benchmarks.end()) {
            read.benchmarks.push_back(*mark);
            continue;
        }
        // Sites may mean different things by a code of their own.
        read.problems.push_back({placeOf(table, row.line),
                                 BenchmarkWords::twice(mark->indicator, mark->period.toString()),
                                 Problem::Severity::Warning});
        if (same->sites < mark->sites)
            *same = *mark;
    }
    if (hasErrors(read.problems))
        read.benchmarks.clear();
    return read;
}

journal::Step benchmarkStep(const std::vector<Benchmark> &received,
                            const std::vector<Benchmark> &known)
{
    journal::Step step(BenchmarkWords::step());
    for (const Benchmark &mark : received) {
        const auto before = std::ranges::find(known, mark.id, &Benchmark::id);
        if (before == known.end()) {
            step.insert(mark);
            continue;
        }
        Benchmark sameDay = mark;
        sameDay.receivedOn = before->receivedOn;
        if (*before != sameDay)
            step.update(*before, mark);
    }
    return step;
}

} // namespace carnet::tables
