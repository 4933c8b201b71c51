#include "ui/charts/chart_drawing.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_text.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
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
    // Room for the legend and a value over the highest column, and for periods in two lines
    // under the axis.
    setMargins({space::kSmall, int(2.4 * line), space::kMedium, int(2.2 * line)});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    addColumns(colors);
    addTargets(colors);
    addAxes(colors);
    addTexts(colors);
    auto *legend = new ChartLegend(
        this, m_data.unit.isEmpty() ? tr("Measured") : tr("Measured (%1)").arg(m_data.unit),
        hasTarget() ? tr("Target") : QString(), colors, font);
    legend->setPos(space::kMedium, space::kHair);
    connect(this, &QChart::plotAreaChanged, this, &ChartDrawing::placeTexts);
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

void ChartDrawing::addTargets(const Colors &colors)
{
    const auto &points = m_data.points;
    for (size_t i = 0; i < points.size();) {
        size_t end = i + 1;
        while (end < points.size() && points[end].target == points[i].target)
            ++end;
        if (points[i].target) {
            // On a band of the ground, or it would be lost where it crosses a column.
            for (const QPen &pen : {QPen(colors.field, 6, Qt::SolidLine, Qt::FlatCap),
                                    QPen(colors.ink, 2, Qt::DashLine, Qt::FlatCap)}) {
                auto *series = new QLineSeries(this);
                series->append(double(i) - 0.42, *points[i].target);
                series->append(double(end) - 1 + 0.42, *points[i].target);
                series->setPen(pen);
                addSeries(series);
            }
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
                                        point.value ? colors.ink : colors.secondary, colors.field),
                          new ChartText(this, m_font, colors.ink, colors.field)};
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
    // The unit stands in the legend: where columns are narrow the numbers do without.
    const QString unit = QChar(QChar::Nbsp) + m_data.unit;
    qreal widest = 0;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i].value->setText(m_data.points[i].text);
        if (m_data.points[i].value)
            widest = std::max(widest, m_texts[i].value->textWidth());
    }
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const auto &[value, period] = m_texts[i];
        const double height = m_data.points[i].value.value_or(0);
        const QPointF top = mapToPosition({double(i), height}, series().constFirst());
        if (QString text = m_data.points[i].text; widest > slot - 4 && text.endsWith(unit))
            value->setText(text.chopped(unit.size()));
        value->fit(slot - 4);
        value->setPos(top.x(), top.y() - value->size().height() - 3);
        period->fit(slot - 4);
        period->setPos(top.x(), area.bottom() + 4);
    }
}

bool ChartDrawing::hasTarget() const
{
    return std::ranges::any_of(m_data.points,
                               [](const ChartPoint &point) { return point.target.has_value(); });
}

} // namespace carnet::ui
