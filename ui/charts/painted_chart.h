#pragma once

#include <QChart>
#include <QFont>

namespace carnet::ui {

class ChartLegend;
struct Colors;

/// A chart that none of the series of Qt Charts draws: it paints itself under a legend, with texts
/// that wrap, and tells how high it has to be. Made anew for other data, colours or fonts.
class PaintedChart : public QChart
{
    Q_OBJECT

public:
    /// With its legend, at that width.
    qreal heightFor(qreal width) const;

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    PaintedChart(const Colors &colors, const QFont &font);

    ChartLegend &legendRow() { return *m_legend; }
    const QFont &textFont() const { return m_font; }
    QFont strongFont() const;
    const Colors &look() const { return m_colors; }

    /// Without the legend.
    virtual qreal bodyHeight(qreal width) const = 0;
    virtual void paintBody(QPainter &painter, const QRectF &room) const = 0;

    /// The height of the text, wrapped.
    qreal wrapped(const QFont &font, const QString &text, qreal width) const;

    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    QFont m_font;
    const Colors &m_colors; ///< One of those of colorsFor(), which live for ever.
    ChartLegend *m_legend;
};

} // namespace carnet::ui
