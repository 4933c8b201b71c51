#include "ui/pages/indicators/indicator_chart.h"

#include "core/base/french.h"
#include "core/domain/benchmark_text.h"

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
    static QString band(int fewest, int most)
    {
        return fewest == most
                   ? tr("Mark of the network, %n site(s): half of them, dotted their median",
                        nullptr, most)
                   : tr("Mark of the network, %1 to %2 sites: half of them, dotted their median")
                         .arg(fewest)
                         .arg(most);
    }
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
    if (const auto &mark = shown.benchmark)
        point.band = ChartBand{mark->low.toDouble(), mark->middle.toDouble(), mark->high.toDouble(),
                               benchmarkText(indicator, *mark)};
    return point;
}

/// `Repère du réseau : la moitié des sites (10 à 12), médiane en pointillé`.
QString bandName(const std::vector<SeriesPoint> &series)
{
    int fewest = 0;
    int most = 0;
    for (size_t i = 1; i < series.size(); ++i)
        if (const auto &mark = series[i].benchmark) {
            fewest = fewest == 0 ? mark->sites : std::min(fewest, mark->sites);
            most = std::max(most, mark->sites);
        }
    return most == 0 ? QString() : ChartWords::band(fewest, most);
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
    const QString sentence = figureSentence(indicator, told.figure, told.period, told.target,
                                            trendAt(series, place, indicator));
    if (!told.benchmark)
        return sentence;
    return sentence + u' ' + benchmarkSentence(indicator, *told.benchmark);
}

ChartData indicatorChart(const Indicator &indicator, const std::vector<Measurement> &measurements,
                         const std::vector<Target> &targets, const Period &last,
                         const std::vector<Benchmark> &benchmarks)
{
    // One more than is shown, for the trend of the first.
    const auto series =
        figureSeries(indicator, measurements, targets, last, kChartPeriods + 1, benchmarks);
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
    data.bandName = bandName(series);
    return data;
}

} // namespace carnet::ui
