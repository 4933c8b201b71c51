#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/painted_chart.h"

#include <QPointF>

namespace carnet::ui {

/// A spoke for each row, numbered, with the names and their values in a list beside or below: a
/// long name has no room at a spoke. What is missing is a gap in the line.
class RadarDrawing final : public PaintedChart
{
    Q_OBJECT

public:
    RadarDrawing(const ProfileData &data, const Colors &colors, const QFont &font);

protected:
    qreal bodyHeight(qreal width) const override;
    void paintBody(QPainter &painter, const QRectF &room) const override;

private:
    struct Wheel
    {
        QPointF center;
        qreal radius;
    };

    bool isBeside(qreal width) const;
    qreal wheelSize(qreal width) const;
    qreal listHeight(qreal width) const;
    QPointF place(const Wheel &wheel, size_t spoke, double value) const;
    void paintRings(QPainter &painter, const Wheel &wheel) const;
    void paintSeries(QPainter &painter, const Wheel &wheel, size_t number,
                     std::optional<double> ProfileData::Row::*value) const;
    void paintList(QPainter &painter, const QRectF &room) const;

    ProfileData m_data;
};

} // namespace carnet::ui
