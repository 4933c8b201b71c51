#pragma once

#include "core/exchange/bundle.h"
#include "core/hub/report.h"

namespace carnet::hub {

/// Reads the data files of a report (FORMAT.md, 4) into the rows of `report`, whose site is
/// known. What refers to something that the report does not hold, such as an action without its
/// plan, is left out: a merge may leave such rows in a document, and they can be placed nowhere.
/// Throws Unfit. Precondition: bytes up to `end`, kReadingPadding behind the bundle, may be read.
void readDataFiles(const exchange::OpenedBundle &bundle, const char *end, Report &report);

} // namespace carnet::hub
