#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/painted_chart.h"

#include <vector>

namespace carnet::ui {

/// A bar for each row with its value behind, a hollow diamond for the year before, and where other
/// sites stand as a light band. Names stand beside the bars, or above them where room is short.
class ProfileDrawing final : public PaintedChart
{
    Q_OBJECT

public:
    ProfileDrawing(const ProfileData &data, const Colors &colors, const QFont &font);

protected:
    qreal bodyHeight(qreal width) const override;
    void paintBody(QPainter &painter, const QRectF &room) const override;

private:
    struct Places;

    void addLegend();
    Places placesFor(qreal width) const;
    bool isReasonBelow(const Places &places, const ProfileData::Row &row) const;
    void paintScale(QPainter &painter, const Places &places, const QRectF &room) const;
    void paintRow(QPainter &painter, const Places &places, size_t row, qreal top) const;
    void paintReason(QPainter &painter, const ProfileData::Row &row, QRectF slot,
                     qreal behindMark) const;
    void paintBand(QPainter &painter, const Places &places, const ChartBand &band,
                   const QRectF &bar) const;

    ProfileData m_data;
};

} // namespace carnet::ui
