#pragma once

#include <QWidget>

#include <vector>

namespace carnet::ui {

/// Tiles of equal width side by side, as many in a row as there is room for; those of a
/// row are equally high.
class TileGrid : public QWidget
{
    Q_OBJECT

public:
    /// A tile is at least as wide as so many characters of body text.
    explicit TileGrid(int characters, QWidget *parent = nullptr);

    void add(QWidget *tile);

    /// To be called when tiles were hidden or shown: hidden ones take no place.
    void arrangeAgain();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<QWidget *> shown() const;
    int columnsFor(int width) const;
    int tileWidth(int width, int columns) const;
    static int rowHeight(const std::vector<QWidget *> &tiles, size_t first, int columns, int width);
    void arrange();

    int m_characters;
    std::vector<QWidget *> m_tiles;
};

} // namespace carnet::ui
