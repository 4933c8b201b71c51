#pragma once

#include "core/base/problem.h"
#include "core/journal/step.h"
#include "core/planning/action_book.h"
#include "core/planning/action_field.h"
#include "core/tables/spreadsheet.h"

#include <QDate>

#include <utility>
#include <vector>

namespace carnet::planning {

/// What would become of one cell, or of a whole row, of a table of actions that comes back.
struct ImportLine
{
    enum class Kind {
        Refused, ///< Not taken; `why` says the reason. The rest of the row is.
        Changed, ///< The notebook has something else there.
        Added,   ///< The row is a new action.
        Remark,  ///< Taken, and someone should look: `why`.
    };

    Kind kind;
    QString place; ///< Translated: `Plan d’action!F12`.
    QString title; ///< Of the action.
    ActionField field;
    QString before; ///< As the sheet says it.
    QString after;
    QString why; ///< Translated.
};

struct ActionImportOptions
{
    bool emptyErases = false; ///< An empty cell takes away what the notebook has.
};

/// What an import of actions would do, as values. Every row of the file that says something is
/// counted once: rows = added + changed + unchanged + refused.
struct ActionImport
{
    std::vector<ImportLine> lines; ///< In the order of the file; what does not change is not told.
    std::vector<Problem> problems; ///< Of the file; with an error nothing is taken.
    std::vector<Action> added;
    std::vector<std::pair<Action, Action>> changed; ///< Before and after.
    int rows = 0;
    int unchanged = 0;
    int refused = 0;   ///< Rows of which nothing can be taken.
    int leftEmpty = 0; ///< Empty cells where the notebook has something, which stays.

    bool isEmpty() const { return added.empty() && changed.empty(); }
    int count(ImportLine::Kind kind) const;
};

/// Compares a file with the plan, action by action: by identifier, and without one by title. The
/// same file again changes nothing. Refused are cells that cannot be right, rows that name no
/// action, one of another plan, or the same one twice. A file of another year, and any file when
/// the plan is closed, is refused whole.
ActionImport planActionImport(const tables::Spreadsheet &file, const ActionBook &book,
                              const QDate &today, const ActionImportOptions &options = {});

/// Whether a reason has to be given: a last day is moved, or what the committee validated changes.
bool asksForReason(const ActionImport &import, const ActionBook &book);

/// One step for what is accepted, with the reason of each change that asks for one. `file` is the
/// name that the Undo menu will say.
journal::Step actionImportStep(const ActionBook &book, const ActionImport &import,
                               const QString &file, const QString &reason, const QDate &today);

} // namespace carnet::planning
