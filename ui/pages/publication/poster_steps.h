#pragma once

#include "core/domain/indicator.h"
#include "core/domain/publication_edition.h"
#include "core/domain/site.h"
#include "core/journal/step.h"

#include <optional>
#include <vector>

namespace carnet::ui {

/// Moves an indicator one place up or down among those that are followed. Without edits at
/// the ends of the list.
enum class Direction { Up, Down };
journal::Step moveStep(const std::vector<Indicator> &ordered, const Id<Indicator> &moved,
                       Direction direction);

/// When an edition hung on the wall; no end while it does. Without a beginning it never did.
journal::Step displayedStep(const PublicationEdition &edition, const std::optional<QDate> &from,
                            const std::optional<QDate> &until);

/// The address behind the QR code of all posters.
journal::Step addressStep(const Site &site, const QString &address);

} // namespace carnet::ui
