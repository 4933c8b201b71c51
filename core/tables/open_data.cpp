#include "core/tables/open_data.h"

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "core/tables/open_data_schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace carnet::tables {

namespace {

using Cells = std::vector<QString>;

/// A result with what it is about.
struct Result
{
    const Indicator *indicator;
    const Measurement *measurement;
};

QString quotedCell(const QString &text)
{
    static const QString special = u";\"\r\n"_s;
    const bool plain = std::ranges::none_of(text, [](QChar c) { return special.contains(c); })
                       && text == text.trimmed();
    if (plain)
        return text;
    QString doubled = text;
    return u'"' + doubled.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvOf(const std::vector<SchemaField> &fields, const std::vector<Cells> &rows)
{
    const auto lineOf = [](const Cells &cells) -> QString {
        QStringList texts;
        for (const QString &text : cells)
            texts += quotedCell(text);
        return texts.join(u';') + u"\r\n";
    };
    Cells header;
    for (const SchemaField &field : fields)
        header.push_back(field.name);
    QString text = lineOf(header);
    for (const Cells &row : rows) {
        Q_ASSERT(row.size() == fields.size());
        text += lineOf(row);
    }
    return text.toUtf8();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString frequencyWord(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Quarter:
        return u"Trimestrielle"_s;
    case Frequency::HalfYear:
        return u"Semestrielle"_s;
    case Frequency::Year:
        return u"Annuelle"_s;
    }
    Q_UNREACHABLE();
}

QString stateWord(Measurement::State state)
{
    switch (state) {
    case Measurement::State::Entered:
        return u"saisi"_s;
    case Measurement::State::Reviewed:
        return u"relu"_s;
    case Measurement::State::Displayed:
        return u"affiché"_s;
    }
    Q_UNREACHABLE();
}

/// What of a result may be told to the public: under the minimum base no value, and no counts
/// from which one could work it out.
struct PublicFigure
{
    QString value;
    QString part;
    QString whole;
    QString base;
    QString reason;
};

PublicFigure publicFigure(const Result &result)
{
    const Figure figure = figureOf(result.measurement->reading);
    PublicFigure told;
    if (figure.base)
        told.base = QString::number(*figure.base);
    if (figure.missing) {
        told.reason = missingWords(*figure.missing);
        return told;
    }
    if (isBelowMinimumBase(*result.indicator, figure)) {
        told.reason = missingWords(Missing::TooFew);
        return told;
    }
    if (figure.counts) {
        told.part = QString::number(figure.counts->part);
        told.whole = QString::number(figure.counts->whole);
        told.value = figure.value->rounded(1).toString();
    } else {
        told.value = std::get<PlainValue>(result.measurement->reading).value.toString();
    }
    return told;
}

QString sourceOf(const Result &result)
{
    const QString &own = result.measurement->source;
    return own.isEmpty() ? result.indicator->source : own;
}

QString isoDate(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

Cells resultCells(const Site &site, const Result &result)
{
    const Indicator &indicator = *result.indicator;
    const Measurement &measurement = *result.measurement;
    const PublicFigure told = publicFigure(result);
    return {site.code,
            site.network,
            site.service,
            site.name,
            site.postcode,
            site.town,
            indicator.code,
            indicator.title,
            told.value,
            indicator.unit,
            frequencyWord(measurement.period.frequency()),
            isoDate(measurement.updatedOn),
            measurement.period.toString(),
            isoDate(measurement.period.firstDay()),
            isoDate(measurement.period.lastDay()),
            told.part,
            told.whole,
            told.base,
            told.reason,
            stateWord(measurement.state),
            sourceOf(result)};
}

Cells indicatorCells(const Indicator &indicator)
{
    return {indicator.code,
            indicator.title,
            publicTitle(indicator),
            indicator.family == Indicator::Family::Perceived ? u"qualité perçue"_s
                                                             : u"qualité rendue"_s,
            indicator.unit,
            indicator.direction == Indicator::Direction::HigherIsBetter ? u"à la hausse"_s
                                                                        : u"à la baisse"_s,
            frequencyWord(indicator.frequency),
            indicator.partLabel,
            indicator.wholeLabel,
            indicator.method,
            indicator.source,
            QString::number(indicator.minimumBase)};
}

/// In the order of the site, then of time.
std::vector<Result> resultsIn(const OpenDataScope &scope, const std::vector<Indicator> &indicators,
                              const std::vector<Measurement> &measurements)
{
    std::map<Id<Indicator>, const Indicator *> known;
    for (const Indicator &indicator : indicators)
        known.emplace(indicator.id, &indicator);
    std::vector<Result> results;
    for (const Measurement &measurement : measurements)
        if (const auto of = known.find(measurement.indicator);
            of != known.end() && scope.includes(measurement.period))
            results.push_back({of->second, &measurement});
    std::ranges::sort(results, [](const Result &a, const Result &b) {
        return std::tie(a.indicator->position, a.indicator->code, a.measurement->period)
               < std::tie(b.indicator->position, b.indicator->code, b.measurement->period);
    });
    return results;
}

/// The last day on which a source gave a figure; invalid when none says.
QDate lastUpdate(const std::vector<Result> &results)
{
    QDate last;
    for (const Result &result : results)
        if (const auto &day = result.measurement->updatedOn;
            day && (!last.isValid() || last < *day))
            last = *day;
    return last;
}

QStringList sourcesOf(const std::vector<Result> &results)
{
    QStringList sources;
    for (const Result &result : results)
        if (const QString source = sourceOf(result).simplified();
            !source.isEmpty() && !sources.contains(source))
            sources += source;
    std::ranges::sort(sources,
                      [](const QString &a, const QString &b) { return french::compare(a, b) < 0; });
    return sources;
}

QString scopeWords(const OpenDataScope &scope)
{
    if (scope.period)
        return french::periodName(*scope.period);
    return scope.year ? u"année %1"_s.arg(*scope.year) : u"toutes les périodes"_s;
}

} // namespace

std::vector<OpenDataFile> writeOpenData(const Site &site, const std::vector<Indicator> &indicators,
                                        const std::vector<Measurement> &measurements,
                                        const OpenDataScope &scope)
{
    const std::vector<Result> results = resultsIn(scope, indicators, measurements);
    if (results.empty())
        return {};
    std::vector<Cells> rows, ofIndicators;
    const Indicator *last = nullptr;
    for (const Result &result : results) {
        rows.push_back(resultCells(site, result));
        if (last != result.indicator)
            ofIndicators.push_back(indicatorCells(*result.indicator));
        last = result.indicator;
    }
    const OpenDataFacts facts{.site = site,
                              .scope = scopeWords(scope),
                              .sources = sourcesOf(results),
                              .updatedOn = lastUpdate(results)};
    const QByteArray resultsCsv = csvOf(resultFields(), rows);
    const QByteArray indicatorsCsv = csvOf(indicatorFields(), ofIndicators);
    return {{kResultsFile.toString(), resultsCsv},
            {kIndicatorsFile.toString(), indicatorsCsv},
            {kResultsSchema.toString(), jsonOf(resultSchema())},
            {kIndicatorsSchema.toString(), jsonOf(indicatorSchema())},
            {u"datapackage.json"_s, jsonOf(dataPackage(facts, resultsCsv, indicatorsCsv))},
            {u"LISEZMOI.md"_s, readMe(facts).toUtf8()}};
}

} // namespace carnet::tables
