#include "core/base/french.h"
#include "core/domain/figure.h"

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

int decimalsFor(const Indicator &indicator, Precision precision)
{
    if (precision == Precision::Exact)
        return 1;
    return indicator.unit.startsWith(u'/') ? 1 : 0;
}

/// A number of what the label names: `356 appels décrochés`; the number alone without one.
QString countOf(qint64 count, const QString &label)
{
    const auto number = Decimal::of(count);
    if (!number)
        return french::number(count);
    return french::withUnit(*number, label);
}

} // namespace

QString missingWords(Missing missing)
{
    switch (missing) {
    case Missing::NotMeasuredYet:
        return u"pas encore mesuré"_s;
    case Missing::NotApplicable:
        return u"sans objet"_s;
    case Missing::TooFew:
        return u"effectif insuffisant"_s;
    case Missing::NotProvided:
        return u"non communiqué"_s;
    }
    Q_UNREACHABLE();
}

QString statusWords(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Reached:
        return u"Objectif atteint"_s;
    case FigureStatus::ToImprove:
        return u"À améliorer"_s;
    case FigureStatus::NoTarget:
        return u"Sans objectif"_s;
    case FigureStatus::NotMeasuredYet:
        return u"Pas encore mesuré"_s;
    case FigureStatus::NotApplicable:
        return u"Sans objet"_s;
    case FigureStatus::TooFew:
        return u"Effectif insuffisant"_s;
    case FigureStatus::NotProvided:
        return u"Non communiqué"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Trend> trendOf(const Figure &now, const Figure &before, const Indicator &indicator)
{
    if (!now.value || !before.value)
        return std::nullopt;
    const int decimals = decimalsFor(indicator, Precision::Public);
    const Decimal change = roundedDifference(*now.value, *before.value, decimals);
    if (change.units() == 0)
        return Trend{Trend::Move::Stable, Trend::Effect::Same, change, u"stable"_s};
    const bool up = change.units() > 0;
    const bool better = up == (indicator.direction == Indicator::Direction::HigherIsBetter);
    const Decimal size = *Decimal::of(qAbs(change.units()), change.decimals());
    return Trend{
        up ? Trend::Move::Up : Trend::Move::Down,
        better ? Trend::Effect::Better : Trend::Effect::Worse, change,
        (up ? u"en hausse de "_s : u"en baisse de "_s)
            + french::withUnit(size, french::unitOfChange(indicator.unit), size.decimals())};
}

QString valueText(const Indicator &indicator, const Decimal &value)
{
    return french::withUnit(value, indicator.unit, value.decimals());
}

QString figureText(const Indicator &indicator, const Figure &figure, Precision precision)
{
    if (!figure.value)
        return missingWords(figure.missing.value_or(Missing::NotMeasuredYet));
    if (precision == Precision::Public && isBelowMinimumBase(indicator, figure)) {
        if (figure.counts)
            return countsText(indicator, *figure.counts);
        const QString label = indicator.wholeLabel.isEmpty() ? u"réponses"_s : indicator.wholeLabel;
        return missingWords(Missing::TooFew) + u" (" + countOf(*figure.base, label) + u')';
    }
    const int decimals = decimalsFor(indicator, precision);
    const Decimal shown = figure.value->rounded(decimals);
    // 72,0 % beside 72,1 %, but 5 jours.
    const bool padded = indicator.unit == u"%";
    return french::withUnit(shown, indicator.unit, padded ? decimals : shown.decimals());
}

QString countsText(const Indicator &indicator, const Counts &counts)
{
    return countOf(counts.part, indicator.partLabel) + u" sur" + QChar(french::kNoBreakSpace)
           + french::number(counts.whole);
}

QString countsSentence(const Indicator &indicator, const Counts &counts)
{
    const Figure figure = figureOf(counts);
    const QString text = countsText(indicator, counts);
    if (!figure.value)
        return text;
    return text + QChar(french::kNoBreakSpace) + u": "
           + french::percent(figure.value->rounded(1), 1);
}

QString baseText(const Indicator &indicator, const Figure &figure)
{
    if (!figure.base)
        return {};
    const QString label = indicator.wholeLabel.isEmpty() ? u"réponses"_s : indicator.wholeLabel;
    return u"calcul sur " + countOf(*figure.base, label);
}

QString outOfHundred(const Indicator &indicator, const Figure &figure)
{
    if (!figure.value || indicator.unit != u"%" || isBelowMinimumBase(indicator, figure))
        return {};
    const Decimal shown = figure.value->rounded(0);
    if (shown < *Decimal::of(0) || shown > *Decimal::of(100))
        return {};
    QString label = indicator.partLabel;
    if (label.isEmpty() && indicator.family == Indicator::Family::Perceived)
        label = u"usagers"_s;
    return u"soit " + french::withUnit(shown, label) + u" sur" + QChar(french::kNoBreakSpace)
           + u"100";
}

QString publicTitle(const Indicator &indicator)
{
    return indicator.publicTitle.isEmpty() ? indicator.title : indicator.publicTitle;
}

QString figureSentence(const Indicator &indicator, const Figure &figure, const Period &period,
                       const std::optional<Decimal> &target, const std::optional<Trend> &trend)
{
    QString sentence = publicTitle(indicator) + QChar(french::kNoBreakSpace) + u": "
                       + figureText(indicator, figure, Precision::Public) + u' '
                       + french::inPeriod(period);
    if (target)
        sentence += u", objectif " + valueText(indicator, *target);
    if (trend && figure.value && !isBelowMinimumBase(indicator, figure))
        sentence += u", " + trend->words;
    return sentence + u'.';
}

} // namespace carnet
