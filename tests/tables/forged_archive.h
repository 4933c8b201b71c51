#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace carnet {

/// A ZIP archive of these entries, deflated.
QByteArray archiveOf(const std::vector<std::pair<QByteArray, QByteArray>> &entries);

/// A workbook with one sheet `Feuille` of that content of `<worksheet>`; `styles` and `strings`
/// are the contents of `<styleSheet>` and `<sst>`.
QByteArray workbookOf(const QByteArray &sheet, const QByteArray &styles = {},
                      const QByteArray &strings = {});

/// An ODS with that content of `<office:spreadsheet>`.
QByteArray documentOf(const QByteArray &spreadsheet);

} // namespace carnet
