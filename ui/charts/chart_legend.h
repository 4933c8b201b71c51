#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QString>

#include <functional>
#include <vector>

namespace carnet::ui {

struct Colors;

/// What stands for what: a sample and its words, side by side, in further lines where one is too
/// short. That of Qt Charts cuts its words and reads marks in them as formatting.
class ChartLegend final : public QGraphicsItem
{
public:
    /// Paints a sample into a box as high as a capital letter.
    using Sample = std::function<void(QPainter &painter, const QRectF &box)>;

    ChartLegend(QGraphicsItem *parent, const Colors &colors, const QFont &font);

    /// `capitals` is the width of the sample, in heights of a capital letter.
    void add(const QString &words, qreal capitals, Sample sample);

    void clear();

    void fit(qreal width);
    qreal height() const { return m_size.height(); }

    QRectF boundingRect() const override { return {{0, 0}, m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Entry
    {
        QString words;
        qreal sampleWidth;
        Sample sample;
        QRectF box; ///< Of sample and words.
    };

    std::vector<Entry> m_entries;
    QColor m_ink;
    QFont m_font;
    QSizeF m_size;
    qreal m_width;
};

} // namespace carnet::ui
