#include "ui/pages/indicators/comparison.h"

#include "core/base/french.h"
#include "ui/pages/indicators/indicator_chart.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::Comparison)

public:
    static QString atMost(int count) { return tr("%n at most", nullptr, count); }
    static QString otherUnit() { return tr("another unit"); }
    static QString otherFrequency() { return tr("other periods"); }
    static QString title(size_t count) { return tr("%n indicators compared", nullptr, int(count)); }
};

bool hasFigure(const std::vector<IndicatorSeries> &series, size_t place)
{
    return std::ranges::any_of(series, [&](const IndicatorSeries &each) {
        return each.points[place].figure.value.has_value();
    });
}

/// Where the chart begins; the point before all is not shown.
size_t firstShown(const std::vector<IndicatorSeries> &series)
{
    const size_t count = series.front().points.size();
    const size_t least = count > 4 ? count - 4 : 0;
    size_t first = std::min<size_t>(1, least);
    while (first < least && !hasFigure(series, first))
        ++first;
    return first;
}

ComparisonSeries lineOf(const IndicatorSeries &of, size_t first)
{
    ComparisonSeries line{publicTitle(of.indicator), {}};
    for (size_t i = first; i < of.points.size(); ++i) {
        const Figure &figure = of.points[i].figure;
        if (figure.value)
            line.values.push_back({figure.value->rounded(2).toDouble(),
                                   figureText(of.indicator, figure, Precision::Exact)});
        else
            line.values.push_back({std::nullopt, missingSlotText(figure)});
    }
    return line;
}

} // namespace

QString obstacleToComparing(const Indicator &indicator, const std::vector<Indicator> &with)
{
    if (with.empty() || std::ranges::any_of(with, [&](const Indicator &each) {
            return each.id == indicator.id;
        }))
        return {};
    if (with.front().unit != indicator.unit)
        return ComparisonWords::otherUnit();
    if (with.front().frequency != indicator.frequency)
        return ComparisonWords::otherFrequency();
    if (with.size() >= ComparisonData::kMostSeries)
        return ComparisonWords::atMost(int(ComparisonData::kMostSeries));
    return {};
}

ComparisonData comparisonOf(const std::vector<IndicatorSeries> &series)
{
    const size_t first = firstShown(series);
    ComparisonData data{.unit = series.front().indicator.unit,
                        .rate = series.front().indicator.unit == u"%"};
    for (size_t i = first; i < series.front().points.size(); ++i)
        data.periods.push_back(french::shortPeriod(series.front().points[i].period));
    QStringList sentences;
    for (const IndicatorSeries &each : series) {
        data.series.push_back(lineOf(each, first));
        sentences += seriesSentence(each.indicator, each.points);
    }
    data.title = ComparisonWords::title(series.size());
    data.sentence = sentences.join(u' ');
    return data;
}

} // namespace carnet::ui
