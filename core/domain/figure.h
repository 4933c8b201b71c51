#pragma once

#include "core/base/fraction.h"
#include "core/base/period.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/reading.h"
#include "core/domain/target.h"

#include <QString>

#include <optional>
#include <vector>

namespace carnet {

// What a measurement says: pure calculations over values. The sentences are what is
// printed, hence French whatever the language of the interface (core/base/french.h).

/// What a reading amounts to. Either `value` or `missing` is there, never both.
struct Figure
{
    std::optional<Fraction> value;  ///< Exact, in the unit of the indicator (72.06… for %).
    std::optional<Counts> counts;   ///< As entered, when it is a share.
    std::optional<qint64> base;     ///< Number of cases or answers behind it, when known.
    std::optional<Missing> missing; ///< Why there is no value.

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Counts over nobody are no value: too few. A part over its whole gives its rate, over
/// 100 %: checkMeasurement() says so.
Figure figureOf(const Reading &reading);

/// The target for which `period` counts: the one that begins last among those that begin
/// no later than it. Of two that begin the same day, that of the same frequency.
std::optional<Target> targetInForce(const std::vector<Target> &targets,
                                    const Id<Indicator> &indicator, const Period &period);

/// The measurement of exactly the period before, if it holds a value: a gap makes no trend.
std::optional<Measurement> previousMeasurement(const std::vector<Measurement> &measurements,
                                               const Id<Indicator> &indicator,
                                               const Period &period);

/// How a figure stands to its target: words and shapes, never a colour alone.
enum class FigureStatus {
    Reached,
    ToImprove,
    NoTarget,
    NotMeasuredYet,
    NotApplicable,
    TooFew,
    NotProvided,
};

/// Compares exactly: 84.6 % does not reach 85 %, even though it is shown as 85 %.
FigureStatus statusOf(const Figure &figure, const std::optional<Decimal> &target,
                      Indicator::Direction direction);

/// `Objectif atteint`, `À améliorer`, `Pas encore mesuré` …
QString statusWords(FigureStatus status);

/// Against the period before.
struct Trend
{
    enum class Move { Up, Stable, Down };
    enum class Effect { Better, Same, Worse };

    Move move;
    Effect effect;  ///< By the direction of the indicator.
    Decimal change; ///< Signed; rounded once from the exact difference, as it is shown.
    QString words;  ///< `en hausse de 3 points`, `stable`, `en baisse de 2 jours`.

    friend bool operator==(const Trend &, const Trend &) = default;
};

/// Nothing unless both have a value. A change that rounds to nothing is `stable`.
std::optional<Trend> trendOf(const Figure &now, const Figure &before, const Indicator &indicator);

/// A year of an indicator.
struct YearFigure
{
    Reading reading; ///< The sum of the counts, or the one measurement of the year.
    int measured;    ///< How many periods are in it.
    int expected;    ///< How many periods the year has: 4, 2 or 1.

    friend bool operator==(const YearFigure &, const YearFigure &) = default;
};

/// Counts are summed; rates are never averaged. Nothing when no period has a value, or
/// when one is a plain value, which cannot be added up. A measurement of the whole year
/// comes before the sum of its parts.
std::optional<YearFigure> yearFigure(const Indicator &indicator,
                                     const std::vector<Measurement> &measurements, int year);

/// Public: whole per cent and days, marks out of ten with one decimal. Exact: one decimal.
enum class Precision { Public, Exact };

/// Fewer answers than the indicator asks for: its percentage is not for the public.
bool isBelowMinimumBase(const Indicator &indicator, const Figure &figure);

/// `87 %`, `5 jours`, `pas encore mesuré`; for the public under the minimum base
/// `12 avis positifs sur 15`, or `effectif insuffisant (15 avis)` when only a rate was given.
QString figureText(const Indicator &indicator, const Figure &figure, Precision precision);

/// The value alone in the unit of the indicator, such as a target: `85 %`, `7,5/10`.
QString valueText(const Indicator &indicator, const Decimal &value);

/// `356 appels décrochés sur 494 : 72,1 %`; without rate when nobody is in the whole.
QString countsSentence(const Indicator &indicator, const Counts &counts);

/// `12 avis positifs sur 15`.
QString countsText(const Indicator &indicator, const Counts &counts);

/// `calcul sur 412 avis`; empty when the base is unknown.
QString baseText(const Indicator &indicator, const Figure &figure);

/// `soit 87 usagers sur 100`, for those to whom a percentage says little. Empty when it
/// is no percentage, is below the minimum base or is above 100.
QString outOfHundred(const Indicator &indicator, const Figure &figure);

/// The public title, or the title where there is none.
QString publicTitle(const Indicator &indicator);

/// One sentence that tells all a chart shows: `Taux de satisfaction : 87 % au 3e trimestre
/// 2024, objectif 85 %, en hausse de 3 points.` No trend under the minimum base.
QString figureSentence(const Indicator &indicator, const Figure &figure, const Period &period,
                       const std::optional<Decimal> &target, const std::optional<Trend> &trend);

/// `pas encore mesuré`, `sans objet`, `effectif insuffisant`, `non communiqué`.
QString missingWords(Missing missing);

} // namespace carnet
