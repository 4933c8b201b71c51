#pragma once

#include "ui/charts/chart_data.h"

#include <QChart>

#include <vector>

namespace carnet::ui {

class ChartText;
struct Colors;

/// A column for each period, with its value printed over it and the target as a dashed line
/// across; made anew for other data, colours or fonts.
class ChartDrawing final : public QChart
{
    Q_OBJECT

public:
    ChartDrawing(const ChartData &data, const Colors &colors, const QFont &font);

private:
    struct Texts
    {
        ChartText *value;
        ChartText *period;
    };

    void addColumns(const Colors &colors);
    void addTargets(const Colors &colors);
    void addAxes(const Colors &colors);
    void addTexts(const Colors &colors);
    void placeTexts();
    bool hasTarget() const;

    ChartData m_data;
    QFont m_font;
    std::vector<Texts> m_texts; ///< One per point.
};

} // namespace carnet::ui
