#include "ui/charts/comparison_drawing.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/series_look.h"
#include "ui/charts/series_name.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

double highestOf(const ComparisonData &data)
{
    double top = 0;
    for (const ComparisonSeries &series : data.series)
        for (const ComparisonSeries::Value &value : series.values)
            top = std::max(top, value.value.value_or(0));
    return top;
}

} // namespace

/// The marks of one series.
class ComparisonDrawing::Marks final : public QGraphicsItem
{
public:
    Marks(QGraphicsItem *parent, size_t number, qreal radius, const Colors &colors)
        : QGraphicsItem(parent)
        , m_number(number)
        , m_radius(radius)
        , m_colors(colors)
    {
        setZValue(15); // Over the lines, under the texts.
    }

    void setPoints(const std::vector<QPointF> &points)
    {
        prepareGeometryChange();
        m_points = points;
    }

    QRectF boundingRect() const override
    {
        const qreal reach = m_radius + 2;
        QRectF box;
        for (const QPointF &point : m_points)
            box |= QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
        return box;
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        for (const QPointF &point : m_points)
            paintSeriesMark(*painter, point, m_radius, m_number, m_colors);
    }

private:
    size_t m_number;
    qreal m_radius;
    const Colors &m_colors; ///< One of those of colorsFor(), which live for ever.
    std::vector<QPointF> m_points;
};

ComparisonDrawing::ComparisonDrawing(const ComparisonData &data, const Colors &colors,
                                     const QFont &font)
    : PeriodChart(data.periods, colors, font)
    , m_data(data)
    , m_colors(colors)
    , m_radius(QFontMetricsF(font).capHeight() / 2)
{
    Q_ASSERT(data.series.size() <= ComparisonData::kMostSeries);
    for (size_t number = 0; number < m_data.series.size(); ++number) {
        addLines(number, colors);
        m_marks.push_back(new Marks(this, number, m_radius, colors));
    }
    // Measured by, when no series has a value.
    auto *ground = new QLineSeries(this);
    ground->append(-0.5, 0);
    ground->append(double(m_data.periods.size()) - 0.5, 0);
    ground->setPen(Qt::NoPen);
    addSeries(ground);
    addTexts(colors);
    addReasons(colors);
    addAxes(highestOf(m_data), m_data.rate, colors);
}

/// Beside the lines, or above them when they have no width there.
void ComparisonDrawing::showNames(qreal width)
{
    legendRow().clear();
    for (size_t number = 0; number < m_names.size(); ++number) {
        m_names[number]->setVisible(width > 0);
        m_names[number]->fit(width);
        if (width == 0)
            legendRow().add(m_data.series[number].name, 4,
                            [this, number](QPainter &painter, const QRectF &box) {
                                paintSeriesSample(painter, box, number, m_colors);
                            });
    }
    if (!m_data.unit.isEmpty())
        legendRow().add(tr("In %1").arg(m_data.unit), 0, [](QPainter &, const QRectF &) {});
    setRightMargin(width + space::kMedium);
}

/// A line for each run of periods without a gap.
void ComparisonDrawing::addLines(size_t number, const Colors &colors)
{
    QLineSeries *line = nullptr;
    const auto &values = m_data.series[number].values;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i].value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries(this);
            line->setPen(seriesPen(number, colors));
            line->append(double(i), *values[i].value);
            addSeries(line);
        } else {
            line->append(double(i), *values[i].value);
        }
    }
}

void ComparisonDrawing::addTexts(const Colors &colors)
{
    for (size_t number = 0; number < m_data.series.size(); ++number) {
        m_names.push_back(
            new SeriesName(this, number, m_data.series[number].name, colors, textFont()));
        m_values.emplace_back();
        for (const ComparisonSeries::Value &value : m_data.series[number].values) {
            m_values.back().push_back(new ChartText(this, textFont(), colors.ink, colors.field));
            const QString unit = QChar(QChar::Nbsp) + m_data.unit;
            m_values.back().back()->setText(
                value.text.endsWith(unit) ? value.text.chopped(unit.size()) : value.text);
        }
    }
}

/// A period without any figure says why in its slot.
void ComparisonDrawing::addReasons(const Colors &colors)
{
    for (size_t period = 0; period < m_data.periods.size(); ++period) {
        m_reasons.push_back(nullptr);
        const bool any = std::ranges::any_of(m_data.series, [&](const ComparisonSeries &series) {
            return series.values[period].value.has_value();
        });
        if (any || m_data.series.empty())
            continue;
        m_reasons.back() = new ChartText(this, textFont(), colors.secondary, colors.field);
        m_reasons.back()->setText(m_data.series.front().values[period].text);
    }
}

