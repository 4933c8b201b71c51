#include "app/bench/benchmark.h"

namespace carnet::bench {

std::vector<Benchmark> allBenchmarks()
{
    std::vector<Benchmark> all;
    for (const auto &some :
         {storageBenchmarks(), paintBenchmarks(), posterBenchmarks(), indicatorBenchmarks(),
          gridBenchmarks(), gridImportBenchmarks(), planBenchmarks(), hubBenchmarks()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace carnet::bench
