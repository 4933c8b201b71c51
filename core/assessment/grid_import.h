#pragma once

#include "core/assessment/grid_sheet.h"
#include "core/base/problem.h"
#include "core/journal/step.h"
#include "core/tables/spreadsheet.h"

#include <QDate>

#include <vector>

namespace carnet::assessment {

/// What would become of one cell of a grid that comes back.
struct GridCell
{
    enum class Kind {
        Refused, ///< `reason` says why.
        Changed, ///< The notebook has something else there.
        New,     ///< The notebook has nothing there.
    };

    QString practice; ///< Code; of a row that cannot be told, what it says to be.
    GridField field;
    QString before; ///< In words, as the sheet says it.
    QString after;
    Kind kind;
    QString place;  ///< Translated: `Grille!F12`.
    QString reason; ///< Translated; empty unless refused.
};

struct GridImportOptions
{
    bool emptyErases = false; ///< An empty cell takes away what the notebook has.
    QString site = {};        ///< The notebook's; a file of another one is told of.
};

/// What an import of answers would do, as values.
struct GridImport
{
    std::vector<GridCell> cells;   ///< In the order of the file; those that do not change are not
                                   ///< among them.
    int unchanged = 0;             ///< Cells that say what the notebook says.
    int leftEmpty = 0;             ///< Empty cells where the notebook has something, which stays.
    std::vector<Problem> problems; ///< Of the file; with an error nothing is taken.
    std::vector<Answer> answers;   ///< With the accepted cells alone; those that change.

    int count(GridCell::Kind kind) const;
};

/// Compares a file with the grid, cell by cell. Ratings change as rated() says, on `today`.
/// Refused are: unknown and repeated questions, unknown levels, "not concerned" without a reason,
/// texts that are too long, cells whose content cannot be told; the rest of their row is taken.
/// A file of another year or edition, and any file when the year is closed, is refused whole.
GridImport planGridImport(const tables::Spreadsheet &file, const Grid &grid, const QDate &today,
                          const GridImportOptions &options = {});

/// One step for what is accepted. `file` is the name that the Undo menu will say.
journal::Step gridImportStep(const Grid &grid, const GridImport &import, const QString &file);

/// What somebody filled in on a sheet of their own.
struct SheetAnswers
{
    QString contributor;           ///< As it was typed in; may be empty.
    std::vector<Answer> answers;   ///< Of the grid's assessment; those that say something.
    std::vector<Problem> problems; ///< Refused cells as warnings; with an error no answers.
};

/// Reads a contribution that gridWorkbook() handed out, whatever the notebook answers itself.
SheetAnswers readSheetAnswers(const tables::Spreadsheet &file, const Grid &grid,
                              const QDate &today);

} // namespace carnet::assessment
