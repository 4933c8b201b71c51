#include "tests/support/printing.h"

#include "ui/pages/publication/poster_printer.h"

#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PageFormat;

namespace {

ui::LaidOutPages threePages(const PageFormat &format)
{
    ui::PageBuilder page(ui::PosterLook{.format = format});
    for (int number = 1; number <= 3; ++number) {
        if (number > 1)
            page.newPage();
        page.text({20, 20}, 100, {u"Page %1"_s.arg(number), {.cap = 5}});
    }
    ui::LaidOutPages pages = page.take();
    pages.title = u"Trois pages"_s;
    return pages;
}

/// A printer whose paper is a file.
struct FilePrinter
{
    QTemporaryDir folder;
    QPrinter printer{QPrinter::HighResolution};

    FilePrinter()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"paper.pdf"_s));
    }

    QString paper() const
    {
        QFile file(folder.filePath(u"paper.pdf"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromLatin1(file.readAll());
    }

    qsizetype sheets() const
    {
        static const QRegularExpression page(uR"(/Type\s*/Page\b(?!s))"_s);
        return paper().count(page);
    }
};

QPageLayout paperWith(QPageSize::PageSizeId size, qreal leastMargin)
{
    return {QPageSize(size), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter,
            QMarginsF(leastMargin, leastMargin, leastMargin, leastMargin)};
}

} // namespace

TEST_CASE_METHOD(FilePrinter, "all pages are printed on sheets of the poster's size",
                 "[pages][print]")
{
    const PageFormat format{PageFormat::Paper::A3, PageFormat::Orientation::Landscape};
    const ui::LaidOutPages pages = threePages(format);
    ui::prepare(printer, pages);

    ui::printPages(printer, pages);

    CHECK(sheets() == 3);
    static const QRegularExpression box(uR"(/MediaBox\s*\[\s*0 0 (\d+)[.\d]* (\d+))"_s);
    const auto found = box.match(paper());
    REQUIRE(found.hasMatch());
    CHECK(std::abs(found.captured(1).toInt() - 1190) <= 1);
    CHECK(std::abs(found.captured(2).toInt() - 841) <= 1);
}

TEST_CASE_METHOD(FilePrinter, "only the pages asked for are printed, as often as asked",
                 "[pages][print]")
{
    const ui::LaidOutPages pages = threePages({});
    ui::prepare(printer, pages);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    printer.setCopyCount(2);
    const qsizetype copies = printer.supportsMultipleCopies() ? 1 : 2;

    ui::printPages(printer, pages);

    CHECK(sheets() == 2 * copies);
}

TEST_CASE_METHOD(FilePrinter, "a range beyond the last page ends with it", "[pages][print]")
{
    const ui::LaidOutPages pages = threePages({});
    ui::prepare(printer, pages);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(3, 9);

    ui::printPages(printer, pages);

    CHECK(sheets() == 1);
}

TEST_CASE("margins of a printer that cut the poster are told", "[pages][print]")
{
    CHECK(ui::paperRemark(paperWith(QPageSize::A4, 4.2), {}).isEmpty());
    CHECK(ui::paperRemark(paperWith(QPageSize::A4, 10), {}).isEmpty());
    CHECK(ui::paperRemark(paperWith(QPageSize::A4, 15), {}).contains(u"15\u00A0mm"_s));
}

TEST_CASE("paper smaller than the poster is told", "[pages][print]")
{
    const PageFormat large{PageFormat::Paper::A3, PageFormat::Orientation::Portrait};
    const PageFormat wide{PageFormat::Paper::A4, PageFormat::Orientation::Landscape};

    CHECK(ui::paperRemark(paperWith(QPageSize::A4, 4), large).contains(u"A3"_s));
    CHECK(ui::paperRemark(paperWith(QPageSize::A3, 4), large).isEmpty());
    CHECK(ui::paperRemark(paperWith(QPageSize::A3, 4), {}).isEmpty());
    CHECK_FALSE(ui::paperRemark(paperWith(QPageSize::A4, 4), wide).isEmpty());
    QPageLayout turned = paperWith(QPageSize::A4, 4);
    turned.setOrientation(QPageLayout::Landscape);
    CHECK(ui::paperRemark(turned, wide).isEmpty());
}
