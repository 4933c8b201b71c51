#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QRectF>

#include <vector>

namespace carnet::ui {

/// Fills the area with one card for each indicator, in as many columns and as large as
/// all texts allow. Equal parts of all cards stand on equal lines.
void layCards(PageBuilder &page, const QRectF &area, const std::vector<PosterCard> &cards);

} // namespace carnet::ui
