#include "ui/pages/indicators/indicator_chart.h"

#include "core/base/french.h"

#include <QCoreApplication>

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

ChartPoint pointOf(const Indicator &indicator, const SeriesPoint &shown)
{
    ChartPoint point{.label = french::shortPeriod(shown.period),
                     .text = missingSlotText(shown.figure)};
    if (shown.figure.value) {
        point.value = shown.figure.value->rounded(2).toDouble();
        point.text = figureText(indicator, shown.figure, Precision::Exact);
    }
    if (shown.target) {
        point.target = shown.target->toDouble();
        point.targetText = valueText(indicator, *shown.target);
    }
    return point;
}

} // namespace

QString missingSlotText(const Figure &figure)
{
    if (figure.missing && *figure.missing != Missing::NotMeasuredYet)
        return missingWords(*figure.missing);
    return ChartWords::notMeasured();
}

QString valueHeader(const Indicator &indicator)
{
    if (indicator.unit.isEmpty())
        return ChartWords::value();
    return ChartWords::value() + u" (" + indicator.unit + u')';
}

QString seriesSentence(const Indicator &indicator, const std::vector<SeriesPoint> &series)
{
    const size_t place = latestMeasured(series).value_or(series.size() - 1);
    const SeriesPoint &told = series[place];
    return figureSentence(indicator, told.figure, told.period, told.target,
                          trendAt(series, place, indicator));
}

ChartData indicatorChart(const Indicator &indicator, const std::vector<Measurement> &measurements,
                         const std::vector<Target> &targets, const Period &last)
{
    // One more than is shown, for the trend of the first.
    const auto series = figureSeries(indicator, measurements, targets, last, kChartPeriods + 1);
    ChartData data{.title = indicator.title,
                   .sentence = seriesSentence(indicator, series),
                   .valueHeader = valueHeader(indicator),
                   .unit = indicator.unit,
                   .rate = indicator.unit == u"%"};
    bool begun = false;
    for (size_t i = 1; i < series.size(); ++i) {
        begun = begun || series[i].figure.value || series.size() - 1 - i < kChartPeriods / 2;
        if (begun)
            data.points.push_back(pointOf(indicator, series[i]));
    }
    return data;
}

} // namespace carnet::ui
