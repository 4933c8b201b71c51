#pragma once

#include "ui/publication/painter.h"

#include <vector>

namespace carnet::ui {

/// Leaves a trace of the parts in what a PDF writer writes: where a part begins or ends it
/// paints a rectangle far outside of the sheet. pdf_structure.h finds them in the page's
/// content and takes them out again.
class PdfMarkers final : public PaintListener
{
public:
    struct Event
    {
        bool opens;
        PaintedPart part = {}; ///< Of one that opens.
        QRectF ink = {};       ///< Of one that closes, millimetres.
    };

    /// Where the rectangles lie: whole dots of the device, whatever its resolution, so that
    /// they are found by equality. The other coordinate is −1 for the first of a page, −2 …
    static constexpr int kLeft = -30000;

    void opened(QPainter &painter, const PaintedPart &part) override;
    void closed(QPainter &painter, Role role, const QRectF &ink) override;

    void newPage() { m_pages.emplace_back(); }
    /// What was noted, page by page, in the order of the rectangles.
    const std::vector<std::vector<Event>> &pages() const { return m_pages; }

private:
    void note(QPainter &painter, const Event &event);

    std::vector<std::vector<Event>> m_pages{1};
};

} // namespace carnet::ui
