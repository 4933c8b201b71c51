#include "ui/pages/indicators/indicator_facts.h"

#include "core/base/french.h"
#include "ui/pages/indicators/indicator_chart.h"
#include "ui/pages/indicators/indicator_grid_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::IndicatorFacts)

public:
    static QString target(const QString &value) { return tr("target %1").arg(value); }
};

} // namespace

IndicatorFacts factsOf(const IndicatorGridModel &model, int row, const Period &last)
{
    const Indicator &indicator = model.indicator(row);
    const auto &measurements = model.measurements(row);
    const auto series =
        figureSeries(indicator, measurements, model.targets(row), last, kChartPeriods + 1);
    const size_t place = latestMeasured(series).value_or(series.size() - 1);
    const SeriesPoint &latest = series[place];
    QStringList details;
    if (latest.target)
        details += FactWords::target(valueText(indicator, *latest.target));
    if (const auto trend = trendAt(series, place, indicator))
        details += trend->words;
    return {.indicator = indicator,
            .chart = indicatorChart(indicator, measurements, model.targets(row), last,
                                    model.benchmarks(row)),
            .status = statusOf(latest.figure, latest.target, indicator.direction),
            .figure = latest.figure.value ? figureText(indicator, latest.figure, Precision::Exact)
                                          : QString(),
            .when = latest.figure.value ? french::periodName(latest.period) : QString(),
            .details = details.join(u", "_s),
            .year = yearText(indicator, measurements, last.year())};
}

IndicatorSeries seriesOf(const IndicatorGridModel &model, int row, const Period &last, int count)
{
    return {model.indicator(row),
            figureSeries(model.indicator(row), model.measurements(row), model.targets(row), last,
                         count, model.benchmarks(row))};
}

} // namespace carnet::ui
