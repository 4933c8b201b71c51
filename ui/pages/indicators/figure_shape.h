#pragma once

#include "core/domain/figure.h"
#include "ui/widgets/status_shape.h"

namespace carnet::ui {

/// The shape that goes with statusWords().
StatusShape shapeOf(FigureStatus status);

} // namespace carnet::ui
