#pragma once

#include "ui/charts/chart_content.h"

#include <QChartView>

#include <vector>

class QPainter;

namespace carnet::ui {

struct Colors;

/// The drawing of a ChartPanel, heard as one graphic. Texts that stand in the chart are items
/// of our own: those of Qt Charts are cut when room is short, and read marks in data as
/// formatting.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }

    void setLarge(bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws the content without a widget, on white, with its title and its sentence. The size of
    /// its text is the same whatever the height.
    static void paintPicture(const ChartContent &content, QPainter &painter, const QSize &size);

    /// `usual`, or higher when the content has more to say.
    static QSize pictureSize(const ChartContent &content, const QSize &usual);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void takeHeight();

    ChartContent m_content;
    bool m_large = false;
    int m_needed = 0; ///< The height that the content takes at its width; 0: any.
};

} // namespace carnet::ui
