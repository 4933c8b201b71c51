#include "ui/charts/chart_content.h"

#include "ui/charts/chart_drawing.h"
#include "ui/charts/comparison_drawing.h"
#include "ui/charts/heat_drawing.h"
#include "ui/charts/profile_drawing.h"
#include "ui/charts/radar_drawing.h"

#include <QCoreApplication>

#include <algorithm>

namespace carnet::ui {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::ChartContent)

public:
    static QString period() { return tr("Period"); }
    static QString target() { return tr("Target"); }
    static QString none() { return tr("none"); }
};

} // namespace

bool ChartData::hasTarget() const
{
    return std::ranges::any_of(points,
                               [](const ChartPoint &point) { return point.target.has_value(); });
}

bool ChartData::hasBand() const
{
    return std::ranges::any_of(points,
                               [](const ChartPoint &point) { return point.band.has_value(); });
}

ChartContent contentOf(const ChartData &data)
{
    ChartContent content{data.title,
                         data.sentence,
                         {TableWords::period(), data.valueHeader, TableWords::target()},
                         {},
                         [data](const Colors &colors, const QFont &font) -> QChart * {
                             return new ChartDrawing(data, colors, font);
                         }};
    if (data.hasBand())
        content.tableHeaders += data.bandName;
    for (const ChartPoint &point : data.points) {
        QStringList row{point.label, point.text,
                        point.target ? point.targetText : TableWords::none()};
        if (data.hasBand())
            row += point.band ? point.band->text : TableWords::none();
        content.tableRows.push_back(row);
    }
    return content;
}

ChartContent contentOf(const ComparisonData &data)
{
    ChartContent content{data.title,
                         data.sentence,
                         {TableWords::period()},
                         {},
                         [data](const Colors &colors, const QFont &font) -> QChart * {
                             return new ComparisonDrawing(data, colors, font);
                         }};
    for (const ComparisonSeries &series : data.series)
        content.tableHeaders += series.name;
    for (size_t i = 0; i < data.periods.size(); ++i) {
        QStringList row{data.periods[i]};
        for (const ComparisonSeries &series : data.series)
            row += series.values[i].text;
        content.tableRows.push_back(row);
    }
    return content;
}

ChartContent contentOf(const ProfileData &data)
{
    ChartContent content{data.title,
                         data.sentence,
                         {data.rowHeader, data.valueHeader},
                         {},
                         [data](const Colors &colors, const QFont &font) -> QChart * {
                             return new ProfileDrawing(data, colors, font);
                         }};
    if (!data.earlierHeader.isEmpty())
        content.tableHeaders += data.earlierHeader;
    if (!data.bandName.isEmpty())
        content.tableHeaders += data.bandName;
    for (const ProfileData::Row &each : data.rows) {
        QStringList row{each.name, each.text};
        if (!data.earlierHeader.isEmpty())
            row += each.earlierText;
        if (!data.bandName.isEmpty())
            row += each.band ? each.band->text : TableWords::none();
        content.tableRows.push_back(row);
    }
    return content;
}

ChartContent contentOf(const RadarData &data)
{
    ChartContent content = contentOf(data.profile);
    content.draw = [profile = data.profile](const Colors &colors, const QFont &font) -> QChart * {
        return new RadarDrawing(profile, colors, font);
    };
    return content;
}

ChartContent contentOf(const HeatData &data)
{
    ChartContent content{data.title,
                         data.sentence,
                         {data.rowHeader},
                         {},
                         [data](const Colors &colors, const QFont &font) -> QChart * {
                             return new HeatDrawing(data, colors, font);
                         }};
    for (const QString &year : data.years)
        content.tableHeaders += year;
    for (const HeatData::Group &group : data.groups)
        for (const HeatData::Row &each : group.rows) {
            QStringList row{QString(each.number + QStringLiteral("  ") + each.name)};
            for (const HeatData::Cell &cell : each.cells)
                row += cell.words;
            content.tableRows.push_back(row);
        }
    return content;
}

} // namespace carnet::ui
