#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "ui/issue/logo.h"
#include "ui/issue/sources.h"

#include <QBuffer>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

const QByteArray kDrawing = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
    <rect width="40" height="20" fill="#0B5C73"/></svg>)";

} // namespace

TEST_CASE("a drawing becomes a picture as sharp as paper needs", "[issue][logo]")
{
    const QImage image = ui::logoImage(kDrawing);

    CHECK(image.width() == 1600);
    CHECK(image.height() == 800);
    CHECK(image.pixelColor(800, 400) == QColor(0x0B, 0x5C, 0x73));
}

TEST_CASE("a drawing that names what lies outside of it is refused", "[issue][logo]")
{
    const QByteArray outside =
        GENERATE(as<QByteArray>(), "<image href=\"file:///etc/hostname\"/>",
                 "<image xlink:href='https://a.example/x.png'/>",
                 "<style>@import \"x.css\";</style>", "<rect fill='url(http://a.example/p)'/>");
    QByteArray drawing = kDrawing;
    drawing.replace("</svg>", QByteArray(outside + "</svg>"));

    CHECK(ui::logoImage(drawing).isNull());
}

TEST_CASE("what is no picture, or too large a file, is refused in words", "[issue][logo]")
{
    const Site of = site(u"Guichet"_s);
    const auto isRefused = [&](const QByteArray &bytes) {
        const auto made = ui::logoStep(of, u"x"_s, bytes);
        return std::holds_alternative<QString>(made) && !std::get<QString>(made).isEmpty();
    };

    CHECK(isRefused({}));
    CHECK(isRefused("hello"));
    CHECK(isRefused(pngOf(20, 20).first(40)));
    CHECK(isRefused(QByteArray(int(ui::kLargestLogo) + 1, 'x')));
    CHECK_FALSE(isRefused(pngOf(20, 20)));
}

TEST_CASE("the logo is kept with the site and goes as one step", "[issue][logo]")
{
    Copy copy;
    const Site before = site(u"Guichet"_s);
    copy.workspace.apply(journal::Step(u"New"_s).insert(before));

    copy.workspace.apply(
        std::get<journal::Step>(ui::logoStep(before, u"logo.png"_s, pngOf(30, 10))));

    CHECK(ui::siteLogo(copy.workspace).size() == QSize(30, 10));
    copy.workspace.apply(ui::removeLogoStep(copy.workspace.records<Site>().all().front()));
    CHECK(ui::siteLogo(copy.workspace).isNull());
}
