#include "ui/charts/radar_drawing.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/series_look.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString listLine(const ProfileData::Row &row)
{
    return row.name + u"\u00A0:\u00A0"_s + row.text;
}

} // namespace

RadarDrawing::RadarDrawing(const ProfileData &data, const Colors &colors, const QFont &font)
    : PaintedChart(colors, font)
    , m_data(data)
{
    const auto sample = [&colors](size_t number) {
        return [&colors, number](QPainter &painter, const QRectF &box) {
            paintSeriesSample(painter, box, number, colors);
        };
    };
    legendRow().add(m_data.valueHeader, 4, sample(0));
    if (!m_data.earlierHeader.isEmpty())
        legendRow().add(m_data.earlierHeader, 4, sample(1));
}

bool RadarDrawing::isBeside(qreal width) const
{
    return width >= 70 * QFontMetricsF(textFont()).averageCharWidth();
}

qreal RadarDrawing::wheelSize(qreal width) const
{
    const qreal line = QFontMetricsF(textFont()).lineSpacing();
    return std::min(isBeside(width) ? width * 0.45 : width, line * 17);
}

qreal RadarDrawing::listHeight(qreal width) const
{
    qreal height = 0;
    for (const ProfileData::Row &row : m_data.rows)
        height += wrapped(textFont(), listLine(row), width) + space::kHair;
    return height;
}

qreal RadarDrawing::bodyHeight(qreal width) const
{
    const qreal wheel = wheelSize(width);
    if (isBeside(width))
        return std::max(wheel, listHeight(width - wheel - space::kSection));
    return wheel + space::kMedium + listHeight(width);
}

void RadarDrawing::paintBody(QPainter &painter, const QRectF &room) const
{
    if (m_data.rows.empty())
        return;
    const qreal size = wheelSize(room.width());
    const bool beside = isBeside(room.width());
    const qreal left = beside ? room.left() : room.center().x() - size / 2;
    const Wheel wheel{{left + size / 2, room.top() + size / 2},
                      size / 2 - QFontMetricsF(textFont()).lineSpacing() * 1.2};
    paintRings(painter, wheel);
    if (!m_data.earlierHeader.isEmpty())
        paintSeries(painter, wheel, 1, &ProfileData::Row::earlier);
    paintSeries(painter, wheel, 0, &ProfileData::Row::value);
    paintList(painter, beside ? room.adjusted(size + space::kSection, 0, 0, 0)
                              : room.adjusted(0, size + space::kMedium, 0, 0));
}

QPointF RadarDrawing::place(const Wheel &wheel, size_t spoke, double value) const
{
    const qreal turn = 2 * M_PI * qreal(spoke) / qreal(m_data.rows.size());
    const qreal reach = wheel.radius * value / m_data.highest;
    return wheel.center + QPointF(std::sin(turn), -std::cos(turn)) * reach;
}

void RadarDrawing::paintRings(QPainter &painter, const Wheel &wheel) const
{
    const QFontMetricsF metrics(textFont());
    painter.setBrush(Qt::NoBrush);
    for (int level = 1; level <= m_data.highest; ++level) {
        painter.setPen(QPen(level == m_data.highest ? look().border : look().line, 1));
        QPolygonF ring;
        for (size_t spoke = 0; spoke < m_data.rows.size(); ++spoke)
            ring += place(wheel, spoke, level);
        painter.drawPolygon(ring);
    }
    for (size_t spoke = 0; spoke < m_data.rows.size(); ++spoke) {
        painter.setPen(QPen(look().line, 1));
        painter.drawLine(wheel.center, place(wheel, spoke, m_data.highest));
        const QPointF outside =
            place(wheel, spoke, m_data.highest * (1 + 0.75 * metrics.lineSpacing() / wheel.radius));
        painter.setFont(strongFont());
        painter.setPen(look().ink);
        painter.drawText(QRectF(outside.x() - 40, outside.y() - 20, 80, 40), Qt::AlignCenter,
                         m_data.rows[spoke].number);
    }
    painter.setFont(textFont());
    painter.setPen(look().secondary);
    for (int level = 1; level <= m_data.highest; ++level) {
        const QPointF at = place(wheel, 0, level);
        painter.drawText(QRectF(at.x() + 4, at.y() + 1, 60, metrics.lineSpacing()), Qt::AlignLeft,
                         QString::number(level));
    }
}

void RadarDrawing::paintSeries(QPainter &painter, const Wheel &wheel, size_t number,
                               std::optional<double> ProfileData::Row::*value) const
{
    const size_t count = m_data.rows.size();
    for (size_t spoke = 0; spoke < count; ++spoke) {
        const auto &from = m_data.rows[spoke].*value;
        const auto &to = m_data.rows[(spoke + 1) % count].*value;
        if (!from || !to)
            continue;
        painter.setPen(seriesPen(number, look()));
        painter.drawLine(place(wheel, spoke, *from), place(wheel, (spoke + 1) % count, *to));
    }
    for (size_t spoke = 0; spoke < count; ++spoke)
        if (const auto &at = m_data.rows[spoke].*value)
            paintSeriesMark(painter, place(wheel, spoke, *at),
                            QFontMetricsF(textFont()).capHeight() * 0.45, number, look());
}

void RadarDrawing::paintList(QPainter &painter, const QRectF &room) const
{
    qreal top = room.top();
    painter.setFont(textFont());
    painter.setPen(look().ink);
    for (const ProfileData::Row &row : m_data.rows) {
        const QString text = listLine(row);
        const qreal height = wrapped(textFont(), text, room.width());
        painter.drawText(QRectF(room.left(), top, room.width(), height + 2),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
        top += height + space::kHair;
    }
}

} // namespace carnet::ui
