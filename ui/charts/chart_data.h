#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace carnet::ui {

/// Where the sites of the network stand in one period.
struct ChartBand
{
    double low;    ///< First quartile.
    double middle; ///< Median.
    double high;   ///< Third quartile.
    QString text;  ///< `de 70 % à 84 %, médiane 78 %, 12 sites`.

    friend bool operator==(const ChartBand &, const ChartBand &) = default;
};

/// One period of a chart.
struct ChartPoint
{
    QString label;               ///< Of the period: `T3 2026`; broken at its space if need be.
    std::optional<double> value; ///< Missing: an empty slot, never joined, never 0.
    QString text; ///< The value as printed, `72,1 %`; of a missing one why: `pas mesuré`.
    std::optional<double> target;
    QString targetText; ///< `85 %`; empty without target.
    std::optional<ChartBand> band = {};

    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// What a chart of one indicator says: drawn, read aloud and written as a table from the same
/// values.
struct ChartData
{
    QString title;       ///< Also the accessible name.
    QString sentence;    ///< Value, target and trend in one sentence: the accessible description.
    QString valueHeader; ///< Of the value in the table and in the legend: `Taux (%)`.
    std::vector<ChartPoint> points; ///< In their order in time; at most 8.
    QString unit;                   ///< Behind the numbers of the texts, `%`; may be empty.
    bool rate = false;              ///< In per cent: the axis goes from 0 to 100 at least.
    QString bandName = {};          ///< `Repère du réseau, 12 sites`; empty without any band.

    bool hasTarget() const;
    bool hasBand() const;

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// One indicator of a comparison.
struct ComparisonSeries
{
    /// What it was in one period.
    struct Value
    {
        std::optional<double> value; ///< Missing: a gap in the line.
        QString text;                ///< `72,1 %`; of a missing one why.

        friend bool operator==(const Value &, const Value &) = default;
    };

    QString name;
    std::vector<Value> values; ///< One per period.

    friend bool operator==(const ComparisonSeries &, const ComparisonSeries &) = default;
};

/// What a chart of two or three indicators of one unit says.
struct ComparisonData
{
    static constexpr size_t kMostSeries = 3;

    QString title;
    QString sentence;
    std::vector<QString> periods;
    std::vector<ComparisonSeries> series; ///< At most kMostSeries.
    QString unit;
    bool rate = false;

    friend bool operator==(const ComparisonData &, const ComparisonData &) = default;
};

} // namespace carnet::ui
