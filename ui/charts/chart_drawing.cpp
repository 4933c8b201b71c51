#include "ui/charts/chart_drawing.h"

#include "ui/charts/chart_text.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QFontMetricsF>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// The highest of values and targets; 0 without any.
double highest(const ChartData &data)
{
    double top = 0;
    for (const ChartPoint &point : data.points)
        top = std::max({top, point.value.value_or(0), point.target.value_or(0)});
    return top;
}

} // namespace

ChartDrawing::ChartDrawing(const ChartData &data, const Colors &colors, const QFont &font)
    : m_data(data)
    , m_font(font)
{
    const qreal line = QFontMetricsF(font).lineSpacing();
    setBackgroundVisible(false);
    setLocale(QLocale(QLocale::French, QLocale::France));
    setLocalizeNumbers(true);
    // Room for a value over the highest column, for periods in two lines under the axis.
    setMargins({int(space::kSmall), int(1.2 * line), int(space::kSmall), int(2.2 * line)});
    addColumns(colors);
    addTargets(colors);
    addAxes(colors);
    addTexts(colors);
    legend()->setFont(font);
    legend()->setLabelColor(colors.ink);
    legend()->setAlignment(Qt::AlignTop);
    connect(this, &QChart::plotAreaChanged, this, &ChartDrawing::placeTexts);
}

void ChartDrawing::addColumns(const Colors &colors)
{
    auto *set = new QBarSet(tr("Measured"));
    set->setColor(colors.accent);
    set->setBorderColor(Qt::transparent);
    for (const ChartPoint &point : m_data.points)
        set->append(point.value.value_or(0));
    auto *series = new QBarSeries(this);
    series->append(set);
    series->setBarWidth(0.5);
    addSeries(series);
}

void ChartDrawing::addTargets(const Colors &colors)
{
    const auto &points = m_data.points;
    bool named = false;
    for (size_t i = 0; i < points.size();) {
        size_t end = i + 1;
        while (end < points.size() && points[end].target == points[i].target)
            ++end;
        if (points[i].target) {
            auto *series = new QLineSeries(this);
            series->append(double(i) - 0.42, *points[i].target);
            series->append(double(end) - 1 + 0.42, *points[i].target);
            series->setPen(QPen(colors.ink, 2, Qt::DashLine, Qt::FlatCap));
            series->setName(tr("Target"));
            addSeries(series);
            for (QLegendMarker *marker : legend()->markers(series))
                marker->setVisible(!named);
            named = true;
        }
        i = end;
    }
}

void ChartDrawing::addAxes(const Colors &colors)
{
    auto *periods = new QBarCategoryAxis(this);
    for (const ChartPoint &point : m_data.points)
        periods->append(point.label);
    periods->setLabelsVisible(false);
    periods->setGridLineVisible(false);
    periods->setLinePen(QPen(colors.border, 1));
    addAxis(periods, Qt::AlignBottom);

    auto *values = new QValueAxis(this);
    const double top = highest(m_data);
    values->setRange(0, m_data.rate ? std::max(top, 100.0) : std::max(top, 1.0));
    values->setTickCount(m_data.rate && top <= 100 ? 3 : 4);
    if (!m_data.rate || top > 100)
        values->applyNiceNumbers();
    values->setLabelFormat(values->max() < 5 ? u"%.1f"_s : u"%.0f"_s);
    values->setLabelsFont(m_font);
    values->setLabelsColor(colors.secondary);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(colors.line, 1));
    addAxis(values, Qt::AlignLeft);

    for (QAbstractSeries *series : this->series()) {
        series->attachAxis(periods);
        series->attachAxis(values);
    }
}

void ChartDrawing::addTexts(const Colors &colors)
{
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    for (const ChartPoint &point : m_data.points) {
        const Texts texts{new ChartText(this, point.value ? strong : m_font,
                                        point.value ? colors.ink : colors.secondary),
                          new ChartText(this, m_font, colors.ink)};
        texts.value->setText(point.text);
        texts.period->setText(point.label);
        m_texts.push_back(texts);
    }
}

void ChartDrawing::placeTexts()
{
    if (m_texts.empty() || series().isEmpty())
        return;
    const QRectF area = plotArea();
    const qreal slot = area.width() / qreal(m_texts.size());
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const auto &[value, period] = m_texts[i];
        const double height = m_data.points[i].value.value_or(0);
        const QPointF top = mapToPosition({double(i), height}, series().constFirst());
        value->fit(slot - 4);
        value->setPos(top.x(), top.y() - value->size().height() - 3);
        period->fit(slot - 4);
        period->setPos(top.x(), area.bottom() + 4);
    }
}

} // namespace carnet::ui
