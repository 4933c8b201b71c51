#include "core/domain/recent_figures.h"

#include "core/domain/figure.h"

#include <algorithm>

namespace carnet {

namespace {

const Measurement *measurementIn(const std::vector<Measurement> &history,
                                 const Id<Indicator> &indicator, const Period &period)
{
    for (const Measurement &measurement : history)
        if (measurement.indicator == indicator && measurement.period == period)
            return &measurement;
    return nullptr;
}

/// A value given again with another base is the same value.
bool isSame(const Reading &a, const Reading &b)
{
    const auto *first = std::get_if<PlainValue>(&a);
    const auto *second = std::get_if<PlainValue>(&b);
    return first && second ? first->value == second->value : a == b;
}

} // namespace

std::vector<Measurement> recentMeasurements(const std::vector<Measurement> &history,
                                            const Id<Indicator> &indicator, const Period &period)
{
    std::vector<Measurement> recent;
    for (int back = 1; back <= kRecentPeriods; ++back)
        if (const Measurement *found = measurementIn(history, indicator, period.plus(-back));
            found && figureOf(found->reading).value)
            recent.push_back(*found);
    return recent;
}

std::optional<Span> spanOf(const std::vector<double> &figures)
{
    if (figures.empty())
        return std::nullopt;
    const auto [lowest, highest] = std::ranges::minmax(figures);
    return Span{lowest, highest};
}

bool isFarFrom(const std::vector<double> &figures, double value, bool rate)
{
    constexpr size_t kFew = 4;
    if (figures.size() < kFew)
        return false;
    const Span span = *spanOf(figures);
    const double least = rate ? 5 : span.highest / 10;
    const double width = std::max(span.highest - span.lowest, least);
    return value > span.highest + width || value < span.lowest - width;
}

std::optional<double> slipOf(const std::vector<double> &figures, double value)
{
    constexpr size_t kFew = 3;
    constexpr double kFar = 5;
    constexpr double kLike = 2;
    const std::optional<Span> span = spanOf(figures);
    if (figures.size() < kFew || span->lowest <= 0 || value <= 0)
        return std::nullopt;
    const bool large = value >= kFar * span->highest;
    if (!large && value > span->lowest / kFar)
        return std::nullopt;
    for (const double factor : {10.0, 100.0, 1000.0}) {
        const double meant = large ? value / factor : value * factor;
        if (meant >= span->lowest / kLike && meant <= span->highest * kLike)
            return large ? factor : 1 / factor;
    }
    return std::nullopt;
}

int timesInARow(const std::vector<Measurement> &history, const Measurement &measurement)
{
    int times = 1;
    for (Period period = measurement.period.previous();; period = period.previous()) {
        const Measurement *before = measurementIn(history, measurement.indicator, period);
        if (!before || !figureOf(before->reading).value
            || !isSame(before->reading, measurement.reading))
            return times;
        ++times;
    }
}

} // namespace carnet
