#include "ui/publication/flow.h"

#include <list>

namespace carnet::ui {

void Flow::add(Piece piece)
{
    m_pieces.push_back({std::move(piece), std::move(m_opening), 0, m_repeated});
    m_opening.clear();
}

void Flow::open(Role role)
{
    m_opening.push_back(role);
}

void Flow::close()
{
    if (m_opening.empty())
        ++m_pieces.back().closes;
    else
        m_opening.pop_back();
}

void Flow::repeat(Piece piece)
{
    m_repeated = std::make_shared<const Piece>(std::move(piece));
}

qreal Flow::heightTogether(std::size_t first) const
{
    qreal height = m_pieces[first].height;
    for (std::size_t i = first; m_pieces[i].keepWithNext && i + 1 < m_pieces.size(); ++i)
        height += m_pieces[i + 1].before + m_pieces[i + 1].height;
    return height;
}

void Flow::lay(PageBuilder &page, qreal top, const std::function<void()> &newPage) const
{
    std::list<PageBuilder::Part> parts;
    qreal y = top;
    bool isFirst = top <= m_area.top(); // On its page.
    const auto fits = [&](qreal height) { return y + height <= m_area.bottom(); };
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Placed &piece = m_pieces[i];
        const bool isBound = i > 0 && m_pieces[i - 1].keepWithNext;
        const qreal together = heightTogether(i);
        // What is longer than a page is cut between any two of its pieces.
        const bool staysTogether = !isBound && together <= m_area.height();
        if (!isFirst && !fits(piece.before + (staysTogether ? together : piece.height))) {
            newPage();
            y = m_area.top();
            isFirst = true;
            if (piece.repeated) {
                const auto artifact = page.part(Role::Artifact);
                piece.repeated->draw(page, QPointF(m_area.left(), y));
                y += piece.repeated->height;
                isFirst = false;
            }
        }
        for (const Role role : piece.opens)
            parts.emplace_back(page, role, QString());
        y += isFirst ? 0 : piece.before;
        piece.draw(page, QPointF(m_area.left(), y));
        y += piece.height;
        isFirst = false;
        for (int n = 0; n < piece.closes; ++n)
            parts.pop_back();
    }
}

} // namespace carnet::ui
