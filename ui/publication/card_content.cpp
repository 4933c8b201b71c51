#include "ui/publication/card_content.h"

#include "core/base/french.h"
#include "ui/publication/content_frame.h"

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
void tellValue(PosterCard &card, const CardFacts &facts)
{
    const Indicator &indicator = facts.indicator;
    setFigure(card, figureText(indicator, facts.figure, Precision::Public));
    if (indicator.unit == u"%") {
        card.bar = PosterBar{thousandths(*facts.figure.value), std::nullopt};
        if (facts.target)
            card.bar->target = thousandths(Fraction::of(*facts.target));
    }
    if (!facts.before || isBelowMinimumBase(indicator, *facts.before))
        return;
    card.previous =
        labelled(facts.beforeLabel, figureText(indicator, *facts.before, Precision::Public));
    if (const auto trend = trendOf(facts.figure, *facts.before, indicator))
        card.change = capitalised(trend->words);
}

} // namespace

PosterCard cardOf(const CardFacts &facts, bool inHundred)
{
    const Indicator &indicator = facts.indicator;
    const Figure &figure = facts.figure;
    PosterCard card;
    card.indicator = indicator.code;
    card.label = french::typo(publicTitle(indicator));
    card.source = french::typo(facts.source);
    const FigureStatus status = statusOf(figure, facts.target, indicator.direction);
    card.status = shapeOf(status);
    if (card.status != Status::None)
        card.statusWord = statusWords(status);
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
    if (facts.target)
        card.target = labelled(u"Objectif"_s, valueText(indicator, *facts.target));
    else if (figure.value)
        card.target = u"Pas d’objectif fixé"_s;
    if (figure.value) {
        tellValue(card, facts);
        card.base = baseLine(indicator, figure);
        if (inHundred)
            card.inHundred = outOfHundred(indicator, figure);
    }
    return card;
}

const Indicator *indicatorOf(const PosterSources &sources, const Id<Indicator> &id)
{
    for (const Indicator &indicator : sources.indicators)
        if (indicator.id == id)
            return &indicator;
    return nullptr;
}

} // namespace carnet::ui
