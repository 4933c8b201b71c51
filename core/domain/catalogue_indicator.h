#pragma once

#include "core/domain/edition.h"
#include "core/domain/edition_json.h"

namespace carnet::edition_json {

/// Reads the members of an indicator that an edition and the catalogue have in common: all
/// but the commitment it serves, which stays empty.
CatalogueIndicator readIndicator(ObjectReader &reader, Complaints &complaints);

} // namespace carnet::edition_json
