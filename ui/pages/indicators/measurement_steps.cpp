#include "ui/pages/indicators/measurement_steps.h"

#include "core/base/french.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

using journal::Step;

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::MeasurementSteps)

public:
    static QString entry(const Indicator &indicator, const Period &period)
    {
        return tr("Entry: %1, %2").arg(indicator.title, french::shortPeriod(period));
    }
    static QString clearing(const Indicator &indicator, const Period &period)
    {
        return tr("Emptying: %1, %2").arg(indicator.title, french::shortPeriod(period));
    }
    static QString target(const Indicator &indicator, const Period &period)
    {
        return tr("Target: %1, from %2 on").arg(indicator.title, french::shortPeriod(period));
    }
    static QString review(const Period &period, int count)
    {
        return tr("Review of %1: %n figure(s)", nullptr, count).arg(french::shortPeriod(period));
    }
    static QString following(int count) { return tr("Follow %n indicator(s)", nullptr, count); }
    static QString stopping(const Indicator &indicator)
    {
        return tr("No longer follow: %1").arg(indicator.title);
    }
    static QString moving(const Indicator &indicator)
    {
        return tr("Move: %1").arg(indicator.title);
    }
};

} // namespace

Measurement blankMeasurement(const Indicator &indicator, const Period &period)
{
    return {.id = Measurement::idOf(indicator.id, period),
            .indicator = indicator.id,
            .period = period,
            .reading = Missing::NotMeasuredYet,
            .state = Measurement::State::Entered};
}

Measurement withReading(const Indicator &indicator, const Period &period,
                        const std::optional<Measurement> &before, const Reading &reading)
{
    Measurement after = before.value_or(blankMeasurement(indicator, period));
    if (after.reading != reading)
        after.state = Measurement::State::Entered;
    after.reading = reading;
    return after;
}

Step enterStep(const Indicator &indicator, const std::optional<Measurement> &before,
               const Measurement &after)
{
    Step step(StepText::entry(indicator, after.period));
    before ? step.update(*before, after) : step.insert(after);
    return step;
}

Step clearStep(const Indicator &indicator, const Measurement &before)
{
    return Step(StepText::clearing(indicator, before.period)).remove(before);
}

Step targetStep(const Indicator &indicator, const Period &period,
                const std::optional<Target> &before, const std::optional<Decimal> &value)
{
    Step step(StepText::target(indicator, period));
    if (before && !value)
        return step.remove(*before);
    if (!value)
        return step;
    const Target after{.id = Target::idOf(indicator.id, period),
                       .indicator = indicator.id,
                       .period = period,
                       .value = *value};
    return before ? step.update(*before, after) : step.insert(after);
}

Step reviewStep(const Period &period, const std::vector<Measurement> &entered)
{
    Step step(StepText::review(period, int(entered.size())));
    for (const Measurement &measurement : entered) {
        Measurement after = measurement;
        after.state = Measurement::State::Reviewed;
        step.update(measurement, after);
    }
    return step;
}

Step blockStep(const QString &label, const std::vector<BlockCell> &cells)
{
    Step step(label);
    for (const BlockCell &cell : cells) {
        if (!cell.reading) {
            if (cell.before)
                step.remove(*cell.before);
            continue;
        }
        const Measurement after =
            withReading(cell.indicator, cell.period, cell.before, *cell.reading);
        cell.before ? step.update(*cell.before, after) : step.insert(after);
    }
    return step;
}

Step followStep(const std::vector<Indicator> &chosen, const std::vector<Indicator> &known)
{
    Step step(StepText::following(int(chosen.size())));
    int position = 0;
    for (const Indicator &indicator : known)
        position = std::max(position, indicator.position + 1);
    for (Indicator indicator : chosen) {
        const auto old = std::ranges::find(known, indicator.id, &Indicator::id);
        if (old != known.end())
            indicator = *old;
        indicator.followed = true;
        indicator.position = position++;
        old != known.end() ? step.update(*old, indicator) : step.insert(indicator);
    }
    return step;
}

Step stopFollowingStep(const Indicator &indicator)
{
    Indicator after = indicator;
    after.followed = false;
    return Step(StepText::stopping(indicator)).update(indicator, after);
}

Step moveStep(const std::vector<Indicator> &followed, size_t row, int by)
{
    const size_t target = size_t(qint64(row) + by);
    Q_ASSERT(row < followed.size() && target < followed.size());
    Step step(StepText::moving(followed[row]));
    std::vector<Indicator> moved = followed;
    const Indicator taken = moved[row];
    moved.erase(moved.begin() + qint64(row));
    moved.insert(moved.begin() + qint64(target), taken);
    for (size_t i = 0; i < moved.size(); ++i) {
        Indicator after = moved[i];
        after.position = int(i);
        step.update(moved[i], after);
    }
    return step;
}

QString freeCode(const std::vector<Indicator> &known)
{
    for (int number = 1;; ++number) {
        const QString code = u"LOC-%1"_s.arg(number);
        if (std::ranges::find(known, code, &Indicator::code) == known.end())
            return code;
    }
}

} // namespace carnet::ui
