#pragma once

#include "core/domain/edition.h"

#include <memory>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::assessment {

/// A grid with which a year can begin.
struct EditionChoice
{
    std::shared_ptr<const Edition> edition; ///< Never null.
    EditionRecord record;                   ///< To be put into the document if it is not there.
    bool inDocument;
};

/// The editions of the document and those that come with the program; the one of the last
/// assessment first (without any, that of the document), then the latest first.
std::vector<EditionChoice> editionChoices(const storage::Workspace &workspace);

} // namespace carnet::assessment
