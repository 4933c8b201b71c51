#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>

namespace carnet::ui {

struct Colors;

/// The name of a series at the end of its line, behind its mark; wrapped.
class SeriesName final : public QGraphicsItem
{
public:
    SeriesName(QGraphicsItem *parent, size_t number, const QString &name, const Colors &colors,
               const QFont &font);

    /// On one line.
    qreal wholeWidth() const;
    /// The least that breaks no word.
    qreal leastWidth() const;

    void fit(qreal width);
    qreal height() const { return m_size.height(); }

    /// From its upper edge to the middle of its first line, where its line ends.
    qreal middle() const;

    QRectF boundingRect() const override { return {{0, 0}, m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    qreal lead() const;

    size_t m_number;
    QString m_name;
    const Colors &m_colors; ///< One of those of colorsFor(), which live for ever.
    QFont m_font;
    QSizeF m_size;
};

} // namespace carnet::ui
