#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QStringView>

#include <vector>

namespace carnet::ui {

/// One poster of the set. A new one is a file with such a function, and a line in
/// poster.cpp.
struct PosterKind
{
    QStringView code; ///< `R1`.
    LaidOutPage (*layOut)(const PosterContent &content, const PosterLook &look);
    /// How many cards the sheet holds.
    int (*capacity)(const PageFormat &format);
};

const std::vector<PosterKind> &posterKinds();

/// Gives every word its place. What does not fit is in the page's overflows. Takes some
/// milliseconds. Of an unknown kind the page is empty.
LaidOutPage layOutPoster(const PosterContent &content, const PosterLook &look);

/// 0 for an unknown kind.
int posterCapacity(const PosterContent &content, const PageFormat &format);

// The posters.
LaidOutPage layOutResults(const PosterContent &content, const PosterLook &look);
int resultsCapacity(const PageFormat &format);

} // namespace carnet::ui
