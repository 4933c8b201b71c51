#include "core/domain/quarter.h"

#include "core/domain/figure.h"

#include <algorithm>

namespace carnet {

namespace {

std::vector<Measurement> historyOf(const std::vector<Measurement> &measurements,
                                   const Id<Indicator> &indicator)
{
    std::vector<Measurement> history;
    for (const Measurement &measurement : measurements)
        if (measurement.indicator == indicator)
            history.push_back(measurement);
    return history;
}

} // namespace

QuarterRow withReason(QuarterRow row, Missing reason)
{
    Q_ASSERT(row.isMissing());
    row.measurement = Measurement{.id = Measurement::idOf(row.indicator.id, row.period),
                                  .indicator = row.indicator.id,
                                  .period = row.period,
                                  .reading = reason,
                                  .state = Measurement::State::Entered};
    return row;
}

std::vector<QuarterRow> quarterRows(const std::vector<Indicator> &indicators,
                                    const std::vector<Measurement> &measurements,
                                    const std::vector<Target> &targets, const Period &quarter,
                                    const QDate &today)
{
    Q_ASSERT(quarter.frequency() == Frequency::Quarter);
    std::vector<QuarterRow> rows;
    for (const Indicator &indicator : indicators) {
        const Period period = Period::containing(quarter.lastDay(), indicator.frequency);
        if (!indicator.followed || period.lastDay() != quarter.lastDay())
            continue;
        const std::vector<Measurement> history = historyOf(measurements, indicator.id);
        const auto found =
            std::ranges::find(history, period, [](const Measurement &each) { return each.period; });
        QuarterRow row{indicator, period, std::nullopt, {}};
        if (found != history.end()) {
            row.measurement = *found;
            row.remarks = checkMeasurement(indicator, *found, history,
                                           targetInForce(targets, indicator.id, period), today);
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {},
                             [](const QuarterRow &row) { return row.indicator.position; });
    return rows;
}

} // namespace carnet
