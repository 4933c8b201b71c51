#pragma once

#include "core/tables/spreadsheet.h"

#include <QString>

#include <memory>

namespace carnet::ui {

/// Reads a table file; what is wrong with it stands in its problems. For another thread.
std::shared_ptr<const tables::Spreadsheet> readTableFile(const QString &path);

/// What is wrong, or to be known, one a line: `Grille!F12 : …`.
QString problemLines(const std::vector<Problem> &problems, Problem::Severity severity);

} // namespace carnet::ui
