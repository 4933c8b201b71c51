#pragma once

#include "core/base/period.h"
#include "ui/publication/poster_sources.h"

#include <QDate>
#include <QImage>

#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// What the document holds for posters of that period. Parses an edition: takes some
/// milliseconds. Precondition: the document has a site.
PosterSources posterSources(const storage::Workspace &workspace, const Period &period);

/// The indicators that are followed, in their order.
std::vector<Indicator> posterIndicators(const storage::Workspace &workspace);

/// Quarters to choose from: those over that hold a value, the latest first, then those with a
/// value that are not over; the last one over when there is no value at all.
std::vector<Period> posterPeriods(const storage::Workspace &workspace, const QDate &today);

/// The indicators of a poster of that period that nobody chose: the followed ones with a figure
/// first, in their order, then the others, `count` at most.
std::vector<Id<Indicator>> usualIndicators(const storage::Workspace &workspace,
                                           const Period &period, int count);

/// The measurement behind a figure of the poster, if there is one: where one is led to.
std::optional<Id<Measurement>> measurementBehind(const storage::Workspace &workspace,
                                                 const Indicator &indicator, const Period &period);

/// The site's own; null without one.
QImage siteLogo(storage::Workspace &workspace);

} // namespace carnet::ui
