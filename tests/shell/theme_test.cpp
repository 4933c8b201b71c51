#include "tests/support/printing.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <array>
#include <cmath>

using namespace carnet::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

using Triple = std::array<double, 3>;

Triple linearRgb(const QColor &color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

// WCAG 2.1, "contrast ratio" and "relative luminance".
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const Triple rgb = linearRgb(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

using Matrix = std::array<Triple, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB.
constexpr std::array<Matrix, 3> kBlindness{{
    {{{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
}};

Triple seen(const Matrix &by, const QColor &color)
{
    const Triple rgb = linearRgb(color);
    Triple result{};
    for (size_t row = 0; row < 3; ++row)
        for (size_t column = 0; column < 3; ++column)
            result[row] += by[row][column] * rgb[column];
    return result;
}

Triple lab(const Triple &rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double r = std::clamp(rgb[0], 0.0, 1.0);
    const double g = std::clamp(rgb[1], 0.0, 1.0);
    const double b = std::clamp(rgb[2], 0.0, 1.0);
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

void checkAtLeast(double least, const QColor &front, const QColor &back)
{
    INFO(front.name().toStdString() << " on " << back.name().toStdString());
    CHECK(contrast(front, back) >= least);
}

} // namespace

TEST_CASE("text and marks contrast with what they stand on", "[shell][looks]")
{
    const Appearance appearance =
        GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
    const Colors &c = colorsFor(appearance);

    for (const QColor &ground : {c.background, c.card, c.field}) {
        for (const QColor &text : {c.ink, c.secondary, c.accent, c.improve, c.notMeasured, c.error})
            checkAtLeast(4.5, text, ground);
        for (const QColor &mark : {c.border, c.focus, c.disabled})
            checkAtLeast(3, mark, ground);
    }
    for (const QColor &ground : {c.accentSoft, c.improveSoft, c.errorSoft})
        checkAtLeast(4.5, c.ink, ground);
    checkAtLeast(4.5, c.onAccent, c.accent);
    checkAtLeast(4.5, c.onAccent, c.accentHover);
    for (const QColor &mark : {c.accent, c.improve, c.ink})
        checkAtLeast(3, mark, c.track);
}

TEST_CASE("the colours of states stay apart for colour-blind eyes", "[shell][looks]")
{
    const Appearance appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const Colors &c = colorsFor(appearance);

    for (const Matrix &blindness : kBlindness) {
        const Triple met = lab(seen(blindness, c.accent));
        const Triple improve = lab(seen(blindness, c.improve));
        const Triple unknown = lab(seen(blindness, c.notMeasured));

        CHECK(distance(met, improve) >= 15);
        CHECK(distance(met, unknown) >= 15);
        CHECK(distance(improve, unknown) >= 15);
    }
}

TEST_CASE("the appearance and the text size change while the program runs", "[shell][looks]")
{
    Theme theme;

    theme.setAppearance(Appearance::Dark);
    CHECK(colors().background == colorsFor(Appearance::Dark).background);
    theme.setAppearance(Appearance::HighContrast);
    CHECK(colors().background == colorsFor(Appearance::HighContrast).background);
    theme.setAppearance(Appearance::Light);
    CHECK(colors().background == colorsFor(Appearance::Light).background);

    const qreal normal = QApplication::font().pointSizeF();
    theme.setTextSize(200);
    CHECK(QApplication::font().pointSizeF() == Approx(normal * 2));
    theme.makeTextLarger();
    CHECK(theme.textSize() == 200);
    theme.makeTextSmaller();
    CHECK(theme.textSize() == 175);
}

TEST_CASE("the desktop's colours are followed while no others were chosen", "[shell][looks]")
{
    Theme theme;
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x202020));
    dark.setColor(QPalette::WindowText, QColor(0xf0f0f0));

    QApplication::setPalette(dark); // As the desktop does.
    CHECK(colors().background == colorsFor(Appearance::Dark).background);

    theme.setAppearance(Appearance::Light);
    QApplication::setPalette(dark);
    CHECK(colors().background == colorsFor(Appearance::Light).background);
}
