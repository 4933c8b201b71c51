#pragma once

#include "core/assessment/years.h"
#include "core/domain/benchmark.h"
#include "ui/charts/chart_data.h"

#include <vector>

namespace carnet::ui {

/// The score of each commitment with that of the year before and the marks of the network; the
/// highest first, those without a score last.
ProfileData profileOf(const assessment::Grid &grid, const std::vector<Benchmark> &marks);

/// The same in the order of the grid: a radar keeps its shape from year to year.
RadarData radarOf(const assessment::Grid &grid, const std::vector<Benchmark> &marks);

/// All practices over the years, the earliest first; the last is that of the grid.
HeatData heatOf(const assessment::Grid &grid, const std::vector<assessment::ReadYear> &years);

} // namespace carnet::ui
