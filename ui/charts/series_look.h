#pragma once

#include <QPen>

class QPainter;

namespace carnet::ui {

struct Colors;

/// How the series of a comparison differ, also in grey: by the shape and the filling of their
/// marks, and by the pattern of their lines. `number` is 0 to 2.
QPen seriesPen(size_t number, const Colors &colors);

/// A disc, a hollow square, a triangle; `radius` is half the side.
void paintSeriesMark(QPainter &painter, const QPointF &center, qreal radius, size_t number,
                     const Colors &colors);

/// A piece of the line with its mark.
void paintSeriesSample(QPainter &painter, const QRectF &box, size_t number, const Colors &colors);

} // namespace carnet::ui
