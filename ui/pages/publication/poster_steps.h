#pragma once

#include "core/domain/indicator.h"
#include "core/journal/step.h"

#include <vector>

namespace carnet::ui {

/// Moves an indicator one place up or down among those that are followed. Without edits at
/// the ends of the list.
enum class Direction { Up, Down };
journal::Step moveStep(const std::vector<Indicator> &ordered, const Id<Indicator> &moved,
                       Direction direction);

} // namespace carnet::ui
