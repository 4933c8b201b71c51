#pragma once

#include "core/tables/spreadsheet.h"

namespace carnet::tables {

/// The sheets of an OpenDocument spreadsheet (ODF 1.2 and later, part 1, chapter 9).
Spreadsheet readOds(ZipArchive &archive, const SpreadsheetLimits &limits);

/// Whether the archive holds such a document.
bool isOds(ZipArchive &archive);

} // namespace carnet::tables
