#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace carnet::ui {

/// The cells of a block as a spreadsheet puts it on the clipboard: rows by line breaks,
/// columns by tabs, cells with either of them in quotes. The last line break begins no row.
std::vector<QStringList> readBlock(const QString &clipboard);

} // namespace carnet::ui
