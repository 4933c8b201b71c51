#pragma once

#include "ui/publication/layout.h"

#include <QString>

namespace carnet::ui {

/// The words of the pages in the order in which they are read, a blank line between the parts:
/// for those who do not see the picture of it.
QString posterText(const LaidOutPages &pages);

/// From how far the poster is read, in words: `Figures can be read from 2.9 m …`; empty for a
/// document of ordinary letters, which nobody reads on a wall.
QString legibility(const LaidOutPages &pages);

} // namespace carnet::ui
