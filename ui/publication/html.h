#pragma once

#include "ui/publication/content.h"

#include <QByteArray>
#include <QImage>

namespace carnet::ui {

/// The twin of the poster for the web: one UTF-8 file without script, whose only address
/// is the link to give one's opinion. It says all that the poster says, to screen readers
/// too, fits a telephone of 320 pixels and prints well. The same content gives the same
/// bytes.
QByteArray writeHtml(const PosterContent &content, const QImage &logo = {});

} // namespace carnet::ui
