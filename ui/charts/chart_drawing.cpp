#include "ui/charts/chart_drawing.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_text.h"
#include "ui/widgets/theme.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The highest of values, targets and bands; 0 without any.
double highestOf(const ChartData &data)
{
    double top = 0;
    for (const ChartPoint &point : data.points)
        top = std::max({top, point.value.value_or(0), point.target.value_or(0),
                        point.band ? point.band->high : 0});
    return top;
}

std::vector<QString> labelsOf(const ChartData &data)
{
    std::vector<QString> labels;
    for (const ChartPoint &point : data.points)
        labels.push_back(point.label);
    return labels;
}

/// Calls `act(first, end)` for each run of points for which `key` is the same and there.
template<typename Key, typename Act>
void forRuns(const std::vector<ChartPoint> &points, const Key &key, const Act &act)
{
    for (size_t first = 0; first < points.size();) {
        size_t end = first + 1;
        while (end < points.size() && key(points[end]) == key(points[first]))
            ++end;
        if (key(points[first]))
            act(first, end);
        first = end;
    }
}

QPen bandEdge(const Colors &colors)
{
    return QPen(colors.notMeasured, 1, Qt::SolidLine, Qt::FlatCap);
}

QPen bandMiddle(const Colors &colors)
{
    return QPen(colors.notMeasured, 1.5, Qt::DotLine, Qt::FlatCap);
}

QPen targetPen(const Colors &colors)
{
    return QPen(colors.ink, 2, Qt::DashLine, Qt::FlatCap);
}

} // namespace

ChartDrawing::ChartDrawing(const ChartData &data, const Colors &colors, const QFont &font)
    : PeriodChart(labelsOf(data), colors, font)
    , m_data(data)
{
    // What is added later stands in front.
    addBands(colors);
    addColumns(colors);
    addTargets(colors);
    addLegend(colors);
    addTexts(colors);
    addAxes(highestOf(m_data), m_data.rate, colors);
}

void ChartDrawing::addColumns(const Colors &colors)
{
    auto *set = new QBarSet(QString());
    set->setColor(colors.accent);
    set->setBorderColor(Qt::transparent);
    for (const ChartPoint &point : m_data.points)
        set->append(point.value.value_or(0));
    auto *series = new QBarSeries(this);
    series->append(set);
    series->setBarWidth(0.5);
    addSeries(series);
}

void ChartDrawing::addBands(const Colors &colors)
{
    const auto line = [this](size_t first, size_t end, double value) {
        auto *made = new QLineSeries(this);
        made->append(double(first) - 0.5, value);
        made->append(double(end) - 0.5, value);
        return made;
    };
    forRuns(
        m_data.points, [](const ChartPoint &point) { return point.band; },
        [&](size_t first, size_t end) {
            const ChartBand &band = *m_data.points[first].band;
            auto *area = new QAreaSeries(line(first, end, band.high), line(first, end, band.low));
            area->setParent(this);
            area->setColor(colors.accentSoft);
            area->setPen(bandEdge(colors));
            addSeries(area);
            auto *middle = line(first, end, band.middle);
            middle->setPen(bandMiddle(colors));
            addSeries(middle);
        });
}

void ChartDrawing::addTargets(const Colors &colors)
{
    forRuns(
        m_data.points, [](const ChartPoint &point) { return point.target; },
        [&](size_t first, size_t end) {
            // On a band of the ground, or it would be lost where it crosses a column.
            for (const QPen &pen :
                 {QPen(colors.field, 6, Qt::SolidLine, Qt::FlatCap), targetPen(colors)}) {
                auto *series = new QLineSeries(this);
                series->append(double(first) - 0.42, *m_data.points[first].target);
                series->append(double(end) - 1 + 0.42, *m_data.points[first].target);
                series->setPen(pen);
                addSeries(series);
            }
        });
}

void ChartDrawing::addLegend(const Colors &colors)
{
    legendRow().add(m_data.unit.isEmpty() ? tr("Measured") : tr("Measured (%1)").arg(m_data.unit),
                    1, [color = colors.accent](QPainter &painter, const QRectF &box) {
                        painter.fillRect(box, color);
                    });
    if (m_data.hasTarget())
        legendRow().add(tr("Target"), 3,
                        [pen = targetPen(colors)](QPainter &painter, const QRectF &box) {
                            painter.setPen(pen);
                            painter.drawLine(QPointF(box.left(), box.center().y()),
                                             QPointF(box.right(), box.center().y()));
                        });
    if (m_data.hasBand())
        legendRow().add(m_data.bandName, 2,
                        [soft = colors.accentSoft, edge = bandEdge(colors),
                         dots = bandMiddle(colors)](QPainter &painter, const QRectF &box) {
                            painter.setPen(edge);
                            painter.setBrush(soft);
                            painter.drawRect(box);
                            painter.setPen(dots);
                            painter.drawLine(QPointF(box.left(), box.center().y()),
                                             QPointF(box.right(), box.center().y()));
                        });
}

void ChartDrawing::addTexts(const Colors &colors)
{
    QFont strong = textFont();
    strong.setWeight(QFont::DemiBold);
    for (const ChartPoint &point : m_data.points) {
        m_values.push_back(new ChartText(this, point.value ? strong : textFont(),
                                         point.value ? colors.ink : colors.secondary,
                                         colors.field));
        m_values.back()->setText(point.text);
    }
}

void ChartDrawing::placeTexts()
{
    PeriodChart::placeTexts();
    if (series().isEmpty())
        return;
    // The unit stands in the legend: where columns are narrow the numbers do without.
    const QString unit = QChar(QChar::Nbsp) + m_data.unit;
    const qreal room = slotWidth() - 4;
    qreal widest = 0;
    for (size_t i = 0; i < m_values.size(); ++i) {
        m_values[i]->setText(m_data.points[i].text);
        if (m_data.points[i].value)
            widest = std::max(widest, m_values[i]->textWidth());
    }
    for (size_t i = 0; i < m_values.size(); ++i) {
        ChartText *value = m_values[i];
        const QPointF top = place(double(i), m_data.points[i].value.value_or(0));
        if (const QString &text = m_data.points[i].text; widest > room && text.endsWith(unit))
            value->setText(text.chopped(unit.size()));
        value->fit(room);
        value->setPos(top.x(), top.y() - value->size().height() - 3);
    }
}

} // namespace carnet::ui
