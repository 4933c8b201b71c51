#pragma once

#include "ui/charts/chart_data.h"

#include <QChartView>

#include <vector>

class QPainter;

namespace carnet::ui {

class ChartText;
struct Colors;

/// The drawing of a ChartPanel, heard as one graphic. Texts that stand in the chart are items
/// of our own: those of Qt Charts are cut when room is short, and read marks in data as
/// formatting.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws `data` without a widget, on white, with its title and its sentence.
    static void paintPicture(const ChartData &data, QPainter &painter, const QSize &size);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    ChartData m_data;
};

} // namespace carnet::ui
