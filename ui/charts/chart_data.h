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

/// What a profile says: one value for each of several things on one scale, sorted or not, beside
/// what it was the year before.
struct ProfileData
{
    struct Row
    {
        QString number; ///< Short, to stand at a spoke: `3`.
        QString name;
        std::optional<double> value; ///< Missing: no bar, never 0.
        QString text;                ///< `2,1`; of a missing one why.
        std::optional<double> earlier;
        QString earlierText; ///< Never empty when there is an earlier year.
        std::optional<ChartBand> band = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString title;
    QString sentence;
    QString rowHeader;     ///< Of the names: `Engagement`.
    QString valueHeader;   ///< `2026`.
    QString earlierHeader; ///< `2025`; empty without an earlier year.
    QString bandName;      ///< Empty without any band.
    std::vector<Row> rows; ///< In the order in which they are shown.
    int highest = 1;       ///< The scale goes from 0 to this.

    friend bool operator==(const ProfileData &, const ProfileData &) = default;
};

/// The same as a radar.
struct RadarData
{
    ProfileData profile;

    friend bool operator==(const RadarData &, const RadarData &) = default;
};

/// What a heat map says: levels by row and year, in groups.
struct HeatData
{
    struct Cell
    {
        std::optional<int> level; ///< Its shade; none: no shade.
        QString mark;             ///< Printed in the cell: `2`, `–`, `?`.
        QString words;            ///< In the table: `En place (2)`.

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct Row
    {
        QString number; ///< `3.2`.
        QString name;
        std::vector<Cell> cells; ///< One per year.

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Group
    {
        QString title;
        std::vector<Row> rows;

        friend bool operator==(const Group &, const Group &) = default;
    };
    /// What a mark without level means: `–` is `Non concerné`.
    struct Meaning
    {
        QString mark;
        QString words;

        friend bool operator==(const Meaning &, const Meaning &) = default;
    };

    QString title;
    QString sentence;
    QString rowHeader; ///< Of the names: `Question`.
    std::vector<QString> years;
    std::vector<Group> groups;
    std::vector<QString> levels;   ///< Names from the lowest.
    std::vector<Meaning> meanings; ///< Of the other marks.

    friend bool operator==(const HeatData &, const HeatData &) = default;
};

} // namespace carnet::ui
