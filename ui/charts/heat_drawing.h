#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/painted_chart.h"

#include <QColor>

namespace carnet::ui {

/// For each group a block: a column for each row of the data, a line for each year. The darker the
/// higher, and the level printed in each cell. Blocks that are too wide go on below.
class HeatDrawing final : public PaintedChart
{
    Q_OBJECT

public:
    HeatDrawing(const HeatData &data, const Colors &colors, const QFont &font);

protected:
    qreal bodyHeight(qreal width) const override;
    void paintBody(QPainter &painter, const QRectF &room) const override;

private:
    struct Sizes
    {
        qreal line;
        qreal yearWidth;
        qreal cellWidth;
        size_t columns; ///< In one block at most.
    };

    void addLegend();
    Sizes sizesFor(qreal width) const;
    size_t blocksOf(const HeatData::Group &group, const Sizes &sizes) const;
    qreal blockHeight(const Sizes &sizes) const;
    void paintBlock(QPainter &painter, const HeatData::Group &group, size_t first,
                    const Sizes &sizes, const QPointF &at) const;
    void paintCell(QPainter &painter, const HeatData::Cell &cell, const QRectF &box) const;

    HeatData m_data;
};

} // namespace carnet::ui
