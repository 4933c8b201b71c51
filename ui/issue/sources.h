#pragma once

#include "core/base/period.h"
#include "ui/publication/poster_sources.h"

#include <QDate>
#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

struct PosterKind;

/// What the document holds for posters of that period. Parses an edition: takes some
/// milliseconds. Precondition: the document has a site.
PosterSources posterSources(const storage::Workspace &workspace, const Period &period);

/// The same with an edition that was parsed before.
PosterSources posterSources(const storage::Workspace &workspace, const Period &period,
                            std::shared_ptr<const Edition> edition);

/// The edition whose commitments the posters of that period speak of; null: none known. Takes
/// some milliseconds.
std::shared_ptr<const Edition> posterEdition(const storage::Workspace &workspace,
                                             const Period &period);

/// The indicators that are followed, in their order.
std::vector<Indicator> posterIndicators(const storage::Workspace &workspace);

/// Quarters to choose from: those over that hold a value, the latest first, then those with a
/// value that are not over; the last one over when there is no value at all.
std::vector<Period> posterPeriods(const storage::Workspace &workspace, const QDate &today);

/// The periods to choose from for that kind: quarters as above, or this year, the years with a
/// plan or a value before it, the latest first, and those after it.
std::vector<Period> posterPeriods(const storage::Workspace &workspace, const PosterKind &kind,
                                  const QDate &today);

/// The indicators of a poster of that period that nobody chose: the followed ones with a figure
/// first, in their order, then the others, `count` at most.
std::vector<Id<Indicator>> usualIndicators(const storage::Workspace &workspace,
                                           const Period &period, int count);

/// The measurement behind a figure of the poster, if there is one: where one is led to.
std::optional<Id<Measurement>> measurementBehind(const storage::Workspace &workspace,
                                                 const Indicator &indicator, const Period &period);

/// The SHA-256 of the site's logo as the document keeps it; empty without one.
QString siteLogoSha256(const storage::Workspace &workspace);

/// The site's own; null without one.
QImage siteLogo(storage::Workspace &workspace);

} // namespace carnet::ui
