#pragma once

#include "core/planning/action_book.h"
#include "core/planning/action_field.h"
#include "core/tables/spreadsheet.h"
#include "core/tables/workbook.h"

#include <QByteArray>
#include <QDate>

#include <map>

namespace carnet::planning {

// The actions of a plan as a table, one a row, in French whatever the language of the program.
// What is written here, readActionSheet() finds again, whatever became of its rows and columns.

/// What stands before the year and the site on the sheet that explains.
namespace action_sheet_word {
QString year();
QString site();
} // namespace action_sheet_word

/// Three sheets: the actions, the words that cells take, how to fill in. `actions` are those to
/// write, in that order. The same book gives the same bytes.
tables::Workbook actionWorkbook(const ActionBook &book, const std::vector<Action> &actions,
                                const QDate &madeOn);

/// The actions alone.
QByteArray actionCsv(const std::vector<Action> &actions);

/// One cell of a row that came back.
struct ActionSheetCell
{
    QString text; ///< Trimmed; empty where there is nothing.
    QString place;
    QString unknown; ///< Translated: why its content cannot be told; else empty.
};

struct ActionSheetRow
{
    QString place;                                ///< Of its first cell.
    std::map<ActionField, ActionSheetCell> cells; ///< One for each column that is there.

    QString text(ActionField field) const;
};

struct ActionSheet
{
    std::vector<ActionSheetRow> rows; ///< Those that say something, in the order of the file.
    std::vector<Problem> problems;    ///< Of the file; with an error there are no rows.
    QString year;                     ///< As the file says; may be empty, like the site.
    QString site;
};

/// Columns are found by their titles.
ActionSheet readActionSheet(const tables::Spreadsheet &file);

} // namespace carnet::planning
