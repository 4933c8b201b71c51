#include "tests/publication/pdf_checks.h"

#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/painter.h"
#include "ui/publication/pdf.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using carnet::ui::LaidOutPages;
using carnet::ui::Role;

namespace carnet {

namespace {

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

} // namespace

PdfOnDisk::PdfOnDisk(const QByteArray &bytes)
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString PdfOnDisk::ask(const QString &program, QStringList arguments) const
{
    return QString::fromUtf8(run(program, arguments << path()));
}

QByteArray PdfOnDisk::rendered(int page) const
{
    return run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-f"_s, QString::number(page), u"-l"_s,
                               QString::number(page), path()});
}

std::vector<PdfNode> structureOf(const PdfOnDisk &pdf)
{
    static const QRegularExpression element(u"^( *)([A-Z][A-Za-z0-9]*)[: ]?.*$"_s);
    static const QRegularExpression words(u"^( *)\"(.*)\"$"_s);
    std::vector<PdfNode> nodes;
    for (const QString &line :
         pdf.ask(u"pdfinfo"_s, {u"-struct-text"_s}).split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto match = words.match(line); match.hasMatch())
            nodes.push_back({int(match.capturedLength(1)), {}, match.captured(2)});
        else if (const auto named = element.match(line); named.hasMatch())
            nodes.push_back({int(named.capturedLength(1)), named.captured(2), {}});
    }
    return nodes;
}

QStringList pathsOf(const std::vector<PdfNode> &nodes)
{
    QStringList open;
    QStringList paths;
    for (const PdfNode &node : nodes) {
        if (node.name.isEmpty())
            continue;
        open = open.mid(0, node.depth / 2) << node.name;
        paths += open.join(u'/');
    }
    paths.removeDuplicates();
    return paths;
}

QStringList wordsTold(const std::vector<PdfNode> &nodes)
{
    QStringList words;
    for (const PdfNode &node : nodes)
        words += wordsIn(node.words);
    return words;
}

QStringList wordsRead(const LaidOutPages &pages)
{
    QString words;
    int artifacts = 0;
    bool goesOn = false; // With another line of the same part.
    for (const auto &page : pages.pages) {
        for (const ui::Mark &mark : page) {
            if (const auto *part = std::get_if<ui::PartMark>(&mark)) {
                artifacts += part->role != Role::Artifact ? 0 : part->opens ? 1 : -1;
                goesOn = goesOn && (artifacts > 0 || part->role == Role::Artifact);
            }
            const auto *text = std::get_if<ui::TextMark>(&mark);
            if (text == nullptr || artifacts > 0)
                continue;
            if (!goesOn)
                words += u' ';
            for (const ui::TextMark::Line &line : text->lines)
                words += line.text + (line.spaceAfter ? u" "_s : u""_s);
            goesOn = text->role == Role::Line;
        }
    }
    return wordsIn(words);
}

void checkDocument(const LaidOutPages &pages)
{
    const QByteArray bytes = ui::writePdf(pages, kPdfDay);
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
    const std::vector<PdfNode> nodes = structureOf(pdf);
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
    const bool sameAgain = ui::writePdf(pages, kPdfDay) == bytes;
    CHECK(sameAgain);
}

void checkNesting(const QStringList &paths)
{
    INFO(paths.join(u'\n').toStdString());
    CHECK(paths.filter(QRegularExpression(u"/H1$"_s)).size() == 1);
    // Paragraphs and headings hold no others, and the parts of lists and tables lie in them.
    CHECK(paths.filter(QRegularExpression(u"(P|H[1-3])/(P|H[1-3]|L|Table|Sect)\\b"_s)).isEmpty());
    CHECK(paths.filter(QRegularExpression(u"(?<!/L)/LI\\b|(?<!/Table)/TR\\b"_s)).isEmpty());
    CHECK(paths.filter(QRegularExpression(u"(?<!/TR)/(TH|TD)\\b"_s)).isEmpty());
}

} // namespace carnet
