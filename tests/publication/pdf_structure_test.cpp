#include "tests/publication/pdf_checks.h"
#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/pdf.h"
#include "ui/publication/poster.h"

#include <QRegularExpression>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::LaidOutPages;
using ui::PageBuilder;
using ui::PageFormat;
using ui::Role;

namespace {

ui::Words words(const QString &text, Role role = Role::Text)
{
    return {text, {3, false, 1.6}, ui::Ink::Text, role};
}

void layEveryPart(PageBuilder &page)
{
    const auto put = [&](qreal y, const ui::Words &text) {
        return page.text(QPointF(20, y), 60, text);
    };
    put(20, words(u"Titre du document"_s, Role::Title));
    const auto section = page.part(Role::Section);
    put(30, words(u"Une partie"_s, Role::Heading));
    put(40, words(u"Une sous-partie"_s, Role::SubHeading));
    put(50, words(u"Un paragraphe assez long pour tenir sur plusieurs lignes de la page"_s));
    {
        const auto text = page.part(Role::Text);
        put(80, words(u"95"_s, Role::Span));
        put(80, words(u"%"_s, Role::Span));
    }
    {
        const auto list = page.part(Role::List);
        for (const QString &item : {u"premier point"_s, u"second point"_s}) {
            const auto part = page.part(Role::Item);
            page.shape(ui::ShapeMark::Shape::Disc, QRectF(16, 90, 2, 2), ui::Ink::Accent);
            put(item == u"premier point" ? 90 : 100, words(item));
        }
    }
    {
        const auto figure = page.part(Role::Figure, u"Barre, 95 sur 100"_s);
        page.shape(ui::ShapeMark::Shape::Rectangle, QRectF(20, 110, 50, 4), ui::Ink::Track);
        page.shape(ui::ShapeMark::Shape::Rectangle, QRectF(20, 110, 47, 4), ui::Ink::Accent);
    }
    const auto table = page.part(Role::Table);
    for (int row = 0; row < 3; ++row) {
        if (row == 2) {
            page.newPage();
            const auto again = page.part(Role::Artifact);
            put(20, words(u"Indicateur"_s, Role::ColumnHeader));
        }
        const auto part = page.part(Role::Row);
        const qreal y = 130 + 10 * row;
        page.shape(ui::ShapeMark::Shape::Rectangle, QRectF(20, y - 2, 90, 0.2), ui::Ink::Text);
        put(y, words(row == 0 ? u"Indicateur"_s : u"Appels %1"_s.arg(row),
                     row == 0 ? Role::ColumnHeader : Role::RowHeader));
        page.text(QPointF(90, y), 40,
                  words(row == 0 ? u"Valeur"_s : u"9%1"_s.arg(row),
                        row == 0 ? Role::ColumnHeader : Role::Cell));
    }
}

/// Every part there is, over two pages.
LaidOutPages everyPart()
{
    PageBuilder page(ui::PosterLook{});
    layEveryPart(page);
    LaidOutPages pages = page.take();
    pages.title = u"Titre du document"_s;
    pages.language = u"fr"_s;
    return pages;
}

} // namespace

TEST_CASE("every kind of poster on every sheet is a tagged PDF", "[publication][pdf]")
{
    for (const ui::PosterKind &kind : ui::posterKinds()) {
        for (const PageFormat &format : kind.formats) {
            const ResultsCase results = ordinaryResults();
            const LaidOutPages pages =
                kind.layOut(kind.tell(results, results.options), {.format = format});
            INFO(kind.code.toString().toStdString() << ' ' << format.size().width());

            checkDocument(pages);

            checkNesting(pathsOf(structureOf(PdfOnDisk(ui::writePdf(pages, kPdfDay)))));
        }
    }
}

TEST_CASE("the parts of a document keep their order and go on over pages", "[publication][pdf]")
{
    const LaidOutPages pages = everyPart();

    checkDocument(pages);

    const PdfOnDisk pdf(ui::writePdf(pages, kPdfDay));
    const auto nodes = structureOf(pdf);
    CHECK(pathsOf(nodes)
          == QStringList{u"Document"_s, u"Document/H1"_s, u"Document/Sect"_s, u"Document/Sect/H2"_s,
                         u"Document/Sect/H3"_s, u"Document/Sect/P"_s, u"Document/Sect/P/Span"_s,
                         u"Document/Sect/L"_s, u"Document/Sect/L/LI"_s,
                         u"Document/Sect/L/LI/LBody"_s, u"Document/Sect/L/LI/LBody/P"_s,
                         u"Document/Sect/Figure"_s, u"Document/Sect/Table"_s,
                         u"Document/Sect/Table/TR"_s, u"Document/Sect/Table/TR/TH"_s,
                         u"Document/Sect/Table/TR/TD"_s});
    // The heading of the table was said on the first page.
    CHECK(wordsTold(nodes).count(u"Indicateur"_s) == 1);
    const QString text = pdf.ask(u"pdfinfo"_s, {u"-struct-text"_s});
    CHECK(text.count(u"Table ("_s) == 1);
}

TEST_CASE("a tagged PDF says what its figures show and what its headers head", "[publication][pdf]")
{
    const PdfOnDisk pdf(ui::writePdf(everyPart(), kPdfDay));

    const QString text = QString::fromUtf8(
        run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf.path(), u"-"_s}));

    CHECK(text.contains(u"/Alt (Barre, 95 sur 100)"_s));
    CHECK(text.contains(u"/Lang (fr-FR)"_s));
    CHECK(text.contains(u"/DisplayDocTitle true"_s));
    CHECK(text.contains(u"/Tabs /S"_s));
    CHECK(text.count(u"/Scope /Column"_s) == 2);
    CHECK(text.count(u"/Scope /Row"_s) == 2);
    // The bar lies from 20 to 70 mm, 110 to 114 mm below the top of an A4 sheet.
    static const QRegularExpression box(
        u"/BBox \\[\\s+56\\.693\\s+518\\.74\\d?\\s+198\\.425\\s+530\\.07\\d?\\s+\\]"_s);
    CHECK(text.contains(box));
    // The space is a space, and no letter is U+0000.
    CHECK(text.contains(u"<0020>"_s));
    CHECK_FALSE(text.contains(QRegularExpression(u"\\[[^\\]]*<(0009|0000)>"_s)));
}
