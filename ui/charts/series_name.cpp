#include "ui/charts/series_name.h"

#include "ui/charts/series_look.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace carnet::ui {

SeriesName::SeriesName(QGraphicsItem *parent, size_t number, const QString &name,
                       const Colors &colors, const QFont &font)
    : QGraphicsItem(parent)
    , m_number(number)
    , m_name(name)
    , m_colors(colors)
    , m_font(font)
{
    setZValue(20);
    fit(wholeWidth());
}

qreal SeriesName::lead() const
{
    return 2.2 * QFontMetricsF(m_font).capHeight();
}

qreal SeriesName::wholeWidth() const
{
    return lead() + QFontMetricsF(m_font).horizontalAdvance(m_name) + 2;
}

qreal SeriesName::leastWidth() const
{
    qreal widest = 0;
    for (const QString &word : m_name.split(u' '))
        widest = std::max(widest, QFontMetricsF(m_font).horizontalAdvance(word));
    return lead() + widest + 2;
}

void SeriesName::fit(qreal width)
{
    prepareGeometryChange();
    const QRectF text = QFontMetricsF(m_font).boundingRect(
        QRectF(0, 0, std::max(1.0, width - lead()), 10'000), Qt::TextWordWrap, m_name);
    m_size = {width, text.height()};
}

qreal SeriesName::middle() const
{
    const QFontMetricsF metrics(m_font);
    return metrics.ascent() - metrics.capHeight() / 2;
}

void SeriesName::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal cap = QFontMetricsF(m_font).capHeight();
    paintSeriesMark(*painter, {cap, middle()}, cap / 2, m_number, m_colors);
    painter->setFont(m_font);
    painter->setPen(m_colors.ink);
    painter->drawText(QRectF(lead(), 0, m_size.width() - lead(), m_size.height()),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_name);
}

} // namespace carnet::ui
