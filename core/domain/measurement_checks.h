#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carnet {

/// What someone should look at before a figure is shown. Never more than that: what was
/// entered stays.
struct Remark
{
    /// Beside which field it belongs.
    enum class Field { Part, Whole, Value, Base, Period, Target, Source };
    enum class Rule {
        OverHundred,   ///< A rate over 100 %.
        PartOverWhole, ///< More favourable cases than cases.
        NobodyCounted, ///< A count over nobody.
        Implausible,   ///< Outside of the limits of the indicator.
        Slip,          ///< Some ten times the recent figures, or a tenth: a comma or a digit.
        Jump,          ///< Far from the recent figures.
        SameAgain,     ///< The same for the fourth time in a row.
        SmallBase,     ///< Fewer answers than the indicator asks for.
        PeriodOpen,    ///< The period is not over.
        NoTarget,
        NoSource,
    };

    Field field;
    Rule rule;
    QString message; ///< Translated, one sentence or two: what surprises, what to do.

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// The remarks on `measurement`; none about one without a figure, except that nobody was
/// counted. `history` holds the indicator's measurements in any order; those of the same
/// period and later ones are not looked at. `target` is the one in force.
///
/// A jump is a rate more than 20 points from the period just before, or any figure outside of
/// the span of the last eight periods by more than the width of that span (isFarFrom()). A
/// slip (slipOf()) is told instead of the jump that it makes, with the number that was
/// probably meant.
std::vector<Remark> checkMeasurement(const Indicator &indicator, const Measurement &measurement,
                                     const std::vector<Measurement> &history,
                                     const std::optional<Target> &target, const QDate &today);

} // namespace carnet
