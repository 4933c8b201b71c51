#pragma once

#include <QRectF>

class QPainter;

namespace carnet::ui {

/// The drawn shapes of states: never a colour alone, and not a character that a typeface may
/// lack. A word always goes with them.
enum class StatusShape {
    Disc,     ///< ● objective met, done.
    Triangle, ///< ▲ to be improved, a warning.
    Diamond,  ///< ◇ not measured yet, not begun; hollow.
    HalfDisc, ///< ◐ under way.
    Cross,    ///< ✕ an error, given up.
    Dash,     ///< Nothing to judge: no objective, not applicable.
};

/// Paints the shape as large as fits into `box`, in the colour that goes with it.
void paintStatusShape(QPainter &painter, const QRectF &box, StatusShape shape);

} // namespace carnet::ui
