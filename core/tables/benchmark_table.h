#pragma once

#include "core/base/problem.h"
#include "core/domain/benchmark.h"
#include "core/journal/step.h"
#include "core/tables/table.h"

#include <QDate>

#include <vector>

namespace carnet::tables {

/// What a file of marks of the network holds.
struct BenchmarkRows
{
    std::vector<Benchmark> benchmarks; ///< One per indicator and period.
    std::vector<Problem> problems;     ///< With an error there are no benchmarks.
    int fictional = 0;                 ///< Rows about example sites, left out.
};

/// Reads `reperes.csv` of the hub's consolidation, columns by their names, in any order, others
/// ignored. A row that cannot be read is an error: a mark is all of the network or nothing.
BenchmarkRows readBenchmarks(const Table &table, const QDate &receivedOn);

/// One step for all of them; those known with the same values, whenever they came, are left out.
journal::Step benchmarkStep(const std::vector<Benchmark> &received,
                            const std::vector<Benchmark> &known);

} // namespace carnet::tables
