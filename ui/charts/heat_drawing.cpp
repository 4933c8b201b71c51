#include "ui/charts/heat_drawing.h"

#include "ui/charts/chart_legend.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr qreal kCellGap = 2;

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

/// From the ground to the accent: one hue, so that grey says the same.
QColor shadeOf(int level, size_t levels, const Colors &colors)
{
    const double share = levels > 1 ? double(level) / double(levels - 1) : 1;
    return mixed(colors.field, colors.accent, share);
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// What is read best on that shade.
QColor letterOn(const QColor &shade, const Colors &colors)
{
    return contrast(shade, colors.ink) >= contrast(shade, colors.onAccent) ? colors.ink
                                                                           : colors.onAccent;
}

} // namespace

HeatDrawing::HeatDrawing(const HeatData &data, const Colors &colors, const QFont &font)
    : PaintedChart(colors, font)
    , m_data(data)
{
    addLegend();
}

void HeatDrawing::addLegend()
{
    for (size_t level = 0; level < m_data.levels.size(); ++level)
        legendRow().add(
            m_data.levels[level], 2.2, [this, level](QPainter &painter, const QRectF &box) {
                painter.setFont(textFont());
                paintCell(painter, {int(level), QString::number(level), {}},
                          box.adjusted(0, -box.height() * 0.35, 0, box.height() * 0.35));
            });
    for (const HeatData::Meaning &meaning : m_data.meanings)
        legendRow().add(
            meaning.words, 2.2, [this, mark = meaning.mark](QPainter &painter, const QRectF &box) {
                painter.setFont(textFont());
                paintCell(painter, {std::nullopt, mark, {}},
                          box.adjusted(0, -box.height() * 0.35, 0, box.height() * 0.35));
            });
}

HeatDrawing::Sizes HeatDrawing::sizesFor(qreal width) const
{
    const QFontMetricsF metrics(textFont());
    Sizes sizes{.line = metrics.lineSpacing(), .yearWidth = 0, .cellWidth = 0, .columns = 1};
    for (const QString &year : m_data.years)
        sizes.yearWidth = std::max(sizes.yearWidth, metrics.horizontalAdvance(year));
    sizes.yearWidth += space::kSmall;
    qreal number = 0;
    size_t most = 1;
    for (const HeatData::Group &group : m_data.groups) {
        most = std::max(most, group.rows.size());
        for (const HeatData::Row &row : group.rows)
            number = std::max(number, metrics.horizontalAdvance(row.number));
    }
    const qreal least = number + space::kSmall;
    const qreal free = std::max(least, width - sizes.yearWidth);
    sizes.columns = std::clamp<size_t>(size_t(free / least), 1, most);
    sizes.cellWidth = std::min(free / qreal(sizes.columns), 2.2 * least);
    return sizes;
}

size_t HeatDrawing::blocksOf(const HeatData::Group &group, const Sizes &sizes) const
{
    return (group.rows.size() + sizes.columns - 1) / sizes.columns;
}

qreal HeatDrawing::blockHeight(const Sizes &sizes) const
{
    return sizes.line * 1.15 + qreal(m_data.years.size()) * (sizes.line * 1.25 + kCellGap);
}

qreal HeatDrawing::bodyHeight(qreal width) const
{
    const Sizes sizes = sizesFor(width);
    qreal height = 0;
    for (const HeatData::Group &group : m_data.groups)
        height += wrapped(strongFont(), group.title, width)
                  + qreal(blocksOf(group, sizes)) * blockHeight(sizes) + space::kMedium;
    return height;
}

void HeatDrawing::paintBody(QPainter &painter, const QRectF &room) const
{
    const Sizes sizes = sizesFor(room.width());
    qreal top = room.top();
    for (const HeatData::Group &group : m_data.groups) {
        const qreal title = wrapped(strongFont(), group.title, room.width());
        painter.setFont(strongFont());
        painter.setPen(look().ink);
        painter.drawText(QRectF(room.left(), top, room.width(), title + 2), Qt::TextWordWrap,
                         group.title);
        top += title;
        for (size_t block = 0; block < blocksOf(group, sizes); ++block) {
            paintBlock(painter, group, block * sizes.columns, sizes, {room.left(), top});
            top += blockHeight(sizes);
        }
        top += space::kMedium;
    }
}

void HeatDrawing::paintBlock(QPainter &painter, const HeatData::Group &group, size_t first,
                             const Sizes &sizes, const QPointF &at) const
{
    const size_t end = std::min(group.rows.size(), first + sizes.columns);
    const qreal rowHeight = sizes.line * 1.25;
    const auto cellBox = [&](size_t column, size_t year) {
        return QRectF(at.x() + sizes.yearWidth + qreal(column - first) * sizes.cellWidth,
                      at.y() + sizes.line * 1.15 + qreal(year) * (rowHeight + kCellGap),
                      sizes.cellWidth - kCellGap, rowHeight);
    };
    painter.setFont(textFont());
    painter.setPen(look().secondary);
    for (size_t column = first; column < end; ++column) {
        QRectF head = cellBox(column, 0);
        head.moveTop(at.y());
        head.setHeight(sizes.line * 1.15);
        painter.drawText(head, Qt::AlignCenter, group.rows[column].number);
    }
    for (size_t year = 0; year < m_data.years.size(); ++year) {
        painter.setPen(look().ink);
        painter.drawText(QRectF(at.x(), cellBox(first, year).top(), sizes.yearWidth, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, m_data.years[year]);
        for (size_t column = first; column < end; ++column)
            paintCell(painter, group.rows[column].cells[year], cellBox(column, year));
    }
}

void HeatDrawing::paintCell(QPainter &painter, const HeatData::Cell &cell, const QRectF &box) const
{
    const QColor shade =
        cell.level ? shadeOf(*cell.level, m_data.levels.size(), look()) : look().field;
    painter.setBrush(shade);
    painter.setPen(QPen(look().border, 1, cell.level ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(letterOn(shade, look()));
    painter.drawText(box, Qt::AlignCenter, cell.mark);
}

} // namespace carnet::ui
