#pragma once

#include "ui/publication/layout.h"
#include "ui/publication/report.h"

namespace carnet::ui {

/// The report on sheets of A4, upright. Headings stay with what they head, no line of a
/// paragraph stands alone, no row is cut, and the header of a table is repeated. Each page says
/// at its foot what it is and which one of how many. What fits no page is in the overflows.
///
/// Of the look only colours, logo and typeface count.
LaidOutPages layOutReport(const Report &report, const PosterLook &look);

} // namespace carnet::ui
