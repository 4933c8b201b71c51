#pragma once

#include "ui/publication/layout.h"
#include "ui/publication/report.h"

#include <functional>
#include <vector>

namespace carnet::ui {

/// A block of a slide with its height, to be drawn where there is room for it.
struct SlidePiece
{
    qreal height;
    std::function<void(PageBuilder &page, QPointF topLeft)> draw;
};

/// The blocks as pieces of that width; an empty block has none.
std::vector<SlidePiece> slidePieces(const std::vector<ReportBlock> &blocks,
                                    const PageBuilder &measure, qreal width);

} // namespace carnet::ui
