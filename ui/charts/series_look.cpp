#include "ui/charts/series_look.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace carnet::ui {

namespace {

/// Three hues that colour-blind people tell apart.
QColor colorOf(size_t number, const Colors &colors)
{
    switch (number) {
    case 0:
        return colors.accent;
    case 1:
        return colors.improve;
    default:
        return colors.notMeasured;
    }
}

} // namespace

QPen seriesPen(size_t number, const Colors &colors)
{
    QPen pen(colorOf(number, colors), 2.2, Qt::SolidLine, Qt::FlatCap);
    if (number == 1)
        pen.setDashPattern({5, 2.5});
    if (number == 2)
        pen.setDashPattern({1.3, 1.7});
    return pen;
}

void paintSeriesMark(QPainter &painter, const QPointF &center, qreal radius, size_t number,
                     const Colors &colors)
{
    const QColor color = colorOf(number, colors);
    const QRectF box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(number == 1 ? colors.field : color);
    if (number == 0)
        painter.drawEllipse(box);
    else if (number == 1)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawPolygon(
            QPolygonF{{center.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
    painter.restore();
}

void paintSeriesSample(QPainter &painter, const QRectF &box, size_t number, const Colors &colors)
{
    painter.setPen(seriesPen(number, colors));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    paintSeriesMark(painter, box.center(), box.height() / 2, number, colors);
}

} // namespace carnet::ui
