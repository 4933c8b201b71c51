#pragma once

#include "core/domain/figure_series.h"
#include "ui/charts/chart_data.h"

#include <vector>

namespace carnet::ui {

/// Why the indicator cannot be compared with these: `autre unité`, `trois au plus`; empty when it
/// can, or is one of them. One scale needs one unit, and one axis of time one frequency.
QString obstacleToComparing(const Indicator &indicator, const std::vector<Indicator> &with);

/// Two or three indicators over the same periods; those before the first figure of any are left
/// out, but four remain. The first point of each series serves as the past of the second only.
/// Precondition: series of one length and unit.
ComparisonData comparisonOf(const std::vector<IndicatorSeries> &series);

} // namespace carnet::ui
