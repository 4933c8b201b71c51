#pragma once

#include "ui/publication/layout.h"
#include "ui/publication/report.h"

#include <vector>

namespace carnet::ui {

/// One slide of a report that is shown to a room: a chapter, with what stands in it.
struct Slide
{
    QString title;
    std::vector<ReportBlock> blocks;
};

/// The chapters of the report, in order. What stands before the first one is for the cover.
std::vector<Slide> slidesOf(const Report &report);
std::vector<ReportBlock> coverBlocks(const Report &report);

/// The report as slides on sheets of A4 across: a cover, then one for each chapter. Each says at
/// its foot the site, the day and which one of how many it is. What does not fit its slide is in
/// the overflows.
///
/// Of the look only colours, logo and typeface count.
LaidOutPages layOutSlides(const Report &report, const PosterLook &look);

} // namespace carnet::ui
