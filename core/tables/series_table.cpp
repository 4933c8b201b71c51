#include "core/tables/series_table.h"

#include "core/tables/csv.h"

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

std::vector<CsvCell> seriesHeader()
{
    std::vector<CsvCell> cells;
    for (const QString &name :
         {u"code indicateur"_s, u"intitulé"_s, u"période"_s, u"numérateur"_s, u"dénominateur"_s,
          u"valeur"_s, u"unité"_s, u"base"_s, u"motif"_s, u"objectif"_s,
          u"repère : premier quartile"_s, u"repère : médiane"_s, u"repère : troisième quartile"_s,
          u"repère : sites"_s})
        cells.push_back(CsvCell::text(name));
    return cells;
}

std::vector<CsvCell> seriesRow(const Indicator &indicator, const SeriesPoint &point)
{
    const Figure &figure = point.figure;
    const std::optional<Benchmark> &mark = point.benchmark;
    const auto count = [](const std::optional<qint64> &number) {
        return number ? CsvCell::number(*number) : CsvCell();
    };
    return {CsvCell::text(indicator.code),
            CsvCell::text(indicator.title),
            CsvCell::text(point.period.toString()),
            figure.counts ? CsvCell::number(figure.counts->part) : CsvCell(),
            figure.counts ? CsvCell::number(figure.counts->whole) : CsvCell(),
            figure.value ? CsvCell::number(figure.value->rounded(2)) : CsvCell(),
            CsvCell::text(indicator.unit),
            count(figure.base),
            figure.missing ? CsvCell::text(missingWords(*figure.missing)) : CsvCell(),
            point.target ? CsvCell::number(*point.target) : CsvCell(),
            mark ? CsvCell::number(mark->low) : CsvCell(),
            mark ? CsvCell::number(mark->middle) : CsvCell(),
            mark ? CsvCell::number(mark->high) : CsvCell(),
            mark ? CsvCell::number(qint64(mark->sites)) : CsvCell()};
}

} // namespace

QByteArray writeSeries(const std::vector<IndicatorSeries> &series)
{
    std::vector<std::vector<CsvCell>> rows{seriesHeader()};
    for (const IndicatorSeries &each : series)
        for (const SeriesPoint &point : each.points)
            rows.push_back(seriesRow(each.indicator, point));
    return writeCsv(rows);
}

} // namespace carnet::tables
