#include "ui/widgets/theme.h"

#include "ui/widgets/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

const Colors kLight{.background = rgb(0xFFFFFF),
                    .card = rgb(0xF3F5F7),
                    .field = rgb(0xFFFFFF),
                    .ink = rgb(0x1B1B1B),
                    .secondary = rgb(0x4A4A4A),
                    .disabled = rgb(0x707070),
                    .accent = rgb(0x0B5C73),
                    .accentHover = rgb(0x084757),
                    .onAccent = rgb(0xFFFFFF),
                    .accentSoft = rgb(0xDCEBF0),
                    .improve = rgb(0xA84E08),
                    .improveSoft = rgb(0xFCF0E3),
                    .notMeasured = rgb(0x5C5C5C),
                    .error = rgb(0xA3201D),
                    .errorSoft = rgb(0xFBEAE9),
                    .track = rgb(0xD5DBE1),
                    .line = rgb(0xDDE2E7),
                    .border = rgb(0x6B7680),
                    .focus = rgb(0x1B1B1B),
                    .dark = false};

const Colors kDark{.background = rgb(0x1E1E1E),
                   .card = rgb(0x292C2F),
                   .field = rgb(0x17191B),
                   .ink = rgb(0xF2F2F2),
                   .secondary = rgb(0xC9CED3),
                   .disabled = rgb(0x9AA0A6),
                   .accent = rgb(0x7CC4DA),
                   .accentHover = rgb(0xA5D8E8),
                   .onAccent = rgb(0x0E2A33),
                   .accentSoft = rgb(0x1F3C47),
                   .improve = rgb(0xF0A35E),
                   .improveSoft = rgb(0x41301F),
                   .notMeasured = rgb(0x9E9E9E),
                   .error = rgb(0xFF8A80),
                   .errorSoft = rgb(0x472624),
                   .track = rgb(0x43484D),
                   .line = rgb(0x3B4045),
                   .border = rgb(0x9098A0),
                   .focus = rgb(0xFFFFFF),
                   .dark = true};

const Colors kHighContrast{.background = rgb(0x000000),
                           .card = rgb(0x000000),
                           .field = rgb(0x000000),
                           .ink = rgb(0xFFFFFF),
                           .secondary = rgb(0xFFFFFF),
                           .disabled = rgb(0xB8B8B8),
                           .accent = rgb(0x7FE3FF),
                           .accentHover = rgb(0xC6F3FF),
                           .onAccent = rgb(0x000000),
                           .accentSoft = rgb(0x00394A),
                           .improve = rgb(0xFFB454),
                           .improveSoft = rgb(0x000000),
                           .notMeasured = rgb(0xD6D6D6),
                           .error = rgb(0xFF9C94),
                           .errorSoft = rgb(0x000000),
                           .track = rgb(0x4A4A4A),
                           .line = rgb(0xFFFFFF),
                           .border = rgb(0xFFFFFF),
                           .focus = rgb(0xFFFF00),
                           .dark = true};

QPalette paletteFor(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.field);
    palette.setColor(QPalette::AlternateBase, c.card);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.card);
    palette.setColor(QPalette::Midlight, c.card);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

/// A desktop in high contrast gives pure black and white.
Appearance appearanceOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (window == Qt::black && text == Qt::white)
        return Appearance::HighContrast;
    return window.lightness() < text.lightness() ? Appearance::Dark : Appearance::Light;
}

struct Shape
{
    qreal factor; ///< Of the size of body text.
    QFont::Weight weight;
    const char *name; ///< In the style sheet.
};

Shape shapeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Figure:
        return {2.2, QFont::DemiBold, "figure"};
    case TextStyle::PageTitle:
        return {1.65, QFont::DemiBold, "pageTitle"};
    case TextStyle::SectionTitle:
        return {1.25, QFont::DemiBold, "sectionTitle"};
    case TextStyle::Strong:
        return {1.0, QFont::DemiBold, "strong"};
    case TextStyle::Body:
        return {1.0, QFont::Normal, "body"};
    case TextStyle::Small:
        return {0.92, QFont::Normal, "small"};
    }
    Q_UNREACHABLE();
}

/// The desktop's font, but never too small to read at ease.
QFont bodyFont(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    font.setPointSizeF(std::max(size, 10.5) * percent / 100);
    return font;
}

} // namespace

const Colors &colorsFor(Appearance appearance)
{
    Q_ASSERT(appearance != Appearance::System);
    switch (appearance) {
    case Appearance::System:
    case Appearance::Light:
        return kLight;
    case Appearance::Dark:
        return kDark;
    case Appearance::HighContrast:
        return kHighContrast;
    }
    Q_UNREACHABLE();
}

const Colors &colors()
{
    return colorsFor(appearanceOf(QGuiApplication::palette()));
}

QFont fontFor(TextStyle style)
{
    QFont font = QGuiApplication::font();
    const Shape shape = shapeOf(style);
    font.setPointSizeF(font.pointSizeF() * shape.factor);
    font.setWeight(shape.weight);
    return font;
}

void refreshLooks(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void setTextStyle(QLabel *label, TextStyle style)
{
    label->setProperty("textStyle", QString::fromLatin1(shapeOf(style).name));
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    m_system = appearanceOf(QGuiApplication::palette());
    qApp->installEventFilter(this);
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
    emit changed();
}

void Theme::setTextSize(int percent)
{
    const int size = *std::ranges::min_element(
        kTextSizes, {}, [percent](int candidate) { return std::abs(candidate - percent); });
    if (size == m_textSize)
        return;
    m_textSize = size;
    apply();
    emit changed();
}

void Theme::makeTextLarger()
{
    const auto larger = std::ranges::upper_bound(kTextSizes, m_textSize);
    if (larger != kTextSizes.end())
        setTextSize(*larger);
}

void Theme::makeTextSmaller()
{
    const auto same = std::ranges::lower_bound(kTextSizes, m_textSize);
    if (same != kTextSizes.begin())
        setTextSize(*std::prev(same));
}

/// A change of the desktop's colours reaches the application as a new palette, or, when
/// the palette is wholly ours, as ThemeChange to the windows.
bool Theme::eventFilter(QObject *object, QEvent *event)
{
    if (m_applying)
        return false;
    if (event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && object == qApp)) {
        m_applying = true;
        if (event->type() == QEvent::ThemeChange)
            QGuiApplication::setPalette(QPalette()); // Back to the desktop's, to read it.
        m_system = appearanceOf(QGuiApplication::palette());
        m_applying = false;
        apply();
    }
    return false;
}

void Theme::apply()
{
    m_applying = true;
    const Appearance shown = m_appearance == Appearance::System ? m_system : m_appearance;
    const QFont font = bodyFont(m_textSize);
    QApplication::setPalette(paletteFor(colorsFor(shown)));
    QApplication::setFont(font);
    StyleSheet sheet(colorsFor(shown), shown, font.pointSizeF());
    for (const TextStyle style : {TextStyle::Figure, TextStyle::PageTitle, TextStyle::SectionTitle,
                                  TextStyle::Strong, TextStyle::Body, TextStyle::Small}) {
        const Shape shape = shapeOf(style);
        sheet.addTextStyle(QString::fromLatin1(shape.name), shape.factor, shape.weight);
    }
    qApp->setStyleSheet(sheet.text());
    m_applying = false;
}

} // namespace carnet::ui
