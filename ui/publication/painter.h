#pragma once

#include "ui/publication/layout.h"

class QPainter;
class QRectF;

namespace carnet::ui {

/// Told what is painted while it is painted, in reading order: a writer of structured
/// documents marks the parts. What is painted outside opened() and closed() is decoration.
class PaintListener
{
public:
    virtual ~PaintListener() = default;
    /// `alternative` is empty for words, which say themselves what they are.
    virtual void opened(QPainter &painter, Role role, const QString &alternative) = 0;
    virtual void closed(QPainter &painter) = 0;
};

/// What was really painted.
struct PaintRecord
{
    qreal smallestCap = 0; ///< Height of the smallest capitals, millimetres; 0 without words.
    QRectF ink;            ///< Around all marks, millimetres.
};

/// Paints the page with its top left corner at the painter's origin; one unit of the
/// painter is 1/100 mm (type::kUnits).
PaintRecord paintPage(QPainter &painter, const LaidOutPage &page,
                      PaintListener *listener = nullptr);

/// Paints white paper and the page as large as they fit into the rectangle, centred.
/// Returns the rectangle of the paper.
QRectF paintPreview(QPainter &painter, const QRectF &area, const LaidOutPage &page);

} // namespace carnet::ui
