#include "ui/pages/publication/poster_printer.h"

#include "core/base/failure.h"
#include "core/base/french.h"
#include "ui/publication/painter.h"
#include "ui/shell/prompt.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace carnet::ui {

namespace {

struct PrinterText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::SystemPrinter)
};

constexpr qreal kOurMargin = 12; // Millimetres.
constexpr qreal kReserve = 2;    // Between the printer's margin and ours.
constexpr qreal kTolerance = 0.5;

/// First and last page to print, from 0.
std::pair<int, int> rangeOf(const QPrinter &printer, int count)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {0, count - 1};
    return {std::min(printer.fromPage(), count) - 1, std::clamp(printer.toPage(), 1, count) - 1};
}

} // namespace

PosterPrinter::Outcome SystemPrinter::print(const LaidOutPages &pages, QWidget *window,
                                            Prompt &prompt)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Outcome::NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages);
    QPrintDialog dialog(&printer, window);
    const int count = int(pages.pages.size());
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, count > 1);
    dialog.setMinMax(1, count);
    dialog.setFromTo(1, count);
    if (dialog.exec() != QDialog::Accepted)
        return Outcome::GivenUp;
    const QString remark = paperRemark(printer.pageLayout(), pages.format);
    if (!remark.isEmpty() && !prompt.confirm(remark, PrinterText::tr("Print anyway")))
        return Outcome::GivenUp;
    printPages(printer, pages);
    return Outcome::Printed;
}

void prepare(QPrinter &printer, const LaidOutPages &pages)
{
    printer.setFullPage(true); // The poster has its own margins.
    printer.setPageLayout(pages.format.pageLayout());
    printer.setDocName(pages.title);
}

void printPages(QPrinter &printer, const LaidOutPages &pages)
{
    printer.setFullPage(true); // The dialog may have changed it.
    const auto [first, last] = rangeOf(printer, int(pages.pages.size()));
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
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    for (int copy = 0; copy < copies; ++copy) {
        for (int number = first; number <= last; ++number) {
            if (copy > 0 || number > first)
                printer.newPage();
            paintPage(painter, pages, number);
        }
    }
    painter.end();
}

QString paperRemark(const QPageLayout &paper, const PageFormat &format)
{
    const QSizeF sheet = paper.fullRect(QPageLayout::Millimeter).size();
    if (sheet.width() < format.size().width() - kTolerance
        || sheet.height() < format.size().height() - kTolerance)
        return PrinterText::tr("The paper chosen is smaller than the poster (%1): its edges would "
                               "be cut off. The poster is not made smaller, so that it can still "
                               "be read. Choose another paper here or in the printer.")
            .arg(Column<PageFormat::Paper>::write(format.paper).toString());
    QPageLayout measured = paper;
    measured.setUnits(QPageLayout::Millimeter);
    const QMarginsF least = measured.minimumMargins();
    const qreal widest = std::max({least.left(), least.top(), least.right(), least.bottom()});
    if (widest <= kOurMargin - kReserve)
        return {};
    return PrinterText::tr("This printer leaves %1 of the paper white: the edges of the poster may "
                           "be cut off. The poster is not made smaller, so that it can still be "
                           "read. Choose another printer, or make a PDF.")
        .arg(french::withUnit(*Decimal::of(qRound64(widest), 0), QStringLiteral("mm")));
}

} // namespace carnet::ui
