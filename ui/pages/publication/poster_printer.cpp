#include "ui/pages/publication/poster_printer.h"

#include "core/base/failure.h"
#include "ui/publication/painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace carnet::ui {

namespace {

struct PrinterText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::SystemPrinter)
};

} // namespace

PosterPrinter::Outcome SystemPrinter::print(const LaidOutPages &pages, QWidget *window)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Outcome::NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true); // The poster has its own margins.
    printer.setPageLayout(pages.format.pageLayout());
    printer.setDocName(pages.title);
    QPrintDialog dialog(&printer, window);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return Outcome::GivenUp;
    QPainter painter;
    if (!painter.begin(&printer))
        throw Failure(
            Failure::Kind::Unavailable,
            PrinterText::tr("The printer does not answer. Nothing was printed, and your "
                            "notebook is as it was. Try again, choose another printer, or make "
                            "a PDF."),
            printer.printerName());
    const qreal scale = printer.resolution() / 25.4 / type::kUnits;
    painter.scale(scale, scale);
    for (int number = 0; number < int(pages.pages.size()); ++number) {
        if (number > 0)
            printer.newPage();
        paintPage(painter, pages, number);
    }
    painter.end();
    return Outcome::Printed;
}

} // namespace carnet::ui
