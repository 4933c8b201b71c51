#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/painter.h"
#include "ui/publication/pdf.h"
#include "ui/publication/poster.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::LaidOutPages;
using ui::PageBuilder;
using ui::PageFormat;
using ui::Role;

namespace {

const QDate kDay(2026, 10, 4);

class PdfOnDisk
{
public:
    explicit PdfOnDisk(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"it.pdf"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QString path() const { return m_folder.filePath(u"it.pdf"_s); }
    QString ask(const QString &program, QStringList arguments) const
    {
        return QString::fromUtf8(run(program, arguments << path()));
    }
    QByteArray rendered(int page) const
    {
        return run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-f"_s, QString::number(page), u"-l"_s,
                                   QString::number(page), path()});
    }

private:
    QTemporaryDir m_folder;
};

/// As Qt writes it without any structure.
QByteArray untagged(const LaidOutPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    writer.setPageLayout(pages.format.pageLayout());
    QPainter painter(&writer);
    painter.scale(1200 / 2540.0, 1200 / 2540.0);
    for (int number = 0; number < int(pages.pages.size()); ++number) {
        if (number > 0)
            writer.newPage();
        ui::paintPage(painter, pages, number);
    }
    painter.end();
    // The exact size in as many bytes: Qt rounds to points.
    const QSizeF exact = pages.format.size() * 72 / 25.4;
    const auto box = [](QSizeF size) -> QByteArray {
        return "/MediaBox [0 0 " + QByteArray::number(size.width(), 'f', 3) + "000 "
               + QByteArray::number(size.height(), 'f', 3) + "000]";
    };
    const QSizeF rounded(qRound(exact.width()), qRound(exact.height()));
    REQUIRE(bytes.contains(box(rounded)));
    return bytes.replace(box(rounded), box(exact));
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression space(u"[ \\n\\x{A0}\\x{202F}]+"_s);
    return text.split(space, Qt::SkipEmptyParts);
}

/// What a reader of the page reads, in order: everything but artifacts.
QStringList wordsRead(const LaidOutPages &pages)
{
    QStringList words;
    int artifacts = 0;
    for (const auto &page : pages.pages) {
        for (const ui::Mark &mark : page) {
            if (const auto *part = std::get_if<ui::PartMark>(&mark))
                artifacts += part->role != Role::Artifact ? 0 : part->opens ? 1 : -1;
            const auto *text = std::get_if<ui::TextMark>(&mark);
            if (text == nullptr || artifacts > 0 || text->role == Role::Artifact)
                continue;
            for (const ui::TextMark::Line &line : text->lines)
                words += wordsIn(line.text);
        }
    }
    return words;
}

struct Node
{
    int depth;
    QString name; ///< Empty: words.
    QString words;
};

/// What `pdfinfo -struct-text` tells.
std::vector<Node> structureOf(const PdfOnDisk &pdf)
{
    static const QRegularExpression element(u"^( *)([A-Z][A-Za-z0-9]*)[: ]?.*$"_s);
    static const QRegularExpression words(u"^( *)\"(.*)\"$"_s);
    std::vector<Node> nodes;
    for (const QString &line :
         pdf.ask(u"pdfinfo"_s, {u"-struct-text"_s}).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto match = words.match(line); match.hasMatch())
            nodes.push_back({int(match.capturedLength(1)), {}, match.captured(2)});
        else if (const auto named = element.match(line); named.hasMatch())
            nodes.push_back({int(named.capturedLength(1)), named.captured(2), {}});
    }
    return nodes;
}

/// What lies in what, such as `Table/TR/TD`, each path once.
QStringList pathsOf(const std::vector<Node> &nodes)
{
    QStringList open;
    QStringList paths;
    for (const Node &node : nodes) {
        if (node.name.isEmpty())
            continue;
        open = open.mid(0, node.depth / 2) << node.name;
        paths += open.join(u'/');
    }
    paths.removeDuplicates();
    return paths;
}

QStringList wordsTold(const std::vector<Node> &nodes)
{
    QStringList words;
    for (const Node &node : nodes)
        words += wordsIn(node.words);
    return words;
}

/// The operators and operands of all pages. Strings are in hexadecimal.
std::vector<QStringList> contentsOf(const PdfOnDisk &pdf)
{
    const QString text = QString::fromLatin1(
        run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf.path(), u"-"_s}));
    static const QRegularExpression contents(
        u"%% Contents for page \\d+\n.*?\nstream\n(.*?)endstream"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(u"\\s+"_s);
    std::vector<QStringList> pages;
    for (auto match = contents.globalMatch(text); match.hasNext();)
        pages.push_back(match.next().captured(1).split(space, Qt::SkipEmptyParts));
    return pages;
}

