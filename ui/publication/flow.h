#pragma once

#include "ui/publication/layout.h"

#include <functional>
#include <memory>
#include <vector>

namespace carnet::ui {

/// A column of pieces that is cut into pages where it may be cut.
class Flow
{
public:
    /// Something that stands on one page: a line, a row, a picture.
    struct Piece
    {
        qreal before; ///< White above it, unless it is the first of a page; millimetres.
        qreal height;
        bool keepWithNext = false;
        std::function<void(PageBuilder &page, QPointF topLeft)> draw;
    };

    /// `area` is the column on each page.
    explicit Flow(const QRectF &area)
        : m_area(area)
    {}

    qreal width() const { return m_area.width(); }
    qreal height() const { return m_area.height(); }

    void add(Piece piece);

    /// A part of the structure from the next piece on, to the last piece before close(). One
    /// without pieces is left out.
    void open(Role role);
    void close();

    /// What stands again on each page on which one of the next pieces comes first, until
    /// endRepeat(). It is not read twice.
    void repeat(Piece piece);
    void endRepeat() { m_repeated.reset(); }

    /// Places the pieces from `top` of the current page on. A piece that must stay with the
    /// next takes it along, as far as a page can hold them. `newPage` is called for each
    /// further page.
    void lay(PageBuilder &page, qreal top, const std::function<void()> &newPage) const;

private:
    struct Placed : Piece
    {
        std::vector<Role> opens;
        int closes = 0;
        std::shared_ptr<const Piece> repeated;
    };

    /// Of the pieces from this one on that must stay together.
    qreal heightTogether(std::size_t first) const;

    QRectF m_area;
    std::vector<Placed> m_pieces;
    std::vector<Role> m_opening; ///< Parts that begin with the next piece.
    std::shared_ptr<const Piece> m_repeated;
};

} // namespace carnet::ui
