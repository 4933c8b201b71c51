#pragma once

#include "ui/publication/report.h"

#include <QByteArray>
#include <QImage>

namespace carnet::ui {

/// The report as a text document that can be changed (OpenDocument 1.2): the same words in the
/// same order as on its sheets, with headings, lists and tables as such. The same report and
/// logo give the same bytes.
QByteArray writeReportOdt(const Report &report, const QImage &logo = {});

} // namespace carnet::ui
