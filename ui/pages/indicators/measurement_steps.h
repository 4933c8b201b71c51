#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"
#include "core/journal/step.h"

#include <optional>
#include <vector>

namespace carnet::ui {

// What the user does on the page of indicators, as steps: pure functions of values.

/// A measurement with that reading and nothing else.
Measurement blankMeasurement(const Indicator &indicator, const Period &period);

/// The measurement as it is once `reading` is entered. A figure that had been reviewed or
/// displayed is to be reviewed again.
Measurement withReading(const Indicator &indicator, const Period &period,
                        const std::optional<Measurement> &before, const Reading &reading);

/// `Saisie : appels décrochés, T3 2026`. `before` is what is stored; an empty step when
/// nothing differs.
journal::Step enterStep(const Indicator &indicator, const std::optional<Measurement> &before,
                        const Measurement &after);

/// Takes the measurement away, with all that was noted about it.
journal::Step clearStep(const Indicator &indicator, const Measurement &before);

/// Makes `value` the target from `period` on, or takes away the one that begins there.
/// `before` is the target that begins exactly then.
journal::Step targetStep(const Indicator &indicator, const Period &period,
                         const std::optional<Target> &before, const std::optional<Decimal> &value);

/// Marks the figures, all entered for that period, as reviewed.
journal::Step reviewStep(const Period &period, const std::vector<Measurement> &entered);

/// One cell of a block that is entered as a whole; without a reading the cell is emptied.
struct BlockCell
{
    Indicator indicator;
    Period period;
    std::optional<Measurement> before;
    std::optional<Reading> reading;
};

/// One step for all of them.
journal::Step blockStep(const QString &label, const std::vector<BlockCell> &cells);

/// Follows the chosen indicators after those that are `known`, followed or not: one that is
/// known takes up its history again.
journal::Step followStep(const std::vector<Indicator> &chosen, const std::vector<Indicator> &known);

journal::Step stopFollowingStep(const Indicator &indicator);

/// Puts the followed indicator at `row` `by` rows further down (or up when negative).
/// Precondition: both places are in the list.
journal::Step moveStep(const std::vector<Indicator> &followed, size_t row, int by);

/// The first code of the form `LOC-1` that no indicator has.
QString freeCode(const std::vector<Indicator> &known);

} // namespace carnet::ui
