// RA "Nos résultats 2026": the headline indicators over a whole year, a card each.

#include "ui/publication/card_content.h"
#include "ui/publication/card_poster.h"
#include "ui/publication/content_frame.h"
#include "ui/publication/poster.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// `3 trimestres sur 4`; empty when the year is whole.
QString partOfYear(const YearFigure &year, Frequency frequency)
{
    if (year.measured >= year.expected)
        return {};
    const bool quarters = frequency == Frequency::Quarter;
    QString period = quarters ? u"trimestre"_s : u"semestre"_s;
    if (year.measured > 1)
        period += u's';
    return QString::number(year.measured) + u"\u00A0"_s + period + u" sur\u00A0"_s
           + QString::number(year.expected);
}

/// Whether there are values that make no yearly figure: delays cannot be added up.
bool hasPartsOnly(const PosterSources &sources, const Indicator &indicator, int year)
{
    for (const Measurement &measurement : sources.measurements)
        if (measurement.indicator == indicator.id && measurement.period.year() == year
            && figureOf(measurement.reading).value)
            return true;
    return false;
}

/// One card, and how much of the year is in it.
struct YearCard
{
    PosterCard card;
    QString part; ///< Empty: all of it, or nothing.
};

YearCard yearCard(const PosterSources &sources, const Indicator &indicator, int year,
                  bool inHundred)
{
    CardFacts facts{.indicator = indicator,
                    .figure = {.missing = Missing::NotMeasuredYet},
                    .beforeLabel = u"Année d’avant"_s};
    const auto now = yearFigure(indicator, sources.measurements, year);
    if (now) {
        facts.figure = figureOf(now->reading);
        facts.source = indicator.source;
    }
    if (const auto before = yearFigure(indicator, sources.measurements, year - 1))
        facts.before = figureOf(before->reading);
    // The target that the year ends with is the one it is judged by.
    const Period last = *Period::of(Frequency::Quarter, year, 4);
    if (const auto target = targetInForce(sources.targets, indicator.id, last))
        facts.target = target->value;
    PosterCard card = cardOf(facts, inHundred);
    if (!now && hasPartsOnly(sources, indicator, year))
        card.statusWord = u"Pas de chiffre annuel"_s;
    return {card, now ? partOfYear(*now, indicator.frequency) : QString()};
}

PosterContent yearContent(const PosterSources &sources, const PosterRequest &request)
{
    const int year = request.period.year();
    PosterContent content =
        contentFrame(sources, request, u"RA", u"Nos résultats "_s + QString::number(year));
    QStringList origins;
    QStringList parts;
    for (const Id<Indicator> &id : request.indicators) {
        if (const Indicator *indicator = indicatorOf(sources, id)) {
            const YearCard card = yearCard(sources, *indicator, year, request.inHundred);
            content.cards.push_back(card.card);
            origins += card.card.source;
            if (!card.card.figure.isEmpty())
                parts += card.part;
        }
    }
    content.source = sourceLine(origins);
    // Said once when it is the same for all.
    const bool same = !parts.isEmpty() && parts.count(parts.front()) == parts.size();
    if (same && !parts.front().isEmpty()) {
        content.period += u", "_s + parts.front();
        return content;
    }
    auto part = parts.cbegin();
    for (PosterCard &card : content.cards) {
        if (card.figure.isEmpty())
            continue;
        if (!part->isEmpty())
            card.base = card.base.isEmpty() ? *part : QString(card.base + u", "_s + *part);
        ++part;
    }
    return content;
}

} // namespace

PosterKind yearPoster()
{
    return {.code = u"RA",
            .option = u"annee",
            .span = PosterKind::Span::Year,
            .subject = PosterKind::Subject::Indicators,
            .choosesIndicators = true,
            .formats = wallFormats(),
            .tell = &yearContent,
            .layOut = &layOutCardPoster,
            .capacity = &cardPosterCapacity};
}

} // namespace carnet::ui
