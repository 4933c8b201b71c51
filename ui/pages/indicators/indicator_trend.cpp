#include "ui/pages/indicators/indicator_trend.h"

#include "core/base/french.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::IndicatorTrend)

public:
    static QString noFigure() { return tr("no figure"); }
    static QString noComparison() { return tr("nothing to compare with"); }
    static QString sincePeriod(const QString &trend, const QString &before)
    {
        return tr("%1 since %2", "a trend, a period").arg(trend, before);
    }
    static QString all(const QString &figures) { return tr("Figures: %1").arg(figures); }
};

/// A tenth of the scale of a rate, or of the largest value otherwise, is worth being seen.
double leastSpan(const Indicator &indicator, const Sparkline &sparkline)
{
    if (indicator.unit == u"%")
        return 10;
    double largest = 0;
    for (const auto &value : sparkline.values)
        largest = std::max(largest, value.value_or(0));
    return std::max(largest / 10, 0.1);
}

QString heardOf(const Indicator &indicator, const std::vector<SeriesPoint> &series, size_t latest,
                const std::optional<Trend> &trend)
{
    QString heard = trend ? TrendWords::sincePeriod(trend->words,
                                                    french::shortPeriod(series[latest - 1].period))
                          : TrendWords::noComparison();
    QStringList figures;
    for (const SeriesPoint &point : series)
        if (point.figure.value)
            figures += french::shortPeriod(point.period) + u' '
                       + figureText(indicator, point.figure, Precision::Exact);
    return heard + u". "_s + TrendWords::all(figures.join(u", "_s));
}

} // namespace

IndicatorTrend indicatorTrend(const Indicator &indicator,
                              const std::vector<Measurement> &measurements,
                              const std::vector<Target> &targets, const Period &last)
{
    // One more, for the trend of the first that is shown.
    const auto series = figureSeries(indicator, measurements, targets, last, kChartPeriods + 1);
    IndicatorTrend shown;
    for (size_t i = 1; i < series.size(); ++i) {
        const auto &value = series[i].figure.value;
        shown.sparkline.values.push_back(value ? std::optional(value->rounded(2).toDouble())
                                               : std::nullopt);
    }
    const std::optional<size_t> latest = latestMeasured(series);
    if (!latest || *latest == 0) {
        shown.heard = TrendWords::noFigure();
        return shown;
    }
    if (const auto &target = series[*latest].target)
        shown.sparkline.target = target->toDouble();
    shown.sparkline.leastSpan = leastSpan(indicator, shown.sparkline);
    const std::optional<Trend> trend = trendAt(series, *latest, indicator);
    if (trend && trend->move == Trend::Move::Stable)
        shown.words = trend->words;
    else if (trend)
        shown.words = french::change(trend->change, indicator.unit, trend->change.decimals());
    shown.heard = heardOf(indicator, series, *latest, trend);
    return shown;
}

} // namespace carnet::ui
