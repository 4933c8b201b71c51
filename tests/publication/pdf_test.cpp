#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/html.h"
#include "ui/publication/pdf.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PageFormat;

namespace {

struct PdfFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"poster.pdf"_s);

    explicit PdfFile(const ui::PosterContent &content, const ui::PosterLook &look = {})
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(ui::writePdf(content, look));
    }

    QString ask(const QString &program, const QStringList &arguments) const
    {
        return QString::fromUtf8(run(program, arguments));
    }
};

constexpr char kChild[] = "a poster is written for another process";

} // namespace

TEST_CASE("the sheet has exactly its size and the document its title", "[publication][pdf]")
{
    const auto [paper, orientation, size] =
        GENERATE(table<PageFormat::Paper, PageFormat::Orientation, QString>(
            {{PageFormat::Paper::A4, PageFormat::Orientation::Portrait, u"595.276 x 841.89 "_s},
             {PageFormat::Paper::A4, PageFormat::Orientation::Landscape, u"841.89 x 595.276 "_s},
             {PageFormat::Paper::A3, PageFormat::Orientation::Portrait, u"841.89 x 1190.55 "_s},
             {PageFormat::Paper::A3, PageFormat::Orientation::Landscape, u"1190.55 x 841.89 "_s}}));
    const PdfFile pdf(publishedResults().content(), {{paper, orientation}});

    const QString info = pdf.ask(u"pdfinfo"_s, {pdf.path});

    INFO(info.toStdString());
    CHECK(info.contains(size));
    CHECK(info.contains(QRegularExpression(u"Title: +Nos résultats, Préfecture des Alpes"_s)));
    CHECK(info.contains(QRegularExpression(u"Pages: +1\\n"_s)));
    run(u"qpdf"_s, {u"--check"_s, pdf.path});
}

TEST_CASE("all typefaces are embedded", "[publication][pdf]")
{
    const PdfFile pdf(longestResults(4).content());

    const QStringList fonts = pdf.ask(u"pdffonts"_s, {pdf.path}).split(u'\n', Qt::SkipEmptyParts);

    REQUIRE(fonts.size() == 4); // Two lines of heading, Regular and Bold.
    for (const QString &font : fonts.sliced(2)) {
        INFO(font.toStdString());
        CHECK(font.contains(QRegularExpression(u"[A-Z]{6}\\+NotoSans.* yes yes yes "_s)));
    }
}

TEST_CASE("the text comes out in the order of reading, without ligatures", "[publication][pdf]")
{
    const PdfFile pdf(publishedResults().content());

    const QString text = pdf.ask(u"pdftotext"_s, {u"-raw"_s, pdf.path, u"-"_s});

    INFO(text.toStdString());
    CHECK_FALSE(text.contains(QRegularExpression(u"[\\x{FB00}-\\x{FB06}]"_s)));
    qsizetype at = 0;
    for (const QString &next : {u"Nos résultats"_s, u"Préfecture des Alpes-de-Haute-Provence"_s,
                                u"1er trimestre 2020 (janvier à mars)"_s, u"aboutis"_s, u"95"_s,
                                u"Trimestre d’avant"_s, u"78"_s, u"27"_s, u"Donnez votre avis"_s,
                                u"Affiché le 20 avril 2020, édition 1"_s, u"logiciel libre"_s}) {
        at = text.indexOf(next, at);
        INFO(next.toStdString());
        REQUIRE(at >= 0);
    }
}

TEST_CASE("a base of 15 prints no percentage", "[publication][pdf]")
{
    ResultsCase results;
    Indicator &indicator = results.addShare(u"Usagers satisfaits de l’accueil"_s, 12, 15);
    results.addTarget(indicator, u"85"_s);
    results.options.inHundred = true;
    const PdfFile pdf(results.content());

    const QString text = pdf.ask(u"pdftotext"_s, {u"-raw"_s, pdf.path, u"-"_s});

    CHECK_FALSE(text.contains(u'%'));
    CHECK(text.simplified().contains(u"12 avis positifs sur 15"_s));
    CHECK_FALSE(QString::fromUtf8(ui::writeHtml(results.content()))
                    .remove(QRegularExpression(u"<style>.*</style>"_s,
                                               QRegularExpression::DotMatchesEverythingOption))
                    .contains(u'%'));
}

