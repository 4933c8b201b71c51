#include "ui/widgets/tile_grid.h"

#include "ui/widgets/theme.h"

#include <QEvent>

#include <algorithm>

namespace carnet::ui {

namespace {

constexpr int kGap = space::kMedium;

}

TileGrid::TileGrid(int characters, QWidget *parent)
    : QWidget(parent)
    , m_characters(characters)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileGrid::add(QWidget *tile)
{
    tile->setParent(this);
    m_tiles.push_back(tile);
    updateGeometry();
}

int TileGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    int height = 0;
    for (size_t first = 0; first < m_tiles.size(); first += size_t(columns))
        height += rowHeight(first, columns, tileWidth(width, columns)) + kGap;
    return std::max(0, height - kGap);
}

QSize TileGrid::sizeHint() const
{
    return {640, heightForWidth(640)};
}

/// The number of columns follows from the room, not the room from it.
QSize TileGrid::minimumSizeHint() const
{
    int narrowest = 0;
    for (const QWidget *tile : m_tiles)
        narrowest = std::max(narrowest, tile->minimumSizeHint().width());
    return {narrowest, 0};
}

bool TileGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void TileGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Rows as even as may be: five tiles where four fit are three and two.
int TileGrid::columnsFor(int width) const
{
    const int least = m_characters * fontMetrics().averageCharWidth() + 2 * space::kLarge;
    const int fitting = std::max(1, (width + kGap) / (least + kGap));
    const int count = int(m_tiles.size());
    const int rows = std::max(1, (count + fitting - 1) / fitting);
    return std::max(1, (count + rows - 1) / rows);
}

int TileGrid::tileWidth(int width, int columns) const
{
    return (width - (columns - 1) * kGap) / columns;
}

int TileGrid::rowHeight(size_t first, int columns, int width) const
{
    int height = 0;
    for (size_t i = first; i < std::min(first + size_t(columns), m_tiles.size()); ++i)
        height =
            std::max(height, m_tiles[i]->hasHeightForWidth() ? m_tiles[i]->heightForWidth(width)
                                                             : m_tiles[i]->sizeHint().height());
    return height;
}

void TileGrid::arrange()
{
    const int columns = columnsFor(width());
    const int tile = tileWidth(width(), columns);
    int y = 0;
    for (size_t first = 0; first < m_tiles.size(); first += size_t(columns)) {
        const int height = rowHeight(first, columns, tile);
        for (size_t i = first; i < std::min(first + size_t(columns), m_tiles.size()); ++i)
            m_tiles[i]->setGeometry(int(i - first) * (tile + kGap), y, tile, height);
        y += height + kGap;
    }
}

} // namespace carnet::ui
