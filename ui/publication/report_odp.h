#pragma once

#include "ui/publication/report.h"

#include <QByteArray>
#include <QImage>

namespace carnet::ui {

/// The report as an OpenDocument presentation to be changed: a cover, then a slide for each
/// chapter, with titles, lists and tables as presentation programs know them; figures and bars are
/// frames and drawings. The same report gives the same bytes.
QByteArray writeReportOdp(const Report &report, const QImage &logo);

} // namespace carnet::ui
