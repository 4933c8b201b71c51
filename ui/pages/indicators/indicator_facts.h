#pragma once

#include "core/domain/figure_series.h"
#include "ui/charts/chart_data.h"

#include <vector>

namespace carnet::ui {

class IndicatorGridModel;

/// All that is told about an indicator at one look.
struct IndicatorFacts
{
    Indicator indicator;
    ChartData chart;
    FigureStatus status; ///< Of the latest figure.
    QString figure;      ///< The latest figure, `77,0 %`; why there is none.
    QString when;        ///< Of the latest figure: `3e trimestre 2026`.
    QString details;     ///< Target and trend: `objectif 85 %, en baisse de 7 points`.
    QString year;        ///< yearText() of the year shown.

    friend bool operator==(const IndicatorFacts &, const IndicatorFacts &) = default;
};

/// Of one row of the model, up to `last`.
IndicatorFacts factsOf(const IndicatorGridModel &model, int row, const Period &last);

/// The last `count` periods of one row.
IndicatorSeries seriesOf(const IndicatorGridModel &model, int row, const Period &last, int count);

} // namespace carnet::ui
