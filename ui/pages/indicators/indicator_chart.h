#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"
#include "ui/charts/chart_data.h"

#include <vector>

namespace carnet::ui {

inline constexpr int kChartPeriods = 8;

/// The last eight periods of the indicator, up to `last`; earlier ones without any figure are
/// left out while no figure comes before them, but four remain. The sentence is about the
/// latest figure.
ChartData indicatorChart(const Indicator &indicator, const std::vector<Measurement> &measurements,
                         const std::vector<Target> &targets, const Period &last);

} // namespace carnet::ui
