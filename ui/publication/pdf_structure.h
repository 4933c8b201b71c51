#pragma once

#include "ui/publication/pdf_markers.h"

#include <vector>

class QPDF;

namespace carnet::ui {

/// Makes a tagged PDF of one that has markers: a structure tree in reading order, where every
/// word belongs to one element and everything else is an artifact (ISO 32000-1, 14.7 and 14.8).
///
/// `events` are those of PdfMarkers. Throws std::exception when the markers are not found again
/// as they were painted: a wrong structure is worse than none.
void writeStructure(QPDF &pdf, const std::vector<std::vector<PdfMarkers::Event>> &events);

} // namespace carnet::ui
