#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/period_chart.h"

#include <vector>

namespace carnet::ui {

class SeriesName;

/// Two or three lines on one scale, each with marks and a pattern of its own and its name at its
/// end. A missing value is a gap. Values are printed where they have room: the table has all.
class ComparisonDrawing final : public PeriodChart
{
    Q_OBJECT

public:
    ComparisonDrawing(const ComparisonData &data, const Colors &colors, const QFont &font);

protected:
    void placeTexts() override;
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    class Marks;

    void addLines(size_t number, const Colors &colors);
    void addTexts(const Colors &colors);
    void showNames(qreal width);
    void addReasons(const Colors &colors);
    void placeNames();
    void placeValues(size_t period);
    std::vector<QPointF> pointsOf(size_t number);

    ComparisonData m_data;
    const Colors &m_colors;            ///< One of those of colorsFor(), which live for ever.
    qreal m_radius;                    ///< Of marks.
    std::vector<Marks *> m_marks;      ///< One per series.
    std::vector<SeriesName *> m_names; ///< One per series.
    std::vector<std::vector<ChartText *>> m_values; ///< By series and period.
    std::vector<ChartText *> m_reasons;             ///< By period; null where there is a value.
};

} // namespace carnet::ui
