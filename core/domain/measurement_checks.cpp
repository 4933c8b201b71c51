#include "core/domain/measurement_checks.h"

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "core/domain/recent_figures.h"

#include <QCoreApplication>

#include <cmath>

namespace carnet {

namespace {

using enum Remark::Rule;

/// The recent figures as numbers: `number` is asked of each reading.
template<typename Number>
std::vector<double> numbersOf(const std::vector<Measurement> &recent, const Number &number)
{
    std::vector<double> numbers;
    for (const Measurement &measurement : recent)
        if (const std::optional<double> found = number(measurement.reading))
            numbers.push_back(*found);
    return numbers;
}

std::optional<double> valueOf(const Reading &reading)
{
    const Figure figure = figureOf(reading);
    return figure.value ? std::optional(figure.value->rounded(Decimal::kMaxDecimals).toDouble())
                        : std::nullopt;
}

std::optional<double> partOf(const Reading &reading)
{
    const auto *counts = std::get_if<Counts>(&reading);
    return counts ? std::optional(double(counts->part)) : std::nullopt;
}

std::optional<double> wholeOf(const Reading &reading)
{
    const auto *counts = std::get_if<Counts>(&reading);
    return counts ? std::optional(double(counts->whole)) : std::nullopt;
}

/// `value` divided by the factor of slipOf(), exactly; nothing when that is no number that
/// one would write.
std::optional<Decimal> corrected(const Decimal &value, double slip)
{
    const int shift = int(std::lround(std::log10(slip))); // Digits behind the comma, more.
    qint64 units = value.units();
    int decimals = value.decimals() + shift;
    for (; decimals < 0; ++decimals)
        units *= 10;
    return Decimal::of(units, decimals);
}

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(carnet::MeasurementChecks)

public:
    Checker(const Indicator &indicator, const Measurement &measurement,
            const std::vector<Measurement> &history)
        : m_indicator(indicator)
        , m_measurement(measurement)
        , m_history(history)
        , m_figure(figureOf(measurement.reading))
        , m_recent(recentMeasurements(history, indicator.id, measurement.period))
    {}

    std::vector<Remark> check(const std::optional<Target> &target, const QDate &today)
    {
        if (!m_figure.value && !m_figure.counts)
            return {};
        checkCounts();
        checkBounds();
        if (!checkSlip())
            checkJump();
        checkSame();
        checkBase();
        checkPeriod(today);
        if (!target)
            tell(Remark::Field::Target, NoTarget, tr("There is no target for this period."));
        if (m_measurement.source.trimmed().isEmpty() && m_indicator.source.trimmed().isEmpty())
            tell(Remark::Field::Source, NoSource,
                 tr("The source is not given. It stands under the figure on the poster."));
        return m_remarks;
    }

private:
    void tell(Remark::Field field, Remark::Rule rule, const QString &message)
    {
        m_remarks.push_back({field, rule, message});
    }

    /// Where the figure itself is typed.
    Remark::Field figureField() const
    {
        return m_figure.counts ? Remark::Field::Whole : Remark::Field::Value;
    }
    bool isRate() const { return m_indicator.unit == u"%"; }

    QString labelled(qint64 count, const QString &label) const
    {
        return french::withUnit(Decimal::of(count).value_or(*Decimal::of(0)), label);
    }

    void checkCounts();
    void checkBounds();
    bool checkSlip();
    bool checkSlip(Remark::Field field, const std::vector<double> &figures, const Decimal &typed,
                   const QString &unit);
    void checkJump();
    void checkSame();
    void checkBase();
    void checkPeriod(const QDate &today);

