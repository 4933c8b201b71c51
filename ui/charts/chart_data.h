#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace carnet::ui {

/// One period of a chart.
struct ChartPoint
{
    QString label;               ///< Of the period: `T3 2026`; broken at its space if need be.
    std::optional<double> value; ///< Missing: an empty slot, never joined, never 0.
    QString text; ///< The value as printed, `72,1 %`; of a missing one why: `pas mesuré`.
    std::optional<double> target;
    QString targetText; ///< `85 %`; empty without target.

    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// What a chart says: drawn, read aloud and written as a table from the same values.
struct ChartData
{
    QString title;       ///< Also the accessible name.
    QString sentence;    ///< Value, target and trend in one sentence: the accessible description.
    QString valueHeader; ///< Of the value in the table and in the legend: `Taux (%)`.
    std::vector<ChartPoint> points; ///< In their order in time; at most 8.
    QString unit;                   ///< Behind the numbers of the texts, `%`; may be empty.
    bool rate = false;              ///< In per cent: the axis goes from 0 to 100 at least.

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

} // namespace carnet::ui
