#include "core/domain/measurement_checks.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

#include <QCoreApplication>

namespace carnet {

namespace {

struct MeasurementChecks
{
    Q_DECLARE_TR_FUNCTIONS(carnet::MeasurementChecks)

public:
    const Indicator &indicator;
    const Measurement &measurement;
    Figure figure;
    std::vector<Problem> problems;

    void warn(const QString &place, const QString &message)
    {
        problems.push_back({place, message, Problem::Severity::Warning});
    }

    QString labelled(qint64 count, const QString &label) const
    {
        return french::withUnit(Decimal::of(count).value_or(*Decimal::of(0)), label);
    }

    void checkCounts()
    {
        if (!figure.counts)
            return;
        const Counts counts = *figure.counts;
        if (counts.whole == 0)
            warn(tr("Denominator"), tr("Nobody was counted: there is no rate."));
        else if (counts.part > counts.whole)
            warn(tr("Numerator"), tr("The rate is over 100%: %1 for %2. Check both numbers.")
                                      .arg(labelled(counts.part, indicator.partLabel),
                                           labelled(counts.whole, indicator.wholeLabel)));
    }

    void checkBounds()
    {
        if (!figure.value)
            return;
        const QString hint = tr("Check the number.");
        const auto text = [&](const Decimal &bound) { return valueText(indicator, bound); };
        const Fraction hundred = *Fraction::of(100, 1);
        if (indicator.unit == u"%" && !figure.counts && *figure.value > hundred)
            warn(tr("Value"), tr("The rate is over 100%.") + u' ' + hint);
        else if (indicator.highest && *figure.value > Fraction::of(*indicator.highest))
            warn(tr("Value"),
                 tr("The value is above %1.").arg(text(*indicator.highest)) + u' ' + hint);
        if (indicator.lowest && *figure.value < Fraction::of(*indicator.lowest))
            warn(tr("Value"),
                 tr("The value is below %1.").arg(text(*indicator.lowest)) + u' ' + hint);
    }

    void checkJump(const std::optional<Measurement> &previous)
    {
        if (!previous || !figure.value || indicator.unit != u"%")
            return;
        const Figure before = figureOf(previous->reading);
        if (!before.value)
            return;
        // Six decimals tell 20.000001 points from 20.
        const Decimal jump = roundedDifference(*figure.value, *before.value, 6);
        const Decimal most = *Decimal::of(20);
        if (jump <= most && jump >= *Decimal::of(-20))
            return;
        warn(tr("Value"), tr("%1 since the period before (%2). Check the number.")
                              .arg(french::change(jump, indicator.unit, 1),
                                   figureText(indicator, before, Precision::Exact)));
    }

    void checkBase()
    {
        if (!figure.value || !isBelowMinimumBase(indicator, figure))
            return;
        const QString label = indicator.wholeLabel.isEmpty() ? tr("answers") : indicator.wholeLabel;
        warn(tr("Number of answers"),
             tr("Only %1: the poster will say \"%2\" instead of a percentage.")
                 .arg(labelled(*figure.base, label),
                      figureText(indicator, figure, Precision::Public)));
    }

    void checkPeriod(const QDate &today)
    {
        if (measurement.period.lastDay() >= today)
            warn(tr("Period"), tr("The period (%1) is not over: the figure may still change.")
                                   .arg(french::periodName(measurement.period)));
    }

    void checkTarget(const std::optional<Target> &target)
    {
        if (!target)
            warn(tr("Target"), tr("There is no target for this period."));
    }

    void checkSource()
    {
        if (measurement.source.trimmed().isEmpty() && indicator.source.trimmed().isEmpty())
            warn(tr("Source"), tr("The source is not given. It stands under the figure on the "
                                  "poster."));
    }
};

} // namespace

std::vector<Problem> checkMeasurement(const Indicator &indicator, const Measurement &measurement,
                                      const std::optional<Measurement> &previous,
                                      const std::optional<Target> &target, const QDate &today)
{
    MeasurementChecks checks{indicator, measurement, figureOf(measurement.reading), {}};
    if (!checks.figure.value && !checks.figure.counts)
        return {};
    checks.checkCounts();
    checks.checkBounds();
    checks.checkJump(previous);
    checks.checkBase();
    checks.checkPeriod(today);
    checks.checkTarget(target);
    checks.checkSource();
    return checks.problems;
}

} // namespace carnet
