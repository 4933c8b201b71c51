#include "ui/publication/results_content.h"

#include "core/base/french.h"
#include "core/domain/displayed_figure.h"
#include "ui/publication/card_content.h"
#include "ui/publication/content_frame.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString previousLabel(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Quarter:
        return u"Trimestre d’avant"_s;
    case Frequency::HalfYear:
        return u"Semestre d’avant"_s;
    case Frequency::Year:
        return u"Année d’avant"_s;
    }
    Q_UNREACHABLE();
}

const Measurement *find(const std::vector<Measurement> &measurements,
                        const Id<Indicator> &indicator, const Period &period)
{
    for (const Measurement &measurement : measurements)
        if (measurement.indicator == indicator && measurement.period == period)
            return &measurement;
    return nullptr;
}

} // namespace

PosterContent resultsContent(const PosterSources &sources, const PosterRequest &request)
{
    PosterContent content = contentFrame(sources, request, u"R1", u"Nos résultats"_s);
    QStringList origins;
    for (const Id<Indicator> &id : request.indicators) {
        if (const Indicator *indicator = indicatorOf(sources, id)) {
            content.cards.push_back(cardOf(sources, *indicator, request.period, request.inHundred));
            origins += content.cards.back().source;
        }
    }
    content.source = sourceLine(origins);
    return content;
}

PosterCard cardOf(const PosterSources &sources, const Indicator &indicator, const Period &period,
                  bool inHundred)
{
    const Period shown = toldPeriod(period, indicator.frequency);
    CardFacts facts{.indicator = indicator,
                    .figure = {.missing = Missing::NotMeasuredYet},
                    .beforeLabel = previousLabel(indicator.frequency)};
    if (const Measurement *measurement = find(sources.measurements, indicator.id, shown)) {
        facts.figure = figureOf(measurement->reading);
        facts.source = measurement->source.isEmpty() ? indicator.source : measurement->source;
    }
    if (const auto target = targetInForce(sources.targets, indicator.id, shown))
        facts.target = target->value;
    if (const auto before = previousMeasurement(sources.measurements, indicator.id, shown))
        facts.before = figureOf(before->reading);
    PosterCard card = cardOf(facts, inHundred);
    const bool isSmall = facts.figure.value && isBelowMinimumBase(indicator, facts.figure);
    if (shown != period && !isSmall)
        card.previous = capitalised(french::periodName(shown));
    return card;
}

} // namespace carnet::ui