/// Checks that all that is shown lies in one marked content, and that nothing is torn.
void checkMarked(const QStringList &content)
{
    static const QStringList shows{u"f"_s, u"f*"_s, u"S"_s, u"B"_s,  u"B*"_s, u"s"_s,
                                   u"b"_s, u"b*"_s, u"F"_s, u"Do"_s, u"Tj"_s, u"TJ"_s};
    int saved = 0;
    int savedAtMark = -1; // −1: no marked content is open.
    int shown = 0;
    bool inText = false;
    for (const QString &word : content) {
        if (word == u"q" || word == u"Q") {
            saved += word == u"q" ? 1 : -1;
            CHECK(saved >= qMax(0, savedAtMark));
        } else if (word == u"BDC" || word == u"BMC") {
            CHECK(savedAtMark == -1);
            CHECK_FALSE(inText);
            savedAtMark = saved;
        } else if (word == u"EMC") {
            CHECK(savedAtMark == saved);
            CHECK_FALSE(inText);
            savedAtMark = -1;
        } else if (word == u"BT" || word == u"ET") {
            inText = word == u"BT";
        } else if (shows.contains(word)) {
            ++shown;
            if (savedAtMark == -1)
                FAIL_CHECK("not marked: operator " << shown << ", " << word.toStdString());
        }
    }
    CHECK(saved == 0);
    CHECK(savedAtMark == -1);
    CHECK(shown > 0);
}

/// Everything that holds for every document that leaves the program.
void checkDocument(const LaidOutPages &pages)
{
    const QByteArray bytes = ui::writePdf(pages, kDay);
    const PdfOnDisk pdf(bytes);

    CHECK(pdf.ask(u"pdfinfo"_s, {}).contains(QRegularExpression(u"Tagged: +yes"_s)));
    run(u"qpdf"_s, {u"--check"_s, pdf.path()});
    const QSizeF points = pages.format.size() * 72 / 25.4;
    CHECK(pdf.ask(u"pdfinfo"_s, {})
              .contains(
                  u"%1 x %2 pts"_s.arg(points.width(), 0, 'g', 6).arg(points.height(), 0, 'g', 6)));
    const QStringList fonts = pdf.ask(u"pdffonts"_s, {}).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &font : fonts.sliced(2)) // After the two lines of heading.
        CHECK(font.contains(QRegularExpression(u"^CARNE[A-Z]\\+.* yes yes yes "_s)));
    const std::vector<Node> nodes = structureOf(pdf);
    CHECK(wordsTold(nodes) == wordsRead(pages));
    CHECK(wordsTold(nodes).filter(QRegularExpression(u"[\\x{FB00}-\\x{FB06}\\t]"_s)).isEmpty());
    const auto contents = contentsOf(pdf);
    CHECK(contents.size() == pages.pages.size());
    for (const QStringList &content : contents) {
        checkMarked(content);
        CHECK_FALSE(content.contains(u"-30000"_s));
    }
    const PdfOnDisk bare(untagged(pages));
    for (int page = 1; page <= int(pages.pages.size()); ++page) {
        const bool same = pdf.rendered(page) == bare.rendered(page);
        CHECK(same);
    }
    const bool sameAgain = ui::writePdf(pages, kDay) == bytes;
    CHECK(sameAgain);
}

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

            const QStringList paths = pathsOf(structureOf(PdfOnDisk(ui::writePdf(pages, kDay))));
            INFO(paths.join(u'\n').toStdString());
            CHECK(paths.filter(QRegularExpression(u"/H1$"_s)).size() == 1);
            // Paragraphs and headings hold no others, and the parts of lists and tables lie in
            // them.
            CHECK(paths.filter(QRegularExpression(u"(P|H[1-3])/(P|H[1-3]|L|Table|Sect)\\b"_s))
                      .isEmpty());
            CHECK(paths.filter(QRegularExpression(u"(?<!/L)/LI\\b|(?<!/Table)/TR\\b"_s)).isEmpty());
            CHECK(paths.filter(QRegularExpression(u"(?<!/TR)/(TH|TD)\\b"_s)).isEmpty());
        }
    }
}

TEST_CASE("the parts of a document keep their order and go on over pages", "[publication][pdf]")
{
    const LaidOutPages pages = everyPart();

    checkDocument(pages);

    const PdfOnDisk pdf(ui::writePdf(pages, kDay));
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
    const PdfOnDisk pdf(ui::writePdf(everyPart(), kDay));

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
