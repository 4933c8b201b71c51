#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QString>

namespace carnet::ui {

/// The words of the poster in the order in which they are read, a blank line between the
/// cards: for those who do not see the picture of it.
QString posterText(const PosterContent &content);

/// From how far the poster is read, in words: `Figures can be read from 2.9 m …`.
QString legibility(const LaidOutPages &page);

} // namespace carnet::ui
