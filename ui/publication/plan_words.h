#pragma once

#include "core/domain/action.h"
#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <utility>

namespace carnet::ui {

// How posters speak of actions.

/// Precondition: the action is not dropped.
PosterAction::State posterState(Action::State state);

/// `À lancer`, `En cours`, `Faite`.
QString stateWord(PosterAction::State state);

/// ◇, ◐ or ●.
std::pair<ShapeMark::Shape, Ink> lookOf(PosterAction::State state);

/// `mars 2027`, which does not part.
QString monthOf(const QDate &date);

} // namespace carnet::ui
