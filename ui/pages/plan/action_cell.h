#pragma once

#include "core/domain/action.h"
#include "ui/pages/plan/action_table_model.h"

#include <QString>

namespace carnet::ui {

/// What typing into a cell of the table makes of an action.
struct ActionCell
{
    Action after;    ///< As before when it cannot be read.
    QString field;   ///< As the record names it.
    QString problem; ///< Why it cannot be read, and what to do; translated.
};

/// Whether that column is edited in its cells.
bool isEditedInCell(ActionTableModel::Column column);

/// Precondition: edited in its cells. A state is its name in the record, such as `done`.
ActionCell readActionCell(const Action &before, ActionTableModel::Column column,
                          const QString &typed);

/// As one would type it: readActionCell() reads it back.
QString writeActionCell(const Action &action, ActionTableModel::Column column);

/// The field of the record that stands in that column.
QString fieldOfColumn(ActionTableModel::Column column);

} // namespace carnet::ui
