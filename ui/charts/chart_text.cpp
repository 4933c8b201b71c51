#include "ui/charts/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <limits>

namespace carnet::ui {

ChartText::ChartText(QGraphicsItem *parent, const QFont &font, const QColor &color)
    : QGraphicsItem(parent)
    , m_font(font)
    , m_color(color)
{
    setZValue(20); // over the columns
}

void ChartText::setText(const QString &text)
{
    m_text = text;
    fit(std::numeric_limits<qreal>::max());
}

void ChartText::fit(qreal width)
{
    prepareGeometryChange();
    const QFontMetricsF metrics(m_font);
    // At no-break spaces too: in a chart a unit under its number beats a cut text.
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    m_lines = {m_text};
    if (metrics.horizontalAdvance(m_text) > width)
        m_lines = m_text.split(spaces, Qt::SkipEmptyParts);
    qreal widest = 0;
    for (const QString &line : m_lines)
        widest = qMax(widest, metrics.horizontalAdvance(line));
    m_size = {widest, metrics.lineSpacing() * qreal(m_lines.size())};
}

QRectF ChartText::boundingRect() const
{
    return QRectF(-m_size.width() / 2, 0, m_size.width(), m_size.height()).adjusted(-1, -1, 1, 1);
}

void ChartText::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFontMetricsF metrics(m_font);
    painter->setFont(m_font);
    painter->setPen(m_color);
    qreal y = metrics.ascent();
    for (const QString &line : m_lines) {
        painter->drawText(QPointF(-metrics.horizontalAdvance(line) / 2, y), line);
        y += metrics.lineSpacing();
    }
}

} // namespace carnet::ui
