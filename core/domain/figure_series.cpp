#include "core/domain/figure_series.h"

#include "core/base/french.h"
#include "core/domain/benchmark_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

std::vector<SeriesPoint> figureSeries(const Indicator &indicator,
                                      const std::vector<Measurement> &measurements,
                                      const std::vector<Target> &targets, const Period &last,
                                      int count, const std::vector<Benchmark> &benchmarks)
{
    Q_ASSERT(last.frequency() == indicator.frequency);
    std::vector<SeriesPoint> series;
    for (int back = count - 1; back >= 0; --back) {
        const Period period = last.plus(-back);
        const auto target = targetInForce(targets, indicator.id, period);
        series.push_back({period, figureOf(Missing::NotMeasuredYet),
                          target ? std::optional(target->value) : std::nullopt});
    }
    for (const Measurement &measurement : measurements) {
        if (measurement.indicator != indicator.id)
            continue;
        const auto point = std::ranges::find(series, measurement.period, &SeriesPoint::period);
        if (point != series.end())
            point->figure = figureOf(measurement.reading);
    }
    for (const Benchmark &benchmark : benchmarks) {
        if (benchmark.indicator != indicator.code || !isTellable(benchmark))
            continue;
        const auto point = std::ranges::find(series, benchmark.period, &SeriesPoint::period);
        if (point != series.end())
            point->benchmark = benchmark;
    }
    return series;
}

std::optional<size_t> latestMeasured(const std::vector<SeriesPoint> &series)
{
    for (size_t place = series.size(); place > 0; --place)
        if (series[place - 1].figure.value)
            return place - 1;
    return std::nullopt;
}

std::optional<Trend> trendAt(const std::vector<SeriesPoint> &series, size_t place,
                             const Indicator &indicator)
{
    if (place == 0)
        return std::nullopt;
    return trendOf(series[place].figure, series[place - 1].figure, indicator);
}

Period lastPeriodBegun(int year, const QDate &today, Frequency frequency)
{
    return Period::containing(today.year() == year ? today : QDate(year, 12, 31), frequency);
}

QString coverageText(const YearFigure &year, Frequency frequency)
{
    if (year.measured >= year.expected)
        return {};
    const QString unit = frequency == Frequency::Quarter    ? u"trimestres"_s
                         : frequency == Frequency::HalfYear ? u"semestres"_s
                                                            : u"années"_s;
    return french::withUnit(*Decimal::of(year.measured), unit) + u" sur"
           + QChar(french::kNoBreakSpace) + french::number(qint64(year.expected));
}

QString yearText(const Indicator &indicator, const std::vector<Measurement> &measurements, int year)
{
    const QString lead = QString::number(year) + QChar(french::kNoBreakSpace) + u": ";
    if (const auto sum = yearFigure(indicator, measurements, year)) {
        const QString part = coverageText(*sum, indicator.frequency);
        return lead + figureText(indicator, figureOf(sum->reading), Precision::Exact)
               + (part.isEmpty() ? QString() : QString(u", " + part));
    }
    const bool any = std::ranges::any_of(measurements, [&](const Measurement &each) {
        return each.indicator == indicator.id && each.period.year() == year
               && figureOf(each.reading).value;
    });
    return any ? QString(lead + u"sans total") : QString();
}

} // namespace carnet
