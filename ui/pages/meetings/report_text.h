#pragma once

#include "ui/publication/report.h"

#include <QString>

namespace carnet::ui {

/// The report as plain text to be read on the screen, a paragraph for each thing it says.
QString reportText(const Report &report);

} // namespace carnet::ui
