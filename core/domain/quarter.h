#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/measurement_checks.h"
#include "core/domain/target.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet {

/// What is to be told of one indicator when a quarter is closed.
struct QuarterRow
{
    Indicator indicator;
    Period period; ///< The quarter; of a slower indicator the half-year or year that ends with it.
    std::optional<Measurement> measurement;
    std::vector<Remark> remarks; ///< What someone should look at.

    /// Neither a value nor a reason why there is none.
    bool isMissing() const { return !measurement; }
    /// Entered, and nobody has read it again.
    bool isUnread() const
    {
        return measurement && measurement->state == Measurement::State::Entered;
    }
};

/// The row once it is said why there is no value. Precondition: it is missing.
QuarterRow withReason(QuarterRow row, Missing reason);

/// The indicators that are followed and whose period ends with the quarter, by position.
/// Precondition: `quarter` is a quarter.
std::vector<QuarterRow> quarterRows(const std::vector<Indicator> &indicators,
                                    const std::vector<Measurement> &measurements,
                                    const std::vector<Target> &targets, const Period &quarter,
                                    const QDate &today);

} // namespace carnet
