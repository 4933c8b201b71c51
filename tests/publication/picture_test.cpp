#include "tests/publication/posters.h"
#include "tests/support/printing.h"

#include "ui/publication/html.h"
#include "ui/publication/painter.h"
#include "ui/publication/pdf.h"
#include "ui/publication/picture.h"
#include "ui/publication/poster.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;
using ui::PageFormat;

TEST_CASE("a picture is as large as the paper at its resolution", "[publication][picture]")
{
    const auto page = ui::layOutPoster(ordinaryResults().content(), {});

    const QImage image = QImage::fromData(ui::writePng(page, 0, 100), "PNG");

    CHECK(image.size() == QSize(827, 1169));
    CHECK(qRound(image.dotsPerMeterX() * 0.0254) == 100);
}

TEST_CASE("the code of a picture in grey at 100 dpi gives the address", "[publication][picture]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"poster.png"_s);
    for (const ResultsCase &results : {ordinaryResults(), longestResults(4)}) {
        const auto page = ui::layOutPoster(results.content(), {});
        REQUIRE(ui::toImage(page, 0, 100).convertToFormat(QImage::Format_Grayscale8).save(file));

        const QByteArray read = run(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, file});

        CHECK(QString::fromUtf8(read).trimmed() == results.site.feedbackAddress);
    }
}

TEST_CASE("the modules of the code are wide enough and have their quiet zone",
          "[publication][picture]")
{
    const auto page = ui::layOutPoster(longestResults(4).content(), {});

    const ui::QrMark *code = nullptr;
    for (const ui::Mark &mark : page.pages.front())
        if (const auto *qr = std::get_if<ui::QrMark>(&mark))
            code = qr;
    REQUIRE(code);
    const qreal module = code->rect.width() / 37; // Version 5.
    CHECK(module >= 0.8);
    const qreal zone = 4 * module;
    const QRectF quiet = code->rect.adjusted(-zone, -zone, zone, zone);
    CHECK(QRectF(QPointF(), page.format.size()).contains(quiet));
    for (const ui::Mark &mark : page.pages.front()) {
        if (const auto *text = std::get_if<ui::TextMark>(&mark)) {
            for (const auto &line : text->lines) {
                const QRectF box(line.baseLine.x(), line.baseLine.y() - text->style.cap, line.width,
                                 text->style.cap * 1.3);
                INFO(line.text.toStdString());
                CHECK_FALSE(box.intersects(quiet));
            }
        } else if (const auto *shape = std::get_if<ui::ShapeMark>(&mark)) {
            CHECK_FALSE(shape->rect.intersects(quiet));
        }
    }
}

TEST_CASE("a preview fills its area and keeps the paper's proportions", "[publication][picture]")
{
    const auto page = ui::layOutPoster(ordinaryResults().content(), {});
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);

    const QRectF paper = ui::paintPreview(painter, QRectF(image.rect()), page, 0);

    CHECK(paper.height() == Approx(600));
    CHECK(paper.width() == Approx(600 * 210.0 / 297));
    CHECK(image.pixelColor(5, 5) == QColor(Qt::gray));
    CHECK(image.pixelColor(int(paper.left()) + 5, 5) == QColor(Qt::white));
}

// Not run with the others: `tests_publication "[pictures]"` writes what is to be looked at
// into the folder that CARNET_PICTURES names.
TEST_CASE("pictures are written for the eye", "[.][pictures]")
{
    const QString folder = qEnvironmentVariable("CARNET_PICTURES", u"."_s);
    const auto save = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const auto saveAll = [&](const QString &name, const ResultsCase &results,
                             const ui::PosterLook &look) {
        const auto content = results.content();
        save(name + u".png", ui::writePng(ui::layOutPoster(content, look), 0, 100));
        save(name + u".pdf", ui::writePdf(content, look));
        save(name + u".html", ui::writeHtml(content, look.logo));
    };
    saveAll(u"poster-ordinary"_s, ordinaryResults(), {});
    saveAll(u"poster-published"_s, publishedResults(), {});
    ui::PosterLook grey;
    grey.blackAndWhite = true;
    saveAll(u"poster-black"_s, ordinaryResults(), grey);
    for (int count = 1; count <= 4; ++count)
        saveAll(u"poster-longest-%1"_s.arg(count), longestResults(count), {});
    ResultsCase marked = ordinaryResults();
    marked.site.fictional = true;
    marked.measurements.erase(marked.measurements.begin());
    ui::PosterLook withLogo;
    withLogo.logo = QImage(900, 300, QImage::Format_RGB32);
    withLogo.logo.fill(Qt::darkGray);
    saveAll(u"poster-logo"_s, marked, withLogo);
    using enum PageFormat::Orientation;
    saveAll(u"poster-landscape"_s, longestResults(3), {{PageFormat::Paper::A4, Landscape}});
    saveAll(u"poster-a3"_s, longestResults(6), {{PageFormat::Paper::A3, Portrait}});
    saveAll(u"poster-a3-landscape"_s, longestResults(6), {{PageFormat::Paper::A3, Landscape}});
}
