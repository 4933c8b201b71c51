#pragma once

#include "core/base/problem.h"
#include "core/tables/table.h"
#include "core/tables/zip_archive.h"

#include <QByteArray>

#include <vector>

namespace carnet::tables {

/// What a spreadsheet may be at most; beyond, it is refused whole.
struct SpreadsheetLimits
{
    qint64 bytes = 64 * 1024 * 1024; ///< Of the file.
    ZipLimits zip = {};
    qint64 cells = 1'500'000; ///< Of all sheets together; blank ones do not count.
    int rows = 200'000;       ///< Of a sheet; blank ones do not count.
    int columns = 1'000;
    qsizetype cellLength = 100'000;
    int sheets = 200;
};

/// The sheets of a file, in its order.
struct Spreadsheet
{
    std::vector<Table> sheets;     ///< One without a name for a file that has no sheets.
    std::vector<Problem> problems; ///< With an error there are no sheets.
};

/// Reads XLSX (also with macros, which are left alone) and ODS as data: cells as the text that
/// shows them, numbers with all their digits (`1234,5`), percentages as `95,16 %`, dates as
/// `20/04/2026`. Nothing is calculated: a formula gives what was last calculated, and is told
/// as an UnknownCell when nothing was. Blank rows are no rows.
///
/// Rows and columns that are hidden are read, of merged cells the first; each sheet tells so.
/// Damaged, encrypted and oversized files, and those with a document type of their own
/// (entities), are refused.
Spreadsheet readSpreadsheet(const QByteArray &bytes, const SpreadsheetLimits &limits = {});

/// The same for any table: what is neither XLSX nor ODS is read by readCsv().
Spreadsheet readTables(const QByteArray &bytes, const SpreadsheetLimits &limits = {});

} // namespace carnet::tables
