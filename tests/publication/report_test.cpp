#include "tests/publication/pdf_checks.h"
#include "tests/support/printing.h"

#include "ui/publication/painter.h"
#include "ui/publication/pdf.h"
#include "ui/publication/report_html.h"
#include "ui/publication/report_layout.h"
#include "ui/publication/report_style.h"
#include "ui/publication/report_table.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::LaidOutPages;
using ui::Report;
using ui::ReportMark;
using ui::Role;

namespace {

Report emptyReport()
{
    return {.kind = u"T1"_s,
            .language = u"fr"_s,
            .title = u"Rapport d’essai"_s,
            .site = u"Sous-préfecture de Nogent-sur-Seine"_s,
            .period = u"3e trimestre 2026 (juillet à septembre)"_s,
            .periodCode = u"2026-T3"_s,
            .madeOn = u"Situation au 4 octobre 2026"_s,
            .marks = {u"EXEMPLE"_s},
            .date = kPdfDay};
}

QString longText(int words)
{
    QStringList text;
    for (int i = 1; i <= words; ++i)
        text += u"mot%1"_s.arg(i);
    return text.join(u' ') + u'.';
}

ui::ReportTable longTable(int rows)
{
    ui::ReportTable table{.caption = u"Tous les résultats"_s,
                          .columns = {{u"Indicateur"_s}, {u"Valeur"_s, true}, {u"Situation"_s}},
                          .rows = {}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({{u"Indicateur numéro %1"_s.arg(row)},
                              {QString::number(row)},
                              {u"Objectif atteint"_s, ReportMark::Good}});
    return table;
}

/// Every block there is, over several pages.
Report everyBlock()
{
    Report report = emptyReport();
    report.blocks = {
        ui::ReportNote{u"Ce document est un projet : des résultats manquent."_s},
        ui::ReportFigures{{{u"3 sur 6"_s, u"objectifs atteints"_s},
                           {u"30"_s, u"avis reçus"_s, u"2 à traiter"_s}}},
        ui::ReportHeading{u"Premier chapitre"_s},
        ui::ReportParagraph{longText(400)},
        ui::ReportHeading{u"Une partie"_s, ui::ReportHeading::Level::Part},
        ui::ReportList{{u"un premier point"_s, longText(40), u"un dernier point"_s}},
        longTable(60),
        ui::ReportHeading{u"Second chapitre"_s},
        ui::ReportBars{u"Notes"_s,
                       {{u"Accueil"_s, u"2,1 sur 3"_s, 700}, {u"Délais"_s, u"87 %"_s, 870, 850}}},
        ui::ReportParagraph{longText(700)},
    };
    return report;
}

/// The lines of each page with the height at which they stand, artifacts left out.
std::vector<std::vector<std::pair<QString, qreal>>> linesOf(const LaidOutPages &pages)
{
    std::vector<std::vector<std::pair<QString, qreal>>> result;
    for (const auto &page : pages.pages) {
        result.emplace_back();
        int artifacts = 0;
        for (const ui::Mark &mark : page) {
            if (const auto *part = std::get_if<ui::PartMark>(&mark))
                artifacts += part->role != Role::Artifact ? 0 : part->opens ? 1 : -1;
            if (const auto *text = std::get_if<ui::TextMark>(&mark); text && artifacts == 0)
                for (const ui::TextMark::Line &line : text->lines)
                    result.back().emplace_back(line.text, line.baseLine.y());
        }
    }
    return result;
}

QStringList textsOf(const LaidOutPages &pages, std::size_t page)
{
    QStringList texts;
    for (const ui::Mark &mark : pages.pages[page])
        if (const auto *text = std::get_if<ui::TextMark>(&mark))
            for (const ui::TextMark::Line &line : text->lines)
                texts += line.text;
    return texts;
}

} // namespace

TEST_CASE("a report with every block is a tagged PDF over several pages", "[publication][report]")
{
    const LaidOutPages pages = ui::layOutReport(everyBlock(), {});

    REQUIRE(pages.pages.size() >= 4);
    CHECK(pages.overflows.empty());
    checkDocument(pages);
    const PdfOnDisk pdf(ui::writePdf(pages, kPdfDay));
    const auto nodes = structureOf(pdf);
    checkNesting(pathsOf(nodes));
    // One table, one paragraph: they go on over pages.
    const QString told = pdf.ask(u"pdfinfo"_s, {u"-struct-text"_s});
    CHECK(told.count(u"\n    Table"_s) == 1);
    const QStringList words = wordsTold(nodes);
    CHECK(words.count(u"Indicateur"_s) == 61); // The header once, and 60 rows.
    CHECK(words.count(u"Situation"_s) == 2);   // The header, and the line under the title.
    CHECK(words.count(u"mot350"_s) == 2);
}

TEST_CASE("letters of a report are of 11 points at least, within the margins",
          "[publication][report]")
{
    const LaidOutPages pages = ui::layOutReport(everyBlock(), {});
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);

    for (int number = 0; number < int(pages.pages.size()); ++number) {
        const ui::PaintRecord record = ui::paintPage(painter, pages, number);

        CHECK(record.smallestCap >= 2.7);
        CHECK(QRectF(15, 15, 180, 270).contains(record.ink));
    }
}

TEST_CASE("each page of a report says what it is and which one of how many",
          "[publication][report]")
{
    const LaidOutPages pages = ui::layOutReport(everyBlock(), {});

    const int count = int(pages.pages.size());
    for (int number = 1; number <= count; ++number) {
        const QString text = textsOf(pages, std::size_t(number - 1)).join(u' ');
        CHECK(text.contains(u"page %1 sur %2"_s.arg(number).arg(count)));
        CHECK(text.contains(u"EXEMPLE, Sous-préfecture de"_s));
    }
}

