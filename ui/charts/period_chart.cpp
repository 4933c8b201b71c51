#include "ui/charts/period_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_text.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PeriodChart::PeriodChart(const std::vector<QString> &periods, const Colors &colors,
                         const QFont &font)
    : m_font(font)
    , m_labels(periods)
    , m_legend(new ChartLegend(this, colors, font))
    , m_right(space::kMedium)
{
    setBackgroundVisible(false);
    setLocale(QLocale(QLocale::French, QLocale::France));
    setLocalizeNumbers(true);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    m_legend->setPos(space::kMedium, space::kHair);
    for (size_t i = 0; i < periods.size(); ++i)
        m_periods.push_back(new ChartText(this, m_font, colors.ink, colors.field));
    connect(this, &QChart::plotAreaChanged, this, &PeriodChart::placeTexts);
}

void PeriodChart::addAxes(double highest, bool rate, const Colors &colors)
{
    auto *periods = new QBarCategoryAxis(this);
    for (size_t i = 0; i < m_periods.size(); ++i)
        periods->append(QString::number(i)); // What is read stands below, in our own texts.
    periods->setLabelsVisible(false);
    periods->setGridLineVisible(false);
    periods->setLinePen(QPen(colors.border, 1));
    addAxis(periods, Qt::AlignBottom);

    auto *values = new QValueAxis(this);
    values->setRange(0, rate ? std::max(highest, 100.0) : std::max(highest, 1.0));
    values->setTickCount(rate && highest <= 100 ? 3 : 4);
    if (!rate || highest > 100)
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
    fitMargins();
}

void PeriodChart::setRightMargin(qreal margin)
{
    m_right = margin;
    fitMargins();
}

/// Over the plot the legend and a value over the highest column; under it periods in two lines.
void PeriodChart::fitMargins()
{
    const qreal line = QFontMetricsF(m_font).lineSpacing();
    setMargins(
        {space::kSmall, int(m_legend->height() + 1.4 * line), int(m_right), int(2.2 * line)});
}

qreal PeriodChart::slotWidth() const
{
    return plotArea().width() / qreal(std::max<size_t>(1, m_periods.size()));
}

QPointF PeriodChart::place(double slot, double value)
{
    return mapToPosition({slot, value}, series().constFirst());
}

void PeriodChart::placeTexts()
{
    if (!series().isEmpty())
        placeLabels();
}

/// Where a year is wider than a slot, it stands at its first period only.
void PeriodChart::placeLabels()
{
    const QFontMetricsF metrics(m_font);
    const auto yearOf = [this](size_t i) { return m_labels[i].section(u' ', 1); };
    const auto isNarrow = [&](const QString &label) {
        return metrics.horizontalAdvance(label.section(u' ', 1)) > slotWidth() - 4;
    };
    const bool narrow = std::ranges::any_of(m_labels, isNarrow);
    for (size_t i = 0; i < m_periods.size(); ++i) {
        const bool again = i > 0 && yearOf(i) == yearOf(i - 1);
        m_periods[i]->setText(narrow && again ? m_labels[i].section(u' ', 0, 0) : m_labels[i]);
        m_periods[i]->fit(slotWidth() - 4);
        m_periods[i]->setPos(place(double(i), 0).x(), plotArea().bottom() + 4);
    }
}

void PeriodChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    m_legend->fit(size().width() - 2 * space::kMedium);
    fitMargins();
    QChart::resizeEvent(event);
}

} // namespace carnet::ui
