#pragma once

#include "core/tables/spreadsheet.h"

namespace carnet::tables {

/// The sheets of a workbook in Office Open XML (ECMA-376), transitional or strict.
Spreadsheet readXlsx(ZipArchive &archive, const SpreadsheetLimits &limits);

/// Whether the archive holds such a workbook.
bool isXlsx(const ZipArchive &archive);

} // namespace carnet::tables
