#pragma once

#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QByteArray>

namespace carnet::ui {

/// A tagged PDF/A-1b (PDF 1.4): typefaces embedded, pages of exactly the sheet's size, title and
/// language set, a structure tree in reading order with alternatives and table headers. The same
/// content and look give the same bytes on every machine: dates and identifiers come from the
/// content.
///
/// It is made as PDF/UA-1 asks but does not claim to be it: no validator of PDF/UA or PDF/A is
/// at hand where it is tested, and an alternative text is judged by people.
///
/// Throws Failure(Unreadable) when what Qt wrote cannot be read again.
QByteArray writePdf(const PosterContent &content, const PosterLook &look);

/// The same from a page laid out before. `displayedOn` becomes the document's date.
QByteArray writePdf(const LaidOutPages &pages, const QDate &displayedOn);

} // namespace carnet::ui
