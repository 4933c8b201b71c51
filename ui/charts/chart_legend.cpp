#include "ui/charts/chart_legend.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace carnet::ui {

ChartLegend::ChartLegend(QGraphicsItem *parent, const QString &measured, const QString &target,
                         const Colors &colors, const QFont &font)
    : QGraphicsItem(parent)
    , m_measured(measured)
    , m_target(target)
    , m_column(colors.accent)
    , m_ink(colors.ink)
    , m_font(font)
{}

QRectF ChartLegend::boundingRect() const
{
    const QFontMetricsF metrics(m_font);
    return {0, 0, metrics.horizontalAdvance(m_measured + m_target) + 8 * metrics.height(),
            metrics.height()};
}

void ChartLegend::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFontMetricsF metrics(m_font);
    const qreal cap = metrics.capHeight();
    const qreal gap = cap * 0.7;
    const qreal middle = metrics.ascent() - cap / 2;
    painter->setFont(m_font);
    painter->fillRect(QRectF(0, middle - cap / 2, cap, cap), m_column);
    painter->setPen(m_ink);
    painter->drawText(QPointF(cap + gap, metrics.ascent()), m_measured);
    if (m_target.isEmpty())
        return;
    const qreal x = cap + gap + metrics.horizontalAdvance(m_measured) + 4 * gap;
    painter->setPen(QPen(m_ink, 2, Qt::DashLine, Qt::FlatCap));
    painter->drawLine(QPointF(x, middle), QPointF(x + 3 * cap, middle));
    painter->setPen(m_ink);
    painter->drawText(QPointF(x + 3 * cap + gap, metrics.ascent()), m_target);
}

} // namespace carnet::ui
