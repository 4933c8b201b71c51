#pragma once

#include "ui/publication/layout.h"

class QPainter;
class QRectF;

namespace carnet::ui {

/// Told what is painted while it is painted, in reading order: a writer of structured
/// documents marks the parts. Parts lie within each other and may go on over several pages.
/// What is painted outside of words and figures is decoration.
class PaintListener
{
public:
    virtual ~PaintListener() = default;
    /// `alternative` is empty for words, which say themselves what they are.
    virtual void opened(QPainter &painter, Role role, const QString &alternative) = 0;
    virtual void closed(QPainter &painter, Role role) = 0;
};

/// What was really painted.
struct PaintRecord
{
    qreal smallestCap = 0; ///< Height of the smallest capitals, millimetres; 0 without words.
    QRectF ink;            ///< Around all marks, millimetres.
};

/// Paints one page with its top left corner at the painter's origin; one unit of the
/// painter is 1/100 mm (type::kUnits). `number` counts from 0.
PaintRecord paintPage(QPainter &painter, const LaidOutPages &pages, int number,
                      PaintListener *listener = nullptr);

/// Paints white paper and the page as large as they fit into the rectangle, centred.
/// Returns the rectangle of the paper.
QRectF paintPreview(QPainter &painter, const QRectF &area, const LaidOutPages &pages, int number);

} // namespace carnet::ui
