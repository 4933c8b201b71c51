#pragma once

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace carnet::bench {

/// What a benchmark found, from runs of both sides by turns in one process.
struct Finding
{
    std::string name;
    std::string figure;           ///< What was measured, with its unit of work.
    std::string reference;        ///< What it is compared with: the bare work, in the same run.
    double milliseconds;          ///< Median of ours.
    double referenceMilliseconds; ///< Median of the reference.
    double ratio;                 ///< Median of the ratios of runs made one after the other.
    double aim;                   ///< The ratio to stay under; a timing decides no test.
    int runs;
};

/// One named benchmark. `run` gets a folder of its own on the disk that is measured.
struct Benchmark
{
    const char *name;
    const char *figure;
    const char *reference;
    double aim;
    std::function<Finding(const Benchmark &, const QString &folder)> run;
};

/// Runs `ours` and `bare` by turns, `runs` times each after one warm-up, and sums up. Each
/// returns the seconds that one unit of its work took.
Finding compare(const Benchmark &benchmark, int runs, const std::function<double()> &ours,
                const std::function<double()> &bare);

/// The wall time of `work`, in seconds.
double seconds(const std::function<void()> &work);

/// All of them, in the order in which they run.
std::vector<Benchmark> allBenchmarks();

std::vector<Benchmark> storageBenchmarks();
std::vector<Benchmark> paintBenchmarks();
std::vector<Benchmark> posterBenchmarks();
std::vector<Benchmark> indicatorBenchmarks();
std::vector<Benchmark> gridBenchmarks();
std::vector<Benchmark> planBenchmarks();
std::vector<Benchmark> gridImportBenchmarks();
std::vector<Benchmark> hubBenchmarks();

} // namespace carnet::bench
