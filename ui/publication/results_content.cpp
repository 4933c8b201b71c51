#include "ui/publication/results_content.h"

#include "core/base/french.h"
#include "core/domain/figure.h"
#include "ui/publication/content_frame.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

using Status = PosterCard::Status;

Status shapeOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reached:
        return Status::Reached;
    case FigureStatus::ToImprove:
        return Status::ToImprove;
    case FigureStatus::NoTarget:
        return Status::None;
    case FigureStatus::NotMeasuredYet:
    case FigureStatus::NotApplicable:
    case FigureStatus::TooFew:
    case FigureStatus::NotProvided:
        return Status::NotMeasured;
    }
    Q_UNREACHABLE();
}

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

/// The last period of that length that is over by the end of `period`.
Period shownPeriod(const Period &period, Frequency frequency)
{
    const Period around = Period::containing(period.lastDay(), frequency);
    return around.lastDay() > period.lastDay() ? around.previous() : around;
}

const Measurement *find(const std::vector<Measurement> &measurements,
                        const Id<Indicator> &indicator, const Period &period)
{
    for (const Measurement &measurement : measurements)
        if (measurement.indicator == indicator && measurement.period == period)
            return &measurement;
    return nullptr;
}

/// Thousandths of a percentage, for the length of a bar.
int thousandths(const Fraction &percent)
{
    return std::clamp(int(percent.rounded(1).toDouble() * 10 + 0.5), 0, 1000);
}

/// Parts `95 %`, `5 jours`, `7,5/10` and `12 avis positifs sur 15` after the number.
void setFigure(PosterCard &card, const QString &text)
{
    qsizetype end = text.indexOf(QChar(french::kNoBreakSpace));
    if (end >= 0) {
        card.figure = text.first(end);
        card.unit = text.sliced(end + 1);
        return;
    }
    end = text.indexOf(u'/');
    card.figure = end < 0 ? text : text.first(end);
    card.unit = end < 0 ? QString() : text.sliced(end);
}

/// `Calcul sur 494 appels`: of a label too long for one line only its noun.
QString baseLine(const Indicator &indicator, const Figure &figure)
{
    constexpr qsizetype kOneLine = 27;
    const QString whole = capitalised(baseText(indicator, figure));
    if (whole.size() <= kOneLine)
        return whole;
    Indicator brief = indicator;
    brief.wholeLabel = indicator.wholeLabel.section(u' ', 0, 0);
    return capitalised(baseText(brief, figure));
}

/// Figure, bar, period before: of an indicator that has a value for the public.
void tellValue(PosterCard &card, const Indicator &indicator, const Figure &figure,
               const std::optional<Target> &target, const std::optional<Measurement> &before)
{
    setFigure(card, figureText(indicator, figure, Precision::Public));
    if (indicator.unit == u"%") {
        card.bar = PosterBar{thousandths(*figure.value), std::nullopt};
        if (target)
            card.bar->target = thousandths(Fraction::of(target->value));
    }
    if (!before)
        return;
    const Figure then = figureOf(before->reading);
    if (isBelowMinimumBase(indicator, then))
        return;
    card.previous = labelled(previousLabel(indicator.frequency),
                             figureText(indicator, then, Precision::Public));
    if (const auto trend = trendOf(figure, then, indicator))
        card.change = capitalised(trend->words);
}

const Indicator *indicatorOf(const PosterSources &sources, const Id<Indicator> &id)
{
    for (const Indicator &indicator : sources.indicators)
        if (indicator.id == id)
            return &indicator;
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
    const std::vector<Measurement> &measurements = sources.measurements;
    PosterCard card;
    const Period shown = shownPeriod(period, indicator.frequency);
    const Measurement *measurement = find(measurements, indicator.id, shown);
    const Figure figure =
        measurement ? figureOf(measurement->reading) : Figure{.missing = Missing::NotMeasuredYet};
    const auto target = targetInForce(sources.targets, indicator.id, shown);
    const auto targetValue = target ? std::optional(target->value) : std::nullopt;
    card.indicator = indicator.code;
    card.label = french::typo(publicTitle(indicator));
    const FigureStatus status = statusOf(figure, targetValue, indicator.direction);
    card.status = shapeOf(status);
    if (card.status != Status::None)
        card.statusWord = statusWords(status);
    if (measurement)
        card.source =
            french::typo(measurement->source.isEmpty() ? indicator.source : measurement->source);
    if (figure.value && isBelowMinimumBase(indicator, figure)) {
        // Neither a percentage nor anything to compare it with.
        card.status = Status::NotMeasured;
        card.statusWord = u"Trop peu de réponses"_s;
        card.smallBase = figure.counts.has_value();
        if (figure.counts)
            setFigure(card, countsText(indicator, *figure.counts));
        else
            card.base = capitalised(baseText(indicator, figure));
        return card;
    }
    if (target)
        card.target = labelled(u"Objectif"_s, valueText(indicator, target->value));
    else if (figure.value)
        card.target = u"Pas d’objectif fixé"_s;
    if (figure.value) {
        tellValue(card, indicator, figure, target,
                  previousMeasurement(measurements, indicator.id, shown));
        card.base = baseLine(indicator, figure);
        if (inHundred)
            card.inHundred = outOfHundred(indicator, figure);
    }
    if (shown != period)
        card.previous = capitalised(french::periodName(shown));
    return card;
}

std::vector<Id<Indicator>> headlineIndicators(const std::vector<Indicator> &indicators, int count)
{
    std::vector<const Indicator *> followed;
    for (const Indicator &indicator : indicators)
        if (indicator.followed)
            followed.push_back(&indicator);
    std::stable_sort(followed.begin(), followed.end(), [](const Indicator *a, const Indicator *b) {
        return a->position < b->position;
    });
    std::vector<Id<Indicator>> ids;
    for (const Indicator *indicator : followed)
        if (int(ids.size()) < count)
            ids.push_back(indicator->id);
    return ids;
}

} // namespace carnet::ui
