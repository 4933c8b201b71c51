#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

namespace carnet::ui {

/// A wall poster that shows figures, a card each.
LaidOutPages layOutCardPoster(const PosterContent &content, const PosterLook &look);

/// How many cards a wall poster holds.
int cardPosterCapacity(const PageFormat &format);

} // namespace carnet::ui
