#include "core/domain/figure.h"

#include <algorithm>
#include <limits>

namespace carnet {

namespace {

FigureStatus statusOf(Missing missing)
{
    switch (missing) {
    case Missing::NotMeasuredYet:
        return FigureStatus::NotMeasuredYet;
    case Missing::NotApplicable:
        return FigureStatus::NotApplicable;
    case Missing::TooFew:
        return FigureStatus::TooFew;
    case Missing::NotProvided:
        return FigureStatus::NotProvided;
    }
    Q_UNREACHABLE();
}

int periodsIn(int year, Frequency frequency)
{
    int count = 0;
    for (Period period = *Period::of(frequency, year); period.year() == year;
         period = period.next())
        ++count;
    return count;
}

std::optional<Counts> sum(const Counts &a, const Counts &b)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (a.part > most - b.part || a.whole > most - b.whole)
        return std::nullopt;
    return Counts{a.part + b.part, a.whole + b.whole};
}

} // namespace

Figure figureOf(const Reading &reading)
{
    if (const auto *missing = std::get_if<Missing>(&reading))
        return {.missing = *missing};
    if (const auto *plain = std::get_if<PlainValue>(&reading))
        return {.value = Fraction::of(plain->value), .base = plain->base};
    const Counts counts = std::get<Counts>(reading);
    Figure figure{.value = Fraction::percent(counts.part, counts.whole),
                  .counts = counts,
                  .base = counts.whole};
    if (!figure.value)
        figure.missing = Missing::TooFew;
    return figure;
}

std::optional<Target> targetInForce(const std::vector<Target> &targets,
                                    const Id<Indicator> &indicator, const Period &period)
{
    const auto rank = [&](const Target &target) {
        return std::pair(target.period.firstDay(), target.period.frequency() == period.frequency());
    };
    std::optional<Target> best;
    for (const Target &target : targets) {
        if (target.indicator != indicator || target.period.firstDay() > period.firstDay())
            continue;
        if (!best || rank(*best) < rank(target))
            best = target;
    }
    return best;
}

std::optional<Measurement> previousMeasurement(const std::vector<Measurement> &measurements,
                                               const Id<Indicator> &indicator, const Period &period)
{
    const Period before = period.previous();
    for (const Measurement &measurement : measurements)
        if (measurement.indicator == indicator && measurement.period == before
            && figureOf(measurement.reading).value)
            return measurement;
    return std::nullopt;
}

FigureStatus statusOf(const Figure &figure, const std::optional<Decimal> &target,
                      Indicator::Direction direction)
{
    if (!figure.value)
        return statusOf(figure.missing.value_or(Missing::NotMeasuredYet));
    if (!target)
        return FigureStatus::NoTarget;
    const Fraction wanted = Fraction::of(*target);
    const bool reached = direction == Indicator::Direction::HigherIsBetter
                             ? *figure.value >= wanted
                             : *figure.value <= wanted;
    return reached ? FigureStatus::Reached : FigureStatus::ToImprove;
}

std::optional<YearFigure> yearFigure(const Indicator &indicator,
                                     const std::vector<Measurement> &measurements, int year)
{
    const Period whole = *Period::of(Frequency::Year, year);
    const int expected = periodsIn(year, indicator.frequency);
    std::optional<Counts> total;
    bool summable = true;
    int measured = 0;
    for (const Measurement &measurement : measurements) {
        if (measurement.indicator != indicator.id || measurement.period.year() != year
            || !figureOf(measurement.reading).value)
            continue;
        if (measurement.period == whole)
            return YearFigure{measurement.reading, expected, expected};
        if (measurement.period.frequency() != indicator.frequency)
            continue;
        const auto *counts = std::get_if<Counts>(&measurement.reading);
        total = counts ? sum(total.value_or(Counts{0, 0}), *counts) : std::nullopt;
        summable = summable && total;
        ++measured;
    }
    if (measured == 0 || !summable)
        return std::nullopt;
    return YearFigure{*total, measured, expected};
}

bool isBelowMinimumBase(const Indicator &indicator, const Figure &figure)
{
    return indicator.unit == u"%" && figure.base && *figure.base < indicator.minimumBase;
}

} // namespace carnet
