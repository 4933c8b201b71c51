#pragma once

#include "ui/publication/content.h"
#include "ui/publication/poster_sources.h"

namespace carnet::ui {

/// What the poster R1 says of a quarter, in French: rates and days rounded to whole
/// numbers, a sentence instead of a percentage under the minimum base, words where there
/// is no figure. An indicator measured less often shows its last period that is over by
/// the end of the quarter, and names it.
PosterContent resultsContent(const PosterSources &sources, const PosterRequest &request);

/// What one card says of an indicator in the last of its periods that is over by the end of
/// `period`.
PosterCard cardOf(const PosterSources &sources, const Indicator &indicator, const Period &period,
                  bool inHundred);

} // namespace carnet::ui
