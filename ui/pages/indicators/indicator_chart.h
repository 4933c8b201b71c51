#pragma once

#include "core/domain/figure_series.h"
#include "ui/charts/chart_data.h"
#include "ui/pages/indicators/indicator_trend.h"

#include <vector>

namespace carnet::ui {

/// The last kChartPeriods of the indicator, up to `last`; earlier ones without any figure are
/// left out while no figure comes before them, but four remain. The sentence is about the
/// latest figure.
ChartData indicatorChart(const Indicator &indicator, const std::vector<Measurement> &measurements,
                         const std::vector<Target> &targets, const Period &last,
                         const std::vector<Benchmark> &benchmarks = {});

/// What a slot without value says: `pas mesuré`, or the reason.
QString missingSlotText(const Figure &figure);

/// `Valeur (%)`; the header of a column of figures.
QString valueHeader(const Indicator &indicator);

/// About the latest figure of the series, or about its last period if none has one; then where
/// the sites of the network stand in that period, when it is known. The first
/// point of the series serves as the past of the second only.
QString seriesSentence(const Indicator &indicator, const std::vector<SeriesPoint> &series);

} // namespace carnet::ui
