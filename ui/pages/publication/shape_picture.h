#pragma once

#include "ui/widgets/status_shape.h"

#include <QIcon>

namespace carnet::ui {

/// The shape of a state for the rows of a list or a table, as large as the view's icons are.
QIcon shapeIcon(StatusShape shape);

} // namespace carnet::ui
