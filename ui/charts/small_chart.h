#pragma once

#include "ui/charts/chart_data.h"

#include <QWidget>

namespace carnet::ui {

/// One of many small charts with the same scale: a column for each period with its value over
/// it, a tick at the target, and words in the slot of what is missing. Painted without a scene,
/// because dozens of them stand on one page; a ChartPanel tells the same at large.
class SmallChart final : public QWidget
{
    Q_OBJECT

public:
    /// How many characters of body text a chart of eight periods needs in width.
    static constexpr int kCharacters = 40;

    explicit SmallChart(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartData m_data;
};

} // namespace carnet::ui
