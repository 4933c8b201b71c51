#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/site.h"
#include "core/domain/target.h"
#include "ui/publication/content.h"

#include <QDate>

#include <vector>

namespace carnet::ui {

struct ResultsOptions
{
    std::vector<Id<Indicator>> indicators; ///< Shown in this order; unknown ones are left out.
    bool inHundred = false;                ///< Adds `soit 87 usagers sur 100`.
    bool qrCode = true;                    ///< If the site has an address for opinions.
    QDate displayedOn;
    int edition = 1;
};

/// What the poster R1 says of a period, in French: rates and days rounded to whole
/// numbers, a sentence instead of a percentage under the minimum base, words where there
/// is no figure. An indicator measured less often shows its last period that is over by
/// the end of `period`, and names it.
PosterContent resultsContent(const Site &site, const std::vector<Indicator> &indicators,
                             const std::vector<Measurement> &measurements,
                             const std::vector<Target> &targets, const Period &period,
                             const ResultsOptions &options);

/// The first `count` indicators that are followed, by position: what a poster shows
/// before anyone has chosen.
std::vector<Id<Indicator>> headlineIndicators(const std::vector<Indicator> &indicators, int count);

} // namespace carnet::ui
