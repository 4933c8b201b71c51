#include "ui/charts/painted_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

#include <cmath>

namespace carnet::ui {

PaintedChart::PaintedChart(const Colors &colors, const QFont &font)
    : m_font(font)
    , m_colors(colors)
    , m_legend(new ChartLegend(this, colors, font))
{
    setBackgroundVisible(false);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    m_legend->setPos(0, space::kHair);
}

QFont PaintedChart::strongFont() const
{
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

qreal PaintedChart::wrapped(const QFont &font, const QString &text, qreal width) const
{
    return std::ceil(QFontMetricsF(font)
                         .boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text)
                         .height());
}

qreal PaintedChart::heightFor(qreal width) const
{
    m_legend->fit(width);
    return m_legend->height() + space::kHair + space::kMedium + bodyHeight(width);
}

void PaintedChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    m_legend->fit(size().width());
    QChart::resizeEvent(event);
}

void PaintedChart::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal top = m_legend->height() + space::kHair + space::kMedium;
    paintBody(*painter, QRectF(0, top, size().width(), size().height() - top));
    painter->restore();
}

} // namespace carnet::ui
