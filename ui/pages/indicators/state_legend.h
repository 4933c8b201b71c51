#pragma once

class QWidget;

namespace carnet::ui {

/// What the shapes of a table or of small charts mean, each beside its word.
QWidget *stateLegend();

} // namespace carnet::ui
