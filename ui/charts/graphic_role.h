#pragma once

class QWidget;

namespace carnet::ui {

/// Assistive technology meets the widget as one graphic with its accessible name and description,
/// whatever it is made of.
void beGraphic(QWidget *widget);

} // namespace carnet::ui
