#include "ui/charts/profile_drawing.h"

#include "ui/charts/chart_legend.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace carnet::ui {

namespace {

/// The year before: a hollow diamond with an edge of ink, seen on a bar and beside it, in grey too.
void paintEarlierMark(QPainter &painter, const QPointF &center, qreal radius, const Colors &colors)
{
    painter.setPen(QPen(colors.ink, 1.8));
    painter.setBrush(colors.field);
    painter.drawPolygon(QPolygonF{{center.x(), center.y() - radius},
                                  {center.x() + radius, center.y()},
                                  {center.x(), center.y() + radius},
                                  {center.x() - radius, center.y()}});
}

void paintBandBox(QPainter &painter, const QRectF &box, qreal middle, const Colors &colors)
{
    painter.setPen(QPen(colors.notMeasured, 1));
    painter.setBrush(colors.accentSoft);
    painter.drawRect(box);
    painter.setPen(QPen(colors.notMeasured, 1.5, Qt::DotLine, Qt::FlatCap));
    painter.drawLine(QPointF(middle, box.top()), QPointF(middle, box.bottom()));
}

} // namespace

/// Where things stand at one width.
struct ProfileDrawing::Places
{
    bool beside;     ///< Names at the left of the bars, not above them.
    qreal nameWidth; ///< Of a name.
    qreal left;      ///< Of the scale.
    qreal length;    ///< Of the scale.
    qreal line;      ///< Height of a line of text.
    qreal barHeight;
    qreal valueWidth;
    std::vector<qreal> heights; ///< Of the rows.

    qreal at(double value, int highest) const { return left + length * value / highest; }
};

ProfileDrawing::ProfileDrawing(const ProfileData &data, const Colors &colors, const QFont &font)
    : PaintedChart(colors, font)
    , m_data(data)
{
    addLegend();
}

void ProfileDrawing::addLegend()
{
    const Colors &colors = look();
    legendRow().add(m_data.valueHeader, 2, [&colors](QPainter &painter, const QRectF &box) {
        painter.fillRect(box, colors.accent);
    });
    if (!m_data.earlierHeader.isEmpty())
        legendRow().add(m_data.earlierHeader, 1.2, [&colors](QPainter &painter, const QRectF &box) {
            painter.setRenderHint(QPainter::Antialiasing);
            paintEarlierMark(painter, box.center(), box.height() * 0.6, colors);
        });
    if (!m_data.bandName.isEmpty())
        legendRow().add(m_data.bandName, 2, [&colors](QPainter &painter, const QRectF &box) {
            paintBandBox(painter, box, box.center().x(), colors);
        });
}

ProfileDrawing::Places ProfileDrawing::placesFor(qreal width) const
{
    const QFontMetricsF metrics(textFont());
    const QFontMetricsF strong(strongFont());
    Places places{};
    places.line = metrics.lineSpacing();
    places.barHeight = std::max(10.0, places.line * 0.75);
    qreal longest = 0;
    for (const ProfileData::Row &row : m_data.rows) {
        longest = std::max(longest, metrics.horizontalAdvance(row.name) + 1);
        if (row.value)
            places.valueWidth = std::max(places.valueWidth, strong.horizontalAdvance(row.text));
    }
    places.valueWidth += space::kSmall;
    places.beside = width >= 62 * metrics.averageCharWidth();
    places.nameWidth = places.beside ? std::min(longest, width * 0.42) : width;
    places.left = places.beside ? places.nameWidth + space::kMedium : places.barHeight / 2;
    places.length =
        std::max(40.0, width - places.left - places.valueWidth - places.barHeight / 2 - 2);
    for (const ProfileData::Row &row : m_data.rows) {
        const qreal name = wrapped(textFont(), row.name, places.nameWidth);
        qreal bar = places.barHeight * 1.6;
        if (!row.value) {
            const qreal reason = wrapped(textFont(), row.text, places.length);
            bar = isReasonBelow(places, row) ? bar + reason : std::max(bar, reason);
        }
        places.heights.push_back((places.beside ? std::max(name, bar) : name + space::kHair + bar)
                                 + places.line * 0.55);
    }
    return places;
}

/// Where a reason would meet the mark of the year before, and has no room behind it.
bool ProfileDrawing::isReasonBelow(const Places &places, const ProfileData::Row &row) const
{
    if (row.value || !row.earlier)
        return false;
    const qreal width = QFontMetricsF(textFont()).horizontalAdvance(row.text) + 2;
    const qreal mark = places.at(*row.earlier, m_data.highest);
    const qreal reach = places.barHeight * 0.42 + space::kSmall;
    const bool before = places.left + space::kHair + width <= mark - reach;
    return !before && mark + reach + width > places.left + places.length;
}

