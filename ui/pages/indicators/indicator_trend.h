#pragma once

#include "core/domain/figure_series.h"
#include "ui/charts/sparkline.h"

namespace carnet::ui {

/// How many periods the charts and the sparklines of indicators go back.
inline constexpr int kChartPeriods = 8;

/// Where an indicator is going, for one cell of the grid.
struct IndicatorTrend
{
    Sparkline sparkline;
    QString words; ///< `+ 3 points`, `stable`; empty without two figures in a row.
    QString heard; ///< `en hausse de 3 points, T3 2026 ; 8 périodes : …`, for assistive technology.

    friend bool operator==(const IndicatorTrend &, const IndicatorTrend &) = default;
};

/// Of the last kChartPeriods up to `last`; the words are about the latest figure.
IndicatorTrend indicatorTrend(const Indicator &indicator,
                              const std::vector<Measurement> &measurements,
                              const std::vector<Target> &targets, const Period &last);

} // namespace carnet::ui
