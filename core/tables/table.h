#pragma once

#include "core/base/problem.h"

#include <QString>

#include <vector>

namespace carnet::tables {

/// One row of a table as it stands in a file.
struct Row
{
    int line; ///< Where it begins in the file, or its number in the sheet, from 1.
    std::vector<QString> cells;

    friend bool operator==(const Row &, const Row &) = default;
};

/// A cell that holds something, but not what: a formula that was never calculated, an error.
struct UnknownCell
{
    int line;    ///< From 1.
    int column;  ///< From 0.
    QString why; ///< Translated, one sentence.

    friend bool operator==(const UnknownCell &, const UnknownCell &) = default;
};

/// What a table file, or one sheet of it, holds: text only, not interpreted. Rows may differ
/// in length.
struct Table
{
    std::vector<Row> rows;
    std::vector<Problem> problems;         ///< With an error there are no rows.
    QString sheet = {};                    ///< Its name; empty for a file without sheets.
    bool hidden = false;                   ///< The sheet is hidden in the spreadsheet.
    std::vector<UnknownCell> unknown = {}; ///< By line and column; empty texts in `rows`.
};

/// The cell, trimmed; empty where the row is shorter.
QString cell(const Row &row, int column);

/// `A`, `Z`, `AA` of 0, 25, 26.
QString columnName(int column);

/// Where a person finds it, translated: `Line 14`, in a sheet `Survey, line 14`.
QString placeOf(const Table &table, int line);

/// In a sheet `Survey!C14`; without sheets the line.
QString placeOf(const Table &table, int line, int column);

} // namespace carnet::tables
