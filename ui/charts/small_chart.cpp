#include "ui/charts/small_chart.h"

#include "ui/charts/graphic_role.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace carnet::ui {

namespace {

/// Where the parts of a small chart stand.
struct SmallLayout
{
    QRectF plot; ///< From 0 up to `top`.
    qreal line;  ///< Height of a line of text.
    qreal slot;  ///< Width of a period.
    double top;  ///< The value at the upper edge of the plot.

    qreal height(double value) const { return plot.height() * value / top; }
    QRectF column(size_t place, double value) const
    {
        const qreal width = slot * 0.76;
        const qreal middle = plot.left() + slot * (qreal(place) + 0.5);
        return {middle - width / 2, plot.bottom() - height(value), width, height(value)};
    }
    QRectF slotBox(size_t place) const
    {
        return {plot.left() + slot * qreal(place), plot.top(), slot, plot.height()};
    }
};

double topOf(const ChartData &data)
{
    double top = data.rate ? 100 : 0;
    for (const ChartPoint &point : data.points)
        top = std::max({top, point.value.value_or(0), point.target.value_or(0)});
    return top > 0 ? top : 1;
}

bool hasYearLine(const ChartData &data)
{
    return !data.points.empty() && data.points.front().label.contains(u' ');
}

SmallLayout layoutOf(const ChartData &data, const QRectF &box, const QFont &font)
{
    const qreal line = QFontMetricsF(font).lineSpacing();
    const qreal below = line * (hasYearLine(data) ? 2 : 1) + 3;
    const QRectF plot = box.adjusted(0, line, 0, -below);
    return {plot, line, plot.width() / std::max<qreal>(4, qreal(data.points.size())), topOf(data)};
}

/// Upwards in its slot: a reason is longer than a slot is wide. On a ground, for the target may
/// pass behind it.
void paintReason(QPainter &painter, const QRectF &slot, const QString &reason)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF box(0, -metrics.lineSpacing() / 2, metrics.horizontalAdvance(reason) + 2,
                     metrics.lineSpacing());
    painter.save();
    painter.translate(slot.center().x(), slot.bottom() - 4);
    painter.rotate(-90);
    painter.fillRect(box.adjusted(-2, 2, 2, -2), colors().card);
    painter.setPen(colors().secondary);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, reason);
    painter.restore();
}

/// At the foot of its column, where no target passes; over a column that is too small for it.
void paintValue(QPainter &painter, const SmallLayout &layout, const ChartData &data, size_t place)
{
    const ChartPoint &point = data.points[place];
    const QRectF column = layout.column(place, *point.value);
    const QString unit = QChar(QChar::Nbsp) + data.unit;
    const QString text = point.text.endsWith(unit) ? point.text.chopped(unit.size()) : point.text;
    const QFontMetricsF metrics(painter.font());
    const bool inside =
        column.height() > layout.line + 4 && column.width() > metrics.horizontalAdvance(text) + 1;
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 2, layout.line);
    box.moveCenter({column.center().x(), 0});
    box.moveBottom(inside ? column.bottom() - 3 : column.top());
    if (!inside)
        painter.fillRect(box.adjusted(0, 2, 0, -2), colors().card);
    painter.setPen(inside ? colors().onAccent : colors().ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

/// On a ground of its own, or it would be lost where it crosses a column.
void paintTarget(QPainter &painter, const SmallLayout &layout, size_t place, double target)
{
    const QRectF slot = layout.slotBox(place);
    const qreal y = slot.bottom() - layout.height(target);
    const QPointF from(slot.left() + 1, y);
    const QPointF to(slot.right() - 1, y);
    painter.setPen(QPen(colors().card, 5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
    painter.setPen(QPen(colors().ink, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
}

/// The year stands below the first period and below the first of each year.
void paintPeriod(QPainter &painter, const SmallLayout &layout, const ChartData &data, size_t place)
{
    const auto yearOf = [&](size_t of) { return data.points[of].label.section(u' ', 1); };
    const QRectF slot = layout.slotBox(place);
    painter.setPen(colors().secondary);
    painter.drawText(QRectF(slot.left(), slot.bottom() + 3, slot.width(), layout.line),
                     Qt::AlignCenter, data.points[place].label.section(u' ', 0, 0));
    if (hasYearLine(data) && (place == 0 || yearOf(place) != yearOf(place - 1)))
        painter.drawText(QRectF(slot.left() - layout.slot, slot.bottom() + 3 + layout.line,
                                3 * layout.slot, layout.line),
                         Qt::AlignCenter, yearOf(place));
}

} // namespace

SmallChart::SmallChart(QWidget *parent)
    : QWidget(parent)
{
    beGraphic(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SmallChart::setData(const ChartData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    setAccessibleName(data.title);
    setAccessibleDescription(data.sentence);
    update();
}

QSize SmallChart::sizeHint() const
{
    const QFontMetrics small(fontFor(TextStyle::Small));
    return {small.averageCharWidth() * 30, small.lineSpacing() * 10};
}

void SmallChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = fontFor(TextStyle::Small);
    painter.setFont(font);
    const SmallLayout layout = layoutOf(m_data, QRectF(rect()), font);
    for (size_t place = 0; place < m_data.points.size(); ++place) {
        const ChartPoint &point = m_data.points[place];
        if (point.value)
            painter.fillRect(layout.column(place, *point.value), colors().accent);
        if (point.target)
            paintTarget(painter, layout, place, *point.target);
    }
    // Over the targets.
    for (size_t place = 0; place < m_data.points.size(); ++place) {
        if (m_data.points[place].value)
            paintValue(painter, layout, m_data, place);
        else
            paintReason(painter, layout.slotBox(place), m_data.points[place].text);
        paintPeriod(painter, layout, m_data, place);
    }
    painter.setPen(QPen(colors().border, 1));
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
}

void SmallChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace carnet::ui
