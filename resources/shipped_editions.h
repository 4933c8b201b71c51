#pragma once

#include "core/domain/edition.h"

#include <vector>

namespace carnet {

/// An edition that comes with the program.
struct ShippedEdition
{
    Edition edition;      ///< Its indicators are those of the catalogue.
    EditionRecord record; ///< To be put into a document that begins to use it.
};

/// The editions under `:/editions`, the latest first. Reads them anew at each call
/// (a few milliseconds). That each of them can be read is proved by the tests.
std::vector<ShippedEdition> shippedEditions();

} // namespace carnet
