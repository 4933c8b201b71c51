#pragma once

#include "ui/publication/content.h"

#include <QString>

namespace carnet::ui {

/// What a new edition corrects of the one before, in French, as it may be printed: `Taux de
/// décroché : 87 % devient 85 %`. A proposal that a person reads again: the first two
/// differences in full, the others counted. Empty when both say the same.
QString proposedCorrection(const PosterContent &before, const PosterContent &now);

} // namespace carnet::ui
