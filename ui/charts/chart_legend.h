#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>

namespace carnet::ui {

struct Colors;

/// What the columns and the dashed line are, in a row: a square and a word, a line and a word.
/// That of Qt Charts cuts its words and reads marks in them as formatting.
class ChartLegend final : public QGraphicsItem
{
public:
    /// `target` is empty when there is no target to see.
    ChartLegend(QGraphicsItem *parent, const QString &measured, const QString &target,
                const Colors &colors, const QFont &font);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_measured;
    QString m_target;
    QColor m_column;
    QColor m_ink;
    QFont m_font;
};

} // namespace carnet::ui
