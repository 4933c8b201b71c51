#pragma once

#include <QChart>
#include <QFont>

#include <vector>

namespace carnet::ui {

class ChartLegend;
class ChartText;
struct Colors;

/// A chart with a slot for each period, values from 0 upwards, and a legend over it that takes
/// as many lines as it needs. Made anew for other data, colours or fonts.
class PeriodChart : public QChart
{
    Q_OBJECT

protected:
    PeriodChart(const std::vector<QString> &periods, const Colors &colors, const QFont &font);

    const QFont &textFont() const { return m_font; }

    /// To be called once all series are there. Rates have 100 on the scale.
    void addAxes(double highest, bool rate, const Colors &colors);

    /// Room for the legend above, and for what stands at the right of the slots.
    ChartLegend &legendRow() { return *m_legend; }
    void setRightMargin(qreal margin);

    qreal slotWidth() const;

    /// Where a value stands in a slot; the slots are numbered from 0.
    QPointF place(double slot, double value);

    /// The slots have their final places.
    virtual void placeTexts();

    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void fitMargins();
    void placeLabels();

    QFont m_font;
    std::vector<QString> m_labels;
    std::vector<ChartText *> m_periods; ///< One per label.
    ChartLegend *m_legend;
    qreal m_right;
};

} // namespace carnet::ui