TEST_CASE("the paper stays white within 10 mm of its edges", "[publication][pdf]")
{
    const PdfFile pdf(longestResults(4).content());
    const QString stem = pdf.folder.filePath(u"page"_s);
    run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-singlefile"_s, pdf.path, stem});

    const QImage page(stem + u".png");

    REQUIRE_FALSE(page.isNull());
    const int edge = int(10 / 25.4 * 50);
    const QRect inner = page.rect().adjusted(edge, edge, -edge, -edge);
    bool white = true;
    bool inked = false;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const bool ink = page.pixel(x, y) != qRgb(255, 255, 255);
            inked = inked || (inner.contains(x, y) && ink);
            white = white && (inner.contains(x, y) || !ink);
        }
    }
    CHECK(white);
    CHECK(inked);
}

TEST_CASE("the code of the PDF in grey at 100 dpi gives the address", "[publication][pdf]")
{
    const ResultsCase results = longestResults(4);
    const PdfFile pdf(results.content());
    const QString stem = pdf.folder.filePath(u"page"_s);
    run(u"pdftoppm"_s,
        {u"-r"_s, u"100"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, pdf.path, stem});

    const QByteArray read = run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, stem + u".png"});

    CHECK(QString::fromUtf8(read).trimmed() == results.site.feedbackAddress);
}

TEST_CASE("another edition gives other bytes", "[publication][pdf]")
{
    ResultsCase results = ordinaryResults();
    const QByteArray first = ui::writePdf(results.content(), {});
    results.options.edition = 2;

    CHECK(ui::writePdf(results.content(), {}) != first);
}

// Run by the next test in processes of their own.
TEST_CASE("a poster is written for another process", "[.][child]")
{
    QFile file(qEnvironmentVariable("CARNET_POSTER_FILE"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(ui::writePdf(longestResults(4).content(), {}));
    file.write(ui::writeHtml(longestResults(4).content()));
}

TEST_CASE("the same edition is the same bytes on every machine", "[publication][pdf]")
{
    const QByteArray expected =
        ui::writePdf(longestResults(4).content(), {}) + ui::writeHtml(longestResults(4).content());
    using Setting = std::pair<QString, QString>;
    const std::vector<std::vector<Setting>> machines{
        {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}},
        {{u"LC_ALL"_s, u"en_US.UTF-8"_s}, {u"TZ"_s, u"America/New_York"_s}},
        {{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}, {u"TZ"_s, u"Europe/Paris"_s}},
        {{u"LC_ALL"_s, u"C"_s}, {u"QT_SCALE_FACTOR"_s, u"1"_s}},
        {{u"QT_SCALE_FACTOR"_s, u"2"_s}},
        {{u"QT_SCALE_FACTOR"_s, u"1.5"_s},
         {u"QT_FONT_DPI"_s, u"192"_s},
         {u"QT_HASH_SEED"_s, u"0"_s}},
    };
    for (const auto &machine : machines) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"poster"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LC_ALL"_s);
        for (const auto &[name, value] : machine)
            environment.insert(name, value);
        environment.insert(u"CARNET_POSTER_FILE"_s, path);
        process.setProcessEnvironment(environment);

        process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kChild)});

        REQUIRE(process.waitForFinished(60'000));
        INFO(machine.front().second.toStdString());
        REQUIRE(process.exitCode() == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const bool same = file.readAll() == expected; // Not the bytes themselves on the screen.
        CHECK(same);
    }
}
