#pragma once

#include "core/domain/benchmark.h"
#include "core/domain/figure.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carnet {

// An indicator over time: what its charts, its sparkline and its tables are made of.

/// One period of an indicator.
struct SeriesPoint
{
    Period period;
    Figure figure; ///< Without measurement: not measured yet.
    std::optional<Decimal> target;
    std::optional<Benchmark> benchmark = {}; ///< Where the sites of the network stand.

    friend bool operator==(const SeriesPoint &, const SeriesPoint &) = default;
};

/// Some periods of one indicator.
struct IndicatorSeries
{
    Indicator indicator;
    std::vector<SeriesPoint> points; ///< In their order.
};

/// The `count` periods up to `last`, in their order, each with what is known of it.
/// Precondition: `last` has the frequency of the indicator.
std::vector<SeriesPoint> figureSeries(const Indicator &indicator,
                                      const std::vector<Measurement> &measurements,
                                      const std::vector<Target> &targets, const Period &last,
                                      int count, const std::vector<Benchmark> &benchmarks = {});

/// The place of the latest point that has a value.
std::optional<size_t> latestMeasured(const std::vector<SeriesPoint> &series);

/// Against the point before. Nothing for the first, and when one of both has no value.
std::optional<Trend> trendAt(const std::vector<SeriesPoint> &series, size_t place,
                             const Indicator &indicator);

/// The last period of `year` that has begun on `today`; its last period when `today` lies in
/// another year.
Period lastPeriodBegun(int year, const QDate &today, Frequency frequency);

/// How much of its year is in the figure: `3 trimestres sur 4`; empty when it is all of it.
QString coverageText(const YearFigure &year, Frequency frequency);

/// A year in words: `2026 : 80,6 %, 3 trimestres sur 4`; `2026 : sans total` when its values
/// cannot be added up. Empty when the year has no value.
QString yearText(const Indicator &indicator, const std::vector<Measurement> &measurements,
                 int year);

} // namespace carnet
