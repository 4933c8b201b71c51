#pragma once

#include <QBrush>
#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

namespace carnet::ui {

/// Plain text in a chart, its lines centred on each other. Its origin is the middle of its
/// upper edge.
class ChartText final : public QGraphicsItem
{
public:
    /// `ground` keeps lines that pass behind from crossing the letters.
    ChartText(QGraphicsItem *parent, const QFont &font, const QColor &color, const QColor &ground);

    void setText(const QString &text);
    qreal textWidth() const; ///< On one line.

    /// Shows the text on one line, or broken at its spaces when `width` is too small for it.
    void fit(qreal width);

    QSizeF size() const { return m_size; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QFont m_font;
    QColor m_color;
    QColor m_ground;
    QString m_text;
    QStringList m_lines;
    QSizeF m_size;
};

} // namespace carnet::ui
