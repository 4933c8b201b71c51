#include "ui/charts/chart_legend.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace carnet::ui {

ChartLegend::ChartLegend(QGraphicsItem *parent, const Colors &colors, const QFont &font)
    : QGraphicsItem(parent)
    , m_ink(colors.ink)
    , m_font(font)
    , m_width(4096)
{}

void ChartLegend::add(const QString &words, qreal capitals, Sample sample)
{
    m_entries.push_back(
        {words, capitals * QFontMetricsF(m_font).capHeight(), std::move(sample), {}});
    fit(m_width);
}

void ChartLegend::clear()
{
    m_entries.clear();
    fit(m_width);
}

void ChartLegend::fit(qreal width)
{
    prepareGeometryChange();
    m_width = width;
    const QFontMetricsF metrics(m_font);
    const qreal gap = metrics.capHeight() * 0.7;
    QPointF at(0, 0);
    qreal bottom = 0;
    for (Entry &entry : m_entries) {
        const qreal lead = entry.sampleWidth + gap;
        const qreal whole = lead + metrics.horizontalAdvance(entry.words) + 1;
        if (at.x() > 0 && at.x() + whole > width)
            at = {0, bottom};
        // Words wrap where a line of their own is too short.
        const QRectF words = metrics.boundingRect(QRectF(0, 0, std::max(width - lead, 1.0), 10'000),
                                                  Qt::TextWordWrap, entry.words);
        const bool single = whole <= width;
        entry.box = {
            at, QSizeF(single ? whole : width, single ? metrics.lineSpacing() : words.height())};
        at.rx() += entry.box.width() + 3 * gap;
        bottom = std::max(bottom, entry.box.bottom());
    }
    m_size = {width, bottom};
}

void ChartLegend::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFontMetricsF metrics(m_font);
    const qreal cap = metrics.capHeight();
    for (const Entry &entry : m_entries) {
        const qreal middle = entry.box.top() + metrics.ascent() - cap / 2;
        painter->save();
        entry.sample(*painter, {entry.box.left(), middle - cap / 2, entry.sampleWidth, cap});
        painter->restore();
        painter->setFont(m_font);
        painter->setPen(m_ink);
        painter->drawText(entry.box.adjusted(entry.sampleWidth + cap * 0.7, 0, 1, 0),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, entry.words);
    }
}

} // namespace carnet::ui
