#pragma once

#include "core/planning/action_import.h"
#include "core/planning/action_sheet.h"

namespace carnet::planning {

/// With what rows are compared, and how.
struct RowContext
{
    const ActionBook &book;
    QDate today;
    ActionImportOptions options;
};

/// As a text comes back from a file.
QString cameBack(const QString &text);

/// Adds to the plan what becomes of one row: of the action `before`, or, when that is null, of a
/// new one that begins as `blank`.
void planActionRow(const RowContext &context, const ActionSheetRow &row, const Action *before,
                   const Action &blank, ActionImport &plan);

} // namespace carnet::planning
