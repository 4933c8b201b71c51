#pragma once

#include "ui/publication/layout.h"

#include <QByteArray>
#include <QImage>

namespace carnet::ui {

/// The page on white, at so many dots per inch.
QImage toImage(const LaidOutPages &pages, int number, int dotsPerInch);

/// The same as a PNG file, whose resolution is set.
QByteArray writePng(const LaidOutPages &pages, int number, int dotsPerInch = 150);

} // namespace carnet::ui