    const Indicator &m_indicator;
    const Measurement &m_measurement;
    const std::vector<Measurement> &m_history;
    Figure m_figure;
    std::vector<Measurement> m_recent;
    std::vector<Remark> m_remarks;
};

void Checker::checkCounts()
{
    if (!m_figure.counts)
        return;
    const Counts counts = *m_figure.counts;
    if (counts.whole == 0)
        tell(Remark::Field::Whole, NobodyCounted, tr("Nobody was counted: there is no rate."));
    else if (counts.part > counts.whole)
        tell(Remark::Field::Whole, PartOverWhole,
             tr("The rate is over 100%: %1 for %2. Check both numbers.")
                 .arg(labelled(counts.part, m_indicator.partLabel),
                      labelled(counts.whole, m_indicator.wholeLabel)));
}

void Checker::checkBounds()
{
    if (!m_figure.value)
        return;
    const QString hint = tr("Check the number.");
    const auto text = [&](const Decimal &bound) { return valueText(m_indicator, bound); };
    const auto &[lowest, highest] = std::pair(m_indicator.lowest, m_indicator.highest);
    if (isRate() && !m_figure.counts && *m_figure.value > *Fraction::of(100, 1))
        tell(Remark::Field::Value, OverHundred, tr("The rate is over 100%.") + u' ' + hint);
    else if (highest && *m_figure.value > Fraction::of(*highest)
             && !(m_figure.counts && m_figure.counts->part > m_figure.counts->whole))
        tell(figureField(), Implausible,
             tr("The value is above %1.").arg(text(*highest)) + u' ' + hint);
    if (lowest && *m_figure.value < Fraction::of(*lowest))
        tell(figureField(), Implausible,
             tr("The value is below %1.").arg(text(*lowest)) + u' ' + hint);
}

bool Checker::checkSlip(Remark::Field field, const std::vector<double> &figures,
                        const Decimal &typed, const QString &unit)
{
    const std::optional<double> slip = slipOf(figures, typed.toDouble());
    const std::optional<Decimal> meant = slip ? corrected(typed, *slip) : std::nullopt;
    const bool count = field != Remark::Field::Value;
    // A count of a few cases is easily ten times another, and there is no half case.
    if (!meant || (count && (spanOf(figures)->highest < 10 || meant->decimals() > 0)))
        return false;
    const auto text = [&](double number) {
        const Decimal shown = Fraction::of(*Decimal::of(std::llround(number * 10), 1)).rounded(1);
        return french::withUnit(shown, unit, shown.decimals());
    };
    const Span span = *spanOf(figures);
    const QString question = *slip > 1
                                 ? (count ? tr("Far above the last periods (%1 to %2): is there a "
                                               "digit too many? Did you mean %3?")
                                          : tr("Far above the last periods (%1 to %2): a comma "
                                               "may be lost. Did you mean %3?"))
                                 : (count ? tr("Far below the last periods (%1 to %2): is a digit "
                                               "missing? Did you mean %3?")
                                          : tr("Far below the last periods (%1 to %2): the comma "
                                               "may be misplaced. Did you mean %3?"));
    tell(field, Slip,
         question.arg(text(span.lowest), text(span.highest),
                      french::withUnit(*meant, unit, meant->decimals())));
    return true;
}

/// Both counts ten times as large make no other rate: one remark is enough.
bool Checker::checkSlip()
{
    if (const auto *plain = std::get_if<PlainValue>(&m_measurement.reading))
        return checkSlip(Remark::Field::Value, numbersOf(m_recent, valueOf), plain->value,
                         m_indicator.unit);
    const auto *counts = std::get_if<Counts>(&m_measurement.reading);
    const auto part = counts ? Decimal::of(counts->part) : std::nullopt;
    const auto whole = counts ? Decimal::of(counts->whole) : std::nullopt;
    if (!part || !whole)
        return false;
    return checkSlip(Remark::Field::Whole, numbersOf(m_recent, wholeOf), *whole, {})
           || checkSlip(Remark::Field::Part, numbersOf(m_recent, partOf), *part, {});
}

void Checker::checkJump()
{
    if (!m_figure.value)
        return;
    const QString hint = tr("Check the number.");
    const auto previous = previousMeasurement(m_history, m_indicator.id, m_measurement.period);
    if (previous && isRate()) {
        const Figure before = figureOf(previous->reading);
        // Six decimals tell 20.000001 points from 20.
        const Decimal jump = roundedDifference(*m_figure.value, *before.value, 6);
        if (jump > *Decimal::of(20) || jump < *Decimal::of(-20))
            return tell(figureField(), Jump,
                        tr("%1 since the period before (%2).")
                                .arg(french::change(jump, m_indicator.unit, 1),
                                     figureText(m_indicator, before, Precision::Exact))
                            + u' ' + hint);
    }
    const std::vector<double> figures = numbersOf(m_recent, valueOf);
    if (!isFarFrom(figures, *valueOf(m_measurement.reading), isRate()))
        return;
    const auto byValue = [](const Measurement &a, const Measurement &b) {
        return *valueOf(a.reading) < *valueOf(b.reading);
    };
    const auto [lowest, highest] = std::ranges::minmax(m_recent, byValue);
    tell(figureField(), Jump,
         tr("Far from the last periods (%1 to %2).")
                 .arg(figureText(m_indicator, figureOf(lowest.reading), Precision::Exact),
                      figureText(m_indicator, figureOf(highest.reading), Precision::Exact))
             + u' ' + hint);
}

void Checker::checkSame()
{
    constexpr int kOften = 4;
    if (const int times = timesInARow(m_history, m_measurement); m_figure.value && times >= kOften)
        tell(figureField(), SameAgain,
             tr("The same figure for %n period(s) in a row. Check that it is really a new one.",
                nullptr, times));
}

void Checker::checkBase()
{
    if (!m_figure.value || !isBelowMinimumBase(m_indicator, m_figure))
        return;
    const QString label = m_indicator.wholeLabel.isEmpty() ? tr("answers") : m_indicator.wholeLabel;
    tell(m_figure.counts ? Remark::Field::Whole : Remark::Field::Base, SmallBase,
         tr("Only %1: the poster will say \"%2\" instead of a percentage.")
             .arg(labelled(*m_figure.base, label),
                  figureText(m_indicator, m_figure, Precision::Public)));
}

void Checker::checkPeriod(const QDate &today)
{
    if (m_measurement.period.lastDay() >= today)
        tell(Remark::Field::Period, PeriodOpen,
             tr("The period (%1) is not over: the figure may still change.")
                 .arg(french::periodName(m_measurement.period)));
}

} // namespace

std::vector<Remark> checkMeasurement(const Indicator &indicator, const Measurement &measurement,
                                     const std::vector<Measurement> &history,
                                     const std::optional<Target> &target, const QDate &today)
{
    return Checker(indicator, measurement, history).check(target, today);
}

} // namespace carnet
