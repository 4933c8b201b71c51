#pragma once

#include "core/base/period.h"
#include "core/domain/publication_edition.h"
#include "core/domain/sent_bundle.h"

#include <optional>
#include <vector>

namespace carnet::storage {

class Workspace;

// What has left the document: posters and bundles.

/// All posters that were issued, the latest first.
std::vector<PublicationEdition> publications(const Workspace &workspace);

/// The posters of that kind that were issued, the latest first.
std::vector<PublicationEdition> publicationsOf(const Workspace &workspace, const QString &poster);

/// The last edition of that poster for that period.
std::optional<PublicationEdition> latestPublication(const Workspace &workspace,
                                                    const QString &poster, const Period &period);

/// The bundles that were made, the latest first.
std::vector<SentBundle> sentBundles(const Workspace &workspace);

} // namespace carnet::storage
