#include "ui/pages/indicators/indicator_chart.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::IndicatorChart)

public:
    static QString value() { return tr("Value"); }
    static QString notMeasured() { return tr("not measured"); }
};

std::optional<Measurement> measurementOf(const std::vector<Measurement> &measurements,
                                         const Id<Indicator> &indicator, const Period &period)
{
    const auto found =
        std::ranges::find(measurements, Measurement::idOf(indicator, period), &Measurement::id);
    return found == measurements.end() ? std::nullopt : std::optional(*found);
}

ChartPoint pointOf(const Indicator &indicator, const std::vector<Measurement> &measurements,
                   const std::vector<Target> &targets, const Period &period)
{
    ChartPoint point{.label = french::shortPeriod(period), .text = ChartWords::notMeasured()};
    if (const auto measurement = measurementOf(measurements, indicator.id, period)) {
        const Figure figure = figureOf(measurement->reading);
        if (figure.value) {
            point.value = figure.value->rounded(2).toDouble();
            point.text = figureText(indicator, figure, Precision::Exact);
        } else if (figure.missing && *figure.missing != Missing::NotMeasuredYet) {
            point.text = missingWords(*figure.missing);
        }
    }
    if (const auto target = targetInForce(targets, indicator.id, period)) {
        point.target = target->value.toDouble();
        point.targetText = valueText(indicator, target->value);
    }
    return point;
}

/// About the latest period that has a figure; about the last period if none has.
QString sentenceOf(const Indicator &indicator, const std::vector<Measurement> &measurements,
                   const std::vector<Target> &targets, const Period &last)
{
    Period period = last;
    Figure figure;
    for (int back = 0; back < kChartPeriods; ++back) {
        const Period candidate = last.plus(-back);
        const auto measurement = measurementOf(measurements, indicator.id, candidate);
        if (!measurement || !figureOf(measurement->reading).value)
            continue;
        period = candidate;
        figure = figureOf(measurement->reading);
        break;
    }
    if (!figure.value)
        figure.missing = Missing::NotMeasuredYet;
    std::optional<Decimal> targetValue;
    if (const auto target = targetInForce(targets, indicator.id, period))
        targetValue = target->value;
    std::optional<Trend> trend;
    if (const auto previous = previousMeasurement(measurements, indicator.id, period))
        trend = trendOf(figure, figureOf(previous->reading), indicator);
    return figureSentence(indicator, figure, period, targetValue, trend);
}

} // namespace

ChartData indicatorChart(const Indicator &indicator, const std::vector<Measurement> &measurements,
                         const std::vector<Target> &targets, const Period &last)
{
    ChartData data{.title = indicator.title,
                   .sentence = sentenceOf(indicator, measurements, targets, last),
                   .valueHeader = indicator.unit.isEmpty() ? ChartWords::value()
                                                           : QString(ChartWords::value() + u" ("
                                                                     + indicator.unit + u')'),
                   .unit = indicator.unit,
                   .rate = indicator.unit == u"%"};
    bool begun = false;
    for (int back = kChartPeriods - 1; back >= 0; --back) {
        const Period period = last.plus(-back);
        const ChartPoint point = pointOf(indicator, measurements, targets, period);
        begun = begun || point.value || back < kChartPeriods / 2;
        if (begun)
            data.points.push_back(point);
    }
    return data;
}

} // namespace carnet::ui
