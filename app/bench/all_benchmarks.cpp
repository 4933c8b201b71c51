#include "app/bench/benchmark.h"

namespace carnet::bench {

std::vector<Benchmark> allBenchmarks()
{
    std::vector<Benchmark> all = storageBenchmarks();
    for (Benchmark &benchmark : hubBenchmarks())
        all.push_back(std::move(benchmark));
    return all;
}

} // namespace carnet::bench
