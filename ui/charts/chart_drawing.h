#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/period_chart.h"

#include <vector>

namespace carnet::ui {

/// A column for each period, with its value printed over it, the target as a dashed line across,
/// and where other sites stand as a light band behind.
class ChartDrawing final : public PeriodChart
{
    Q_OBJECT

public:
    ChartDrawing(const ChartData &data, const Colors &colors, const QFont &font);

protected:
    void placeTexts() override;

private:
    void addBands(const Colors &colors);
    void addColumns(const Colors &colors);
    void addTargets(const Colors &colors);
    void addLegend(const Colors &colors);
    void addTexts(const Colors &colors);

    ChartData m_data;
    std::vector<ChartText *> m_values; ///< One per point.
};

} // namespace carnet::ui
