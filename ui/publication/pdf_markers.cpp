#include "ui/publication/pdf_markers.h"

#include <QPainter>

namespace carnet::ui {

void PdfMarkers::opened(QPainter &painter, const PaintedPart &part)
{
    note(painter, {.opens = true, .part = part});
}

void PdfMarkers::closed(QPainter &painter, Role role, const QRectF &ink)
{
    note(painter, {.opens = false, .part = {.role = role}, .ink = ink});
}

void PdfMarkers::note(QPainter &painter, const Event &event)
{
    m_pages.back().push_back(event);
    painter.save();
    painter.resetTransform();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(kLeft, -qreal(m_pages.back().size()), 1, 1));
    painter.restore();
}

} // namespace carnet::ui
