#pragma once

#include "core/domain/action.h"
#include "core/domain/edition.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace carnet::planning {

/// What stands in a column of a table of actions.
enum class ActionField {
    Identifier,
    Title,
    Description,
    Commitments,
    Origin,
    Owner,
    Contributors,
    Start,
    Due,
    Priority,
    Effort,
    Effect,
    Indicator,
    Target,
    State,
    Progress,
    DoneOn,
    Cost,
    PosterText,
    OnPoster,
    Note,
};

/// All of them, in the order of the columns.
const std::vector<ActionField> &actionFields();

/// The title of its column, in French whatever the language of the program.
QString actionHeader(ActionField field);

/// What the record calls it: `expected_effect`.
QString recordField(ActionField field);

/// What the cell shows, in French: `Haute`, `31/03/2026`, `Constat : 8f14…`; empty where the
/// action says nothing.
QString actionCell(ActionField field, const Action &action);

/// The words that such a cell takes, in order; none when it takes any.
QStringList actionChoices(ActionField field);

/// The action with what the cell says, as withActionCell() gives it, or why the cell cannot be
/// taken: translated. Cells of texts, names and dates may be empty.
using ActionOrReason = std::variant<Action, QString>;

/// Commitments are told by their code, their number or their title, and those of the action
/// itself are always known. A state takes with it what follows from it, as of `today`.
ActionOrReason withActionCell(Action action, ActionField field, const QString &text,
                              const Edition *edition, const QDate &today);

} // namespace carnet::planning
