#include "ui/widgets/status_shape.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPolygonF>

namespace carnet::ui {

namespace {

QColor colorOf(StatusShape shape)
{
    switch (shape) {
    case StatusShape::Disc:
    case StatusShape::HalfDisc:
        return colors().accent;
    case StatusShape::Triangle:
        return colors().improve;
    case StatusShape::Diamond:
    case StatusShape::Dash:
        return colors().notMeasured;
    case StatusShape::Cross:
        return colors().error;
    }
    Q_UNREACHABLE();
}

QPolygonF triangleIn(const QRectF &box)
{
    return {{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()};
}

QPolygonF diamondIn(const QRectF &box)
{
    return {{box.center().x(), box.top()},
            {box.right(), box.center().y()},
            {box.center().x(), box.bottom()},
            {box.left(), box.center().y()}};
}

} // namespace

void paintStatusShape(QPainter &painter, const QRectF &box, StatusShape shape)
{
    const qreal side = qMin(box.width(), box.height());
    const qreal stroke = qMax(1.5, side / 7);
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    const QRectF inner = square.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QColor color = colorOf(shape);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    QPen line(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
    switch (shape) {
    case StatusShape::Disc:
        painter.drawEllipse(square);
        break;
    case StatusShape::Triangle:
        painter.drawPolygon(triangleIn(square));
        break;
    case StatusShape::Diamond:
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(diamondIn(inner));
        break;
    case StatusShape::HalfDisc:
        painter.drawPie(inner, 90 * 16, 180 * 16);
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        break;
    case StatusShape::Cross:
        painter.setPen(line);
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case StatusShape::Dash:
        painter.setPen(line);
        painter.drawLine(QPointF(inner.left(), inner.center().y()),
                         QPointF(inner.right(), inner.center().y()));
        break;
    }
    painter.restore();
}

} // namespace carnet::ui
