#pragma once

#include "core/assessment/grid_sheet.h"
#include "core/tables/spreadsheet.h"

#include <map>
#include <vector>

namespace carnet::assessment {

/// One cell of the grid, as it came back.
struct SheetCell
{
    QString text; ///< Trimmed; empty where there is nothing.
    QString place;
    QString unknown; ///< Translated: why its content cannot be told; else empty.
};

/// One row that names a practice.
struct SheetRow
{
    QString practice;                     ///< Code.
    QString place;                        ///< Of the cell that names it.
    std::map<GridField, SheetCell> cells; ///< One for each column that is there.
};

/// A row of which nothing can be taken.
struct LostRow
{
    QString name; ///< What it says to be; may be empty.
    QString place;
    QString why; ///< Translated.
};

/// What a workbook holds that gridWorkbook() made, whatever became of its rows and columns since.
struct GridSheet
{
    std::vector<SheetRow> rows; ///< In the order of the file, each practice once.
    std::vector<LostRow> lost;
    std::vector<Problem> problems; ///< Of the file; with an error there are no rows.
    QString year;                  ///< As the first sheet says, like the rest; may be empty.
    QString edition;
    QString site;
    QString contributor;
    bool isContribution = false; ///< It has a cell for a name.
};

/// Columns are found by their titles, rows by the code of their practice or, without one, by its
/// question. Rows that name the same practice twice are lost, each of them.
GridSheet readGridSheet(const tables::Spreadsheet &file, const Grid &grid);

} // namespace carnet::assessment
