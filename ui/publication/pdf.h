#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QByteArray>

namespace carnet::ui {

/// One page as PDF/A-1b (PDF 1.4): typefaces embedded, page of exactly the sheet's size,
/// title and language set. The same content and look give the same bytes on every
/// machine: dates and identifiers come from the content.
///
/// Throws Failure(Unreadable) when what Qt wrote cannot be read again.
QByteArray writePdf(const PosterContent &content, const PosterLook &look);

/// The same from a page laid out before. `displayedOn` becomes the document's date.
QByteArray writePdf(const LaidOutPages &pages, const QDate &displayedOn);

} // namespace carnet::ui
