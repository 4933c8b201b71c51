#include "ui/charts/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <limits>

namespace carnet::ui {

ChartText::ChartText(QGraphicsItem *parent, const QFont &font, const QColor &color,
                     const QColor &ground)
    : QGraphicsItem(parent)
    , m_font(font)
    , m_color(color)
    , m_ground(ground)
{
    setZValue(20); // over the columns
}

void ChartText::setText(const QString &text)
{
    m_text = text;
    fit(std::numeric_limits<qreal>::max());
}

qreal ChartText::textWidth() const
{
    return QFontMetricsF(m_font).horizontalAdvance(m_text);
}

void ChartText::fit(qreal width)
{
    prepareGeometryChange();
    const QFontMetricsF metrics(m_font);
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
    return QRectF(-m_size.width() / 2, 0, m_size.width(), m_size.height()).adjusted(-3, -3, 3, 3);
}

void ChartText::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFontMetricsF metrics(m_font);
    // As tall as the digits only, so that little of a line behind is hidden.
    const qreal top = metrics.ascent() - metrics.capHeight() - 3;
    painter->fillRect(QRectF(-m_size.width() / 2 - 2, top, m_size.width() + 4,
                             m_size.height() - top - metrics.descent() + 3),
                      m_ground);
    painter->setFont(m_font);
    painter->setPen(m_color);
    qreal y = metrics.ascent();
    for (const QString &line : m_lines) {
        painter->drawText(QPointF(-metrics.horizontalAdvance(line) / 2, y), line);
        y += metrics.lineSpacing();
    }
}

} // namespace carnet::ui
