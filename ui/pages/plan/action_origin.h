#pragma once

#include "core/domain/action.h"
#include "core/domain/edition.h"
#include "ui/shell/place.h"

#include <QString>

#include <optional>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// What an action was born from, in words, and where that stands.
struct ActionOrigin
{
    QString words; ///< Translated; empty for an action that somebody just had the idea of.
    QString verb;  ///< Of the button that leads there; empty when it leads nowhere.
    Place place;
};

/// `edition` may be missing: the words then say less.
ActionOrigin originOf(const Action &action, const storage::Workspace &workspace,
                      const std::optional<Edition> &edition);

} // namespace carnet::ui
