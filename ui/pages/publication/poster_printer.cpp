#include "ui/pages/publication/poster_printer.h"

#include "core/base/failure.h"
#include "ui/publication/painter.h"

#include <QCoreApplication>
#include <QPageLayout>
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

QPageLayout sheet(const PageFormat &format)
{
    return {QPageSize(format.paper == PageFormat::Paper::A4 ? QPageSize::A4 : QPageSize::A3),
            format.isWide() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

} // namespace

PosterPrinter::Outcome SystemPrinter::print(const LaidOutPage &page, QWidget *window)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Outcome::NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true); // The poster has its own margins.
    printer.setPageLayout(sheet(page.format));
    printer.setDocName(page.title);
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
    paintPage(painter, page);
    painter.end();
    return Outcome::Printed;
}

} // namespace carnet::ui
