#pragma once

#include "core/assessment/grid.h"
#include "core/assessment/grid_field.h"
#include "core/tables/workbook.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace carnet::assessment {

// The grid of a year as a workbook to fill in elsewhere, in French whatever the language of the
// program. What gridWorkbook() writes, readGridSheet() finds again.

/// Words of the workbook: sheets, what stands before a value of the first sheet, in the list of
/// levels and of states.
namespace sheet_word {
QString help();
QString grid();
QString levels();
QString site();
QString year();
QString edition();
QString contributor();
QString notConcerned();
QString toConfirm();
QString confirmed();
} // namespace sheet_word

struct GridSheetOptions
{
    QString site; ///< Its name; may be empty.
    QDate madeOn;
    /// For somebody's own contribution: no answers, no last year, and a cell for a name.
    bool blank = false;
    QStringList commitments = {}; ///< Codes; empty: all that the assessment asks for.
};

/// Three sheets: how to fill in, the grid, what the levels mean. Only what is to be filled in can
/// be changed until the protection, which has no password, is lifted.
tables::Workbook gridWorkbook(const Grid &grid, const GridSheetOptions &options);

/// The level of that label, with or without case and accents; `Non concerné` gives a rating
/// that does not apply, without reason. Nothing when it is neither.
std::optional<Rating> ratingOfLabel(const QString &text, const Edition &edition);

} // namespace carnet::assessment
