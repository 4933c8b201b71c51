#include "app/bench/benchmark.h"

#include <algorithm>
#include <chrono>

namespace carnet::bench {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Finding compare(const Benchmark &benchmark, int runs, const std::function<double()> &ours,
                const std::function<double()> &bare)
{
    ours();
    bare();
    std::vector<double> own;
    std::vector<double> reference;
    std::vector<double> ratios;
    for (int run = 0; run < runs; ++run) {
        // Who goes first changes, so that a drift of the machine favours neither.
        if (run % 2) {
            reference.push_back(bare());
            own.push_back(ours());
        } else {
            own.push_back(ours());
            reference.push_back(bare());
        }
        ratios.push_back(own.back() / reference.back());
    }
    return {.name = benchmark.name,
            .figure = benchmark.figure,
            .reference = benchmark.reference,
            .milliseconds = median(own) * 1000,
            .referenceMilliseconds = median(reference) * 1000,
            .ratio = median(ratios),
            .aim = benchmark.aim,
            .runs = runs};
}

} // namespace carnet::bench