TEST_CASE("a table goes on with its header, read once", "[publication][report]")
{
    Report report = emptyReport();
    report.blocks = {longTable(60)};

    const LaidOutPages pages = ui::layOutReport(report, {});

    REQUIRE(pages.pages.size() >= 2);
    for (std::size_t page = 0; page < pages.pages.size(); ++page)
        CHECK(textsOf(pages, page).count(u"Valeur"_s) == 1);
    CHECK(wordsRead(pages).count(u"Valeur"_s) == 1);
    CHECK(linesOf(pages).back().size() >= 6); // Two rows of three cells at least.
}

TEST_CASE("a heading stays with what it heads and no line stands alone", "[publication][report]")
{
    // Wherever the page ends: the text before grows line by line.
    for (int above = 0; above < 40; ++above) {
        Report report = emptyReport();
        QStringList filler;
        for (int i = 0; i < above + 12; ++i)
            filler += u"ligne"_s;
        report.blocks = {
            ui::ReportParagraph{filler.join(u'\n')}, ui::ReportHeading{u"Titre du chapitre"_s},
            ui::ReportParagraph{longText(110)}, ui::ReportHeading{u"Suite"_s}, longTable(3)};

        const auto pages = linesOf(ui::layOutReport(report, {}));

        INFO(above << " lines above");
        for (const auto &page : pages) {
            REQUIRE_FALSE(page.empty());
            CHECK(page.back().first != u"Titre du chapitre");
            CHECK(page.back().first != u"Suite");
            CHECK(page.back().first != u"Situation"); // The header of the table.
            const auto linesOfText = std::count_if(page.begin(), page.end(), [](const auto &line) {
                return line.first.startsWith(u"mot");
            });
            CHECK(linesOfText != 1);
        }
    }
}

TEST_CASE("no row is cut and columns hold their longest word", "[publication][report]")
{
    Report report = emptyReport();
    ui::ReportTable table{.caption = {}, .columns = {{u"Action"_s}, {u"Situation"_s}}, .rows = {}};
    for (int row = 0; row < 12; ++row)
        table.rows.push_back({{longText(60)}, {u"anticonstitutionnellement"_s}});
    report.blocks = {table};

    const LaidOutPages pages = ui::layOutReport(report, {});

    CHECK(pages.overflows.empty());
    for (const auto &page : linesOf(pages)) {
        const auto count = [&](const QString &word) {
            return std::count_if(page.begin(), page.end(),
                                 [&](const auto &line) { return line.first.contains(word); });
        };
        CHECK(count(u"mot1 "_s) == count(u"mot60."_s));
        CHECK(count(u"anticonstitutionnellement"_s) == count(u"mot60."_s));
    }
    const ui::PageBuilder measure{ui::PosterLook{}};
    const auto widths = ui::columnWidths(measure, table, 100);
    REQUIRE(widths.size() == 2);
    CHECK(widths[1] >= measure.width(u"anticonstitutionnellement"_s, ui::report_style::cell()));
}

TEST_CASE("what fits no page is reported and not shrunk", "[publication][report]")
{
    Report report = emptyReport();
    ui::ReportTable table = longTable(1);
    const QString text = longText(3'000);
    table.rows.front().front().text = text;
    report.blocks = {table};

    const LaidOutPages pages = ui::layOutReport(report, {});

    REQUIRE(pages.overflows.size() == 1);
    CHECK(pages.overflows[0].text == text);
    CHECK(pages.overflows[0].missingLines > 0);
}

TEST_CASE("a word longer than a line goes on in the next one", "[publication][report]")
{
    Report report = emptyReport();
    report.blocks = {ui::ReportParagraph{QString(200, u'a')}};

    const LaidOutPages pages = ui::layOutReport(report, {});

    CHECK(pages.overflows.empty());
    qsizetype letters = 0;
    for (const QString &line : textsOf(pages, 0))
        if (line.startsWith(u"aaa"))
            letters += line.size();
    CHECK(letters == 200);
}

TEST_CASE("a report without blocks is one page", "[publication][report]")
{
    const LaidOutPages pages = ui::layOutReport(emptyReport(), {});

    CHECK(pages.pages.size() == 1);
    checkDocument(pages);
}

TEST_CASE("the web page of a report says the same words in the same order", "[publication][report]")
{
    Report report = everyBlock();
    report.blocks.push_back(ui::ReportParagraph{u"<script>alert(1)</script> & fin"_s});

    const QString html = QString::fromUtf8(ui::writeReportHtml(report));

    QStringList words;
    QStringList elements;
    int headings = 0;
    QXmlStreamReader xml(QString(html).remove(u"<!DOCTYPE html>"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            elements += xml.name().toString();
            headings += xml.name() == u"h1" ? 1 : 0;
            if (xml.name() == u"th")
                CHECK(xml.attributes().hasAttribute(u"scope"_s));
        }
        if (xml.isCharacters() && xml.text().trimmed().size() > 0)
            words += xml.text().toString().split(QRegularExpression(u"[ \\n\\x{A0}\\x{202F}]+"_s),
                                                 Qt::SkipEmptyParts);
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    CHECK(headings == 1);
    CHECK_FALSE(elements.contains(u"script"_s));
    CHECK(html.contains(u"<html lang=\"fr\">"_s));
    // Title and style stand in the head; the mark stands after the lines of the header here.
    const QStringList read = wordsRead(ui::layOutReport(report, {}));
    CHECK(words.mid(words.indexOf(u"Ce"_s)) == read.mid(read.indexOf(u"Ce"_s)));
}
