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

void TileGrid::arrangeAgain()
{
    updateGeometry();
    arrange();
}

std::vector<QWidget *> TileGrid::shown() const
{
    std::vector<QWidget *> tiles;
    for (QWidget *tile : m_tiles)
        if (!tile->isHidden())
            tiles.push_back(tile);
    return tiles;
}

int TileGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const std::vector<QWidget *> tiles = shown();
    int height = 0;
    for (size_t first = 0; first < tiles.size(); first += size_t(columns))
        height += rowHeight(tiles, first, columns, tileWidth(width, columns)) + kGap;
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
    const int count = int(shown().size());
    const int rows = std::max(1, (count + fitting - 1) / fitting);
    return std::max(1, (count + rows - 1) / rows);
}

int TileGrid::tileWidth(int width, int columns) const
{
    return (width - (columns - 1) * kGap) / columns;
}

int TileGrid::rowHeight(const std::vector<QWidget *> &tiles, size_t first, int columns, int width)
{
    int height = 0;
    for (size_t i = first; i < std::min(first + size_t(columns), tiles.size()); ++i)
        height = std::max(height, tiles[i]->hasHeightForWidth() ? tiles[i]->heightForWidth(width)
                                                                : tiles[i]->sizeHint().height());
    return height;
}

void TileGrid::arrange()
{
    const int columns = columnsFor(width());
    const int tile = tileWidth(width(), columns);
    const std::vector<QWidget *> tiles = shown();
    int y = 0;
    for (size_t first = 0; first < tiles.size(); first += size_t(columns)) {
        const int height = rowHeight(tiles, first, columns, tile);
        for (size_t i = first; i < std::min(first + size_t(columns), tiles.size()); ++i)
            tiles[i]->setGeometry(int(i - first) * (tile + kGap), y, tile, height);
        y += height + kGap;
    }
}

} // namespace carnet::ui
