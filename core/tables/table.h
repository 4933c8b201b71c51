#pragma once

#include "core/base/problem.h"

#include <QString>

#include <vector>

namespace carnet::tables {

/// One row of a table as it stands in a file.
struct Row
{
    int line; ///< Where it begins in the file, from 1.
    std::vector<QString> cells;

    friend bool operator==(const Row &, const Row &) = default;
};

/// What a table file holds: text only, not interpreted. Rows may differ in length.
struct Table
{
    std::vector<Row> rows;
    std::vector<Problem> problems; ///< With an error there are no rows.
};

/// The cell, trimmed; empty where the row is shorter.
QString cell(const Row &row, int column);

} // namespace carnet::tables
