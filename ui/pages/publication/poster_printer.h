#pragma once

#include "ui/publication/layout.h"

class QWidget;

namespace carnet::ui {

/// Puts a page on paper. Apart from the page, so that a test needs no printer.
class PosterPrinter
{
public:
    enum class Outcome { Printed, GivenUp, NoPrinter };

    virtual ~PosterPrinter() = default;

    /// Asks for a printer, over `window`, and prints. Throws Failure(Unavailable) when the
    /// printer refuses.
    virtual Outcome print(const LaidOutPages &page, QWidget *window) = 0;
};

/// The printers of the machine.
class SystemPrinter final : public PosterPrinter
{
public:
    Outcome print(const LaidOutPages &page, QWidget *window) override;
};

} // namespace carnet::ui
