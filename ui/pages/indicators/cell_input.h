#pragma once

#include "core/domain/indicator.h"
#include "core/domain/reading.h"

#include <QString>

#include <optional>

namespace carnet::ui {

/// What was typed or pasted into a cell of the grid.
struct CellInput
{
    std::optional<Reading> reading; ///< Nothing when the cell was emptied, or cannot be read.
    QString problem;                ///< Why it cannot be read; translated, for the user.

    friend bool operator==(const CellInput &, const CellInput &) = default;
};

/// Reads `356/494`, `356 sur 494`, `95,16`, `95,16 %`, `95,16 (412)` with the number of
/// answers, a value with the unit of the indicator, and the words for a missing figure.
/// An empty text empties the cell. A part over its whole is taken: checks say so.
CellInput readCell(const Indicator &indicator, const QString &text);

/// The reading as one would type it: readCell() reads it back. Empty without one, and for
/// what is not measured yet.
QString writeCell(const std::optional<Reading> &reading);

} // namespace carnet::ui