std::vector<QPointF> ComparisonDrawing::pointsOf(size_t number)
{
    std::vector<QPointF> points;
    const auto &values = m_data.series[number].values;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i].value)
            points.push_back(place(double(i), *values[i].value));
    return points;
}

void ComparisonDrawing::placeTexts()
{
    PeriodChart::placeTexts();
    if (series().isEmpty())
        return;
    for (size_t number = 0; number < m_marks.size(); ++number)
        m_marks[number]->setPoints(pointsOf(number));
    placeNames();
    for (size_t period = 0; period < m_data.periods.size(); ++period)
        placeValues(period);
}

/// Each beside the end of its line, none over another.
void ComparisonDrawing::placeNames()
{
    struct Wanted
    {
        SeriesName *name;
        qreal y;
    };
    std::vector<Wanted> wanted;
    for (size_t number = 0; number < m_names.size(); ++number) {
        const std::vector<QPointF> points = pointsOf(number);
        const qreal y = points.empty() ? plotArea().bottom() : points.back().y();
        wanted.push_back({m_names[number], y - m_names[number]->middle()});
    }
    std::ranges::stable_sort(wanted, {}, &Wanted::y);
    constexpr qreal kGap = 4;
    qreal free = plotArea().top() - 2 * m_radius;
    for (Wanted &each : wanted) {
        each.y = std::max(each.y, free);
        free = each.y + each.name->height() + kGap;
    }
    // Pushed over the lower edge: back up, from the last.
    qreal limit = size().height();
    for (auto each = wanted.rbegin(); each != wanted.rend(); ++each) {
        each->y = std::min(each->y, limit - each->name->height());
        limit = each->y - kGap;
        each->name->setPos(plotArea().right() + space::kSmall, each->y);
    }
}

/// Over or under its mark, where it hides neither a mark nor another value; else left out.
void ComparisonDrawing::placeValues(size_t period)
{
    struct Shown
    {
        ChartText *text;
        QPointF mark;
    };
    std::vector<Shown> shown;
    std::vector<QRectF> taken;
    if (ChartText *reason = m_reasons[period]) {
        reason->fit(slotWidth() - 4);
        reason->setPos(place(double(period), 0) - QPointF(0, reason->size().height() + 3));
    }
    for (size_t number = 0; number < m_data.series.size(); ++number) {
        ChartText *text = m_values[number][period];
        text->setVisible(false);
        if (const auto &value = m_data.series[number].values[period].value) {
            const QPointF mark = place(double(period), *value);
            shown.push_back({text, mark});
            taken.push_back(
                QRectF(mark.x() - m_radius, mark.y() - m_radius, 2 * m_radius, 2 * m_radius));
        }
    }
    // From the highest: it has the free side above, the lowest that below.
    std::ranges::stable_sort(
        shown, [](const Shown &a, const Shown &b) { return a.mark.y() < b.mark.y(); });
    for (const Shown &each : shown) {
        const QSizeF size = each.text->size();
        if (size.width() > slotWidth() - 2)
            continue;
        const QPointF over(each.mark.x(), each.mark.y() - m_radius - size.height());
        const QPointF under(each.mark.x(), each.mark.y() + m_radius + 1);
        for (const QPointF &at : {over, under}) {
            const QRectF box(at.x() - size.width() / 2, at.y() + 2, size.width(),
                             size.height() - 4);
            const bool free = std::ranges::none_of(
                taken, [&](const QRectF &other) { return other.intersects(box); });
            if (!free || box.bottom() > plotArea().bottom())
                continue;
            each.text->setPos(at);
            each.text->setVisible(true);
            taken.push_back(box);
            break;
        }
    }
}

void ComparisonDrawing::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    qreal whole = 0;
    qreal least = 0;
    for (const SeriesName *name : m_names) {
        whole = std::max(whole, name->wholeWidth());
        least = std::max(least, name->leastWidth());
    }
    const qreal width = std::max(least, std::min(whole, size().width() * 0.28));
    // Beside its line a name is found at once; where lines need the room, names stand above.
    const QFontMetricsF metrics(textFont());
    const qreal slot = (size().width() - width - metrics.horizontalAdvance(u"1000"_s))
                       / qreal(std::max<size_t>(1, m_data.periods.size()));
    showNames(slot > metrics.horizontalAdvance(u"100,0"_s) ? width : 0);
    PeriodChart::resizeEvent(event);
}

} // namespace carnet::ui
