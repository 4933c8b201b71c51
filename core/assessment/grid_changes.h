#pragma once

#include "core/assessment/grid.h"

#include <QStringList>

#include <optional>

namespace carnet::storage {
class Changes;
}

namespace carnet::assessment {

/// Brings a grid up to date after a commit, record by record: what a key stroke costs must not
/// grow with the document. Returns the codes of the practices whose answer or evidence is another
/// one now; nothing when the grid has to be loaded anew, because something else it holds changed.
std::optional<QStringList> followChanges(Grid &grid, const storage::Workspace &workspace,
                                         const storage::Changes &changes);

} // namespace carnet::assessment
