#pragma once

#include "ui/publication/layout.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace carnet::ui {

/// What is painted between opened() and closed().
struct PaintedPart
{
    Role role;
    QString alternative = {}; ///< Of a figure.
    QString words = {};       ///< Of a text, in one line; empty for a part that holds others.
};

/// Told what is painted while it is painted, in reading order: a writer of structured
/// documents marks the parts. Parts lie within each other and may go on over several pages.
/// What is painted outside of words and figures is decoration.
class PaintListener
{
public:
    virtual ~PaintListener() = default;
    virtual void opened(QPainter &painter, const PaintedPart &part) = 0;
    /// `ink` lies around what the part has on this page, millimetres.
    virtual void closed(QPainter &painter, Role role, const QRectF &ink) = 0;
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
