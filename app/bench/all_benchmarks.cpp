#include "app/bench/benchmark.h"

namespace carnet::bench {

std::vector<Benchmark> allBenchmarks()
{
    return storageBenchmarks();
}

} // namespace carnet::bench