qreal ProfileDrawing::bodyHeight(qreal width) const
{
    const Places places = placesFor(width);
    qreal height = places.line * 1.4; // The scale.
    for (const qreal row : places.heights)
        height += row;
    return height;
}

void ProfileDrawing::paintBody(QPainter &painter, const QRectF &room) const
{
    const Places places = placesFor(room.width());
    paintScale(painter, places, room);
    qreal top = room.top();
    for (size_t row = 0; row < m_data.rows.size(); ++row) {
        paintRow(painter, places, row, top);
        top += places.heights[row];
    }
}

void ProfileDrawing::paintScale(QPainter &painter, const Places &places, const QRectF &room) const
{
    qreal bottom = room.top();
    for (const qreal row : places.heights)
        bottom += row;
    painter.setFont(textFont());
    for (int level = 0; level <= m_data.highest; ++level) {
        const qreal x = places.at(level, m_data.highest);
        painter.setPen(QPen(level == 0 ? look().border : look().line, 1));
        painter.drawLine(QPointF(x, room.top()), QPointF(x, bottom));
        painter.setPen(look().secondary);
        painter.drawText(QRectF(x - 50, bottom + 2, 100, places.line), Qt::AlignHCenter,
                         QString::number(level));
    }
}

void ProfileDrawing::paintBand(QPainter &painter, const Places &places, const ChartBand &band,
                               const QRectF &bar) const
{
    const qreal low = places.at(band.low, m_data.highest);
    const qreal high = places.at(band.high, m_data.highest);
    const qreal beyond = bar.height() * 0.3;
    paintBandBox(painter,
                 QRectF(QPointF(low, bar.top() - beyond), QPointF(high, bar.bottom() + beyond)),
                 places.at(band.middle, m_data.highest), look());
}

void ProfileDrawing::paintRow(QPainter &painter, const Places &places, size_t number,
                              qreal top) const
{
    const ProfileData::Row &row = m_data.rows[number];
    const qreal inner = places.heights[number] - places.line * 0.55;
    const qreal nameHeight = wrapped(textFont(), row.name, places.nameWidth);
    const qreal nameTop = places.beside ? top + (inner - nameHeight) / 2 : top;
    painter.setFont(textFont());
    painter.setPen(look().ink);
    painter.drawText(QRectF(places.beside ? 0 : 0, nameTop, places.nameWidth, nameHeight + 2),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.name);

    // On the ground of the chart, or lines of the scale would cross the letters of a reason.
    const qreal barTop = places.beside ? top : top + nameHeight + space::kHair;
    const QRectF slot(places.left, barTop, places.length, top + inner - barTop);
    QRectF bar(slot.left(), slot.center().y() - places.barHeight / 2, 0, places.barHeight);
    if (row.band)
        paintBand(painter, places, *row.band, bar);
    const QPointF earlier(places.at(row.earlier.value_or(0), m_data.highest), bar.center().y());
    const qreal radius = places.barHeight * 0.42;
    if (!row.value) {
        const bool below = isReasonBelow(places, row);
        const QPointF mark(earlier.x(), below ? slot.top() + places.barHeight * 0.8 : earlier.y());
        paintReason(painter, row, below ? slot.adjusted(0, places.barHeight * 1.6, 0, 0) : slot,
                    below ? slot.left() : earlier.x() + radius);
        if (row.earlier)
            paintEarlierMark(painter, mark, radius, look());
        return;
    }
    bar.setRight(std::max(bar.left() + 2, places.at(*row.value, m_data.highest)));
    painter.fillRect(bar, look().accent);
    if (row.earlier)
        paintEarlierMark(painter, earlier, radius, look());
    painter.setFont(strongFont());
    painter.setPen(look().ink);
    painter.drawText(QRectF(slot.right() + places.barHeight / 2, bar.center().y() - places.line,
                            places.valueWidth, 2 * places.line),
                     Qt::AlignRight | Qt::AlignVCenter, row.text);
}

/// Why there is no bar, in its place; behind the mark of the year before where that has room.
void ProfileDrawing::paintReason(QPainter &painter, const ProfileData::Row &row, QRectF slot,
                                 qreal behindMark) const
{
    const qreal width = QFontMetricsF(textFont()).horizontalAdvance(row.text) + 2;
    slot.setLeft(slot.left() + space::kHair);
    if (row.earlier && behindMark < slot.left() + width + space::kHair
        && behindMark + space::kSmall + width <= slot.right())
        slot.setLeft(behindMark + space::kSmall);
    constexpr int kHow = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    const QRectF words = QFontMetricsF(textFont()).boundingRect(slot, kHow, row.text);
    painter.fillRect(words.adjusted(-2, 0, 2, 0), look().field);
    painter.setFont(textFont());
    painter.setPen(look().secondary);
    painter.drawText(slot, kHow, row.text);
}

} // namespace carnet::ui
