#pragma once

#include "ui/publication/flow.h"
#include "ui/publication/report.h"

namespace carnet::ui {

/// The widths of the columns, which fill `width`: each as wide as its longest word at least,
/// the rest shared by those that have much to say.
std::vector<qreal> columnWidths(const PageBuilder &measure, const ReportTable &table, qreal width);

/// Adds a table, cut between rows; its header stands again on each further page.
void addTable(Flow &flow, const PageBuilder &measure, const ReportTable &table);

/// Paints the shape of a mark into the square.
void paintMark(PageBuilder &page, ReportMark mark, const QRectF &square);

} // namespace carnet::ui
