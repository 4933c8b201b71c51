#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"

#include <optional>
#include <vector>

namespace carnet {

// What came before a figure, to tell whether the figure is unusual. For warnings only:
// numbers are doubles here and nothing of it is shown without being rounded.

/// How far back one looks.
inline constexpr int kRecentPeriods = 8;

/// The measurements of the eight periods before `period` that have a value, the latest first.
/// Those of other indicators and of periods of another length are left out.
std::vector<Measurement> recentMeasurements(const std::vector<Measurement> &history,
                                            const Id<Indicator> &indicator, const Period &period);

/// Between what the recent figures lie.
struct Span
{
    double lowest;
    double highest;
};

/// Nothing for no figures.
std::optional<Span> spanOf(const std::vector<double> &figures);

/// Whether `value` lies outside of the span of at least four figures by more than the width
/// of that span. Figures that hardly ever change have a width all the same: 5 points for
/// rates, a tenth of the highest for other values.
bool isFarFrom(const std::vector<double> &figures, double value, bool rate);

/// By what the value is to be divided (10, 100, 1000) or multiplied (0.1, 0.01, 0.001 are
/// returned) to be like at least three figures, all above 0, of which it is at least five times
/// the highest or at most a fifth of the lowest: a comma was lost, or a digit. Nothing else.
std::optional<double> slipOf(const std::vector<double> &figures, double value);

/// In how many periods in a row, `measurement` the last of them, the same was entered.
int timesInARow(const std::vector<Measurement> &history, const Measurement &measurement);

} // namespace carnet
