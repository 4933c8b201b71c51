#pragma once

#include "ui/publication/layout.h"

#include <QString>

class QPageLayout;
class QPrinter;
class QWidget;

namespace carnet::ui {

class Prompt;

/// Puts pages on paper. Apart from the page, so that a test needs no printer.
class PosterPrinter
{
public:
    enum class Outcome { Printed, GivenUp, NoPrinter };

    virtual ~PosterPrinter() = default;

    /// Asks for a printer, over `window`, and prints; `prompt` asks what the printer's own
    /// dialog does not. Throws Failure(Unavailable) when the printer refuses.
    virtual Outcome print(const LaidOutPages &pages, QWidget *window, Prompt &prompt) = 0;
};

/// The printers of the machine.
class SystemPrinter final : public PosterPrinter
{
public:
    Outcome print(const LaidOutPages &pages, QWidget *window, Prompt &prompt) override;
};

/// Sets the sheet and the title, and what may be chosen of the pages.
void prepare(QPrinter &printer, const LaidOutPages &pages);

/// Paints the pages that the printer is set to print, as often as it is set to. Their size is
/// never changed: letters would fall below what can be read. Throws Failure(Unavailable).
void printPages(QPrinter &printer, const LaidOutPages &pages);

/// What this paper in this printer would cut off, translated; empty when all is printed.
QString paperRemark(const QPageLayout &paper, const PageFormat &format);

} // namespace carnet::ui
