#include "core/domain/figure.h"
#include "core/tables/csv.h"
#include "core/tables/measurement_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

/// The names of columns are data, the same on every machine.
std::vector<CsvCell> header()
{
    std::vector<CsvCell> cells;
    for (const QString &name :
         {u"code indicateur"_s, u"intitulé"_s, u"période"_s, u"numérateur"_s, u"dénominateur"_s,
          u"valeur"_s, u"unité"_s, u"base"_s, u"source"_s, u"date"_s, u"commentaire"_s, u"motif"_s})
        cells.push_back(CsvCell::text(name));
    return cells;
}

std::vector<CsvCell> cellsOf(const Indicator &indicator, const Measurement &measurement)
{
    CsvCell part, whole, value, base, reason;
    if (const auto *missing = std::get_if<Missing>(&measurement.reading)) {
        reason = CsvCell::text(missingWords(*missing));
    } else if (const auto *counts = std::get_if<Counts>(&measurement.reading)) {
        part = CsvCell::number(counts->part);
        whole = CsvCell::number(counts->whole);
        if (const auto rate = Fraction::percent(counts->part, counts->whole))
            value = CsvCell::number(rate->rounded(1));
    } else {
        const auto &plain = std::get<PlainValue>(measurement.reading);
        value = CsvCell::number(plain.value);
        if (plain.base)
            base = CsvCell::number(*plain.base);
    }
    return {CsvCell::text(indicator.code),
            CsvCell::text(indicator.title),
            CsvCell::text(measurement.period.toString()),
            part,
            whole,
            value,
            CsvCell::text(indicator.unit),
            base,
            CsvCell::text(measurement.source),
            CsvCell::date(measurement.updatedOn.value_or(QDate())),
            CsvCell::text(measurement.comment),
            reason};
}

} // namespace

QByteArray writeMeasurements(const std::vector<Indicator> &indicators,
                             const std::vector<Measurement> &measurements)
{
    std::vector<std::vector<CsvCell>> rows{header()};
    for (const Indicator &indicator : indicators) {
        std::vector<const Measurement *> own;
        for (const Measurement &measurement : measurements)
            if (measurement.indicator == indicator.id)
                own.push_back(&measurement);
        std::ranges::sort(
            own, [](const Measurement *a, const Measurement *b) { return a->period < b->period; });
        for (const Measurement *measurement : own)
            rows.push_back(cellsOf(indicator, *measurement));
    }
    return writeCsv(rows);
}

} // namespace carnet::tables
