#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace carnet::tables {

/// Cells as a spreadsheet and this program hand them to each other over the clipboard, row by
/// row. Rows may differ in length.
using Block = std::vector<QStringList>;

/// The cells of plain text: rows by line breaks, columns by tabs, cells with either of them in
/// quotes. The last line break begins no row.
Block readBlock(const QString &clipboard);

/// The cells of the first table of a page, as LibreOffice, Excel and this program put it on the
/// clipboard: `<br>` and paragraphs are line breaks, other white space is a space, styles and
/// scripts are left out. Cells that span several columns or rows are followed by blank ones.
/// Empty when there is no table.
Block readHtmlBlock(const QString &html);

/// As readBlock() reads it back.
QString writeBlock(const Block &block);

/// As readHtmlBlock() reads it back. Every cell is marked as text: a note that begins with `=` or
/// `-` is no formula in a spreadsheet.
QString writeHtmlBlock(const Block &block);

} // namespace carnet::tables
