#pragma once

#include "ui/publication/report.h"

#include <QByteArray>
#include <QImage>

namespace carnet::ui {

/// The report as one page for the web, see writeHtmlPage(): the same words in the same order as
/// on its sheets.
QByteArray writeReportHtml(const Report &report, const QImage &logo = {});

} // namespace carnet::ui
