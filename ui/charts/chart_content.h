#pragma once

#include "ui/charts/chart_data.h"

#include <QStringList>

#include <functional>
#include <vector>

class QChart;
class QFont;

namespace carnet::ui {

struct Colors;

/// What a ChartPanel shows, whatever kind of chart it is: the words, the drawing, and a table
/// that says the same.
struct ChartContent
{
    QString title;
    QString sentence;
    QStringList tableHeaders;
    std::vector<QStringList> tableRows; ///< As wide as the headers.
    std::function<QChart *(const Colors &, const QFont &)> draw;
};

ChartContent contentOf(const ChartData &data);
ChartContent contentOf(const ComparisonData &data);
ChartContent contentOf(const ProfileData &data);
ChartContent contentOf(const RadarData &data);
ChartContent contentOf(const HeatData &data);

} // namespace carnet::ui
