#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

#include <array>

class QLabel;
class QWidget;

namespace carnet::ui {

/// What each colour is for. Text roles have 4.5:1 on background, card and field;
/// marks and borders 3:1: a test computes it.
struct Colors
{
    QColor background; ///< Of the page.
    QColor card;       ///< Of what groups things on the page, and of the sidebar.
    QColor field;      ///< Of inputs and tables.
    QColor ink;
    QColor secondary; ///< Less important text.
    QColor disabled;
    QColor accent;      ///< What one can press, and ● objective met.
    QColor accentHover; ///< The same under the pointer.
    QColor onAccent;    ///< Text on accent.
    QColor accentSoft;  ///< Ground of what is selected; carries ink.
    QColor improve;     ///< ▲ to be improved; warnings.
    QColor improveSoft; ///< Ground of a warning; carries ink.
    QColor notMeasured; ///< ◇ not measured yet.
    QColor error;
    QColor errorSoft; ///< Ground of an error; carries ink.
    QColor track;     ///< Empty part of a bar; carries accent, improve and ink.
    QColor line;      ///< Decoration only: separates, tells nothing.
    QColor border;    ///< Of inputs and buttons.
    QColor focus;     ///< Ring around what has the keyboard.
    bool dark;
};

enum class Appearance { System, Light, Dark, HighContrast };

/// Precondition: not System, which is one of the others.
const Colors &colorsFor(Appearance appearance);

/// The colours in force: those that go with the palette of the application. Paint with
/// them in paintEvent() and repaint on QEvent::PaletteChange; do not keep them.
const Colors &colors();

/// Distances in pixels. Text grows with the text size, distances do not.
namespace space {
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kSection = 24;
inline constexpr int kPage = 32;
} // namespace space

/// Longest comfortable line of text, in pixels at text size 100 %.
inline constexpr int kTextWidth = 720;

enum class TextStyle { Figure, PageTitle, SectionTitle, Strong, Body, Small };

/// The font for painting text oneself.
QFont fontFor(TextStyle style);

/// Makes the style sheet look again at the properties of a widget.
void refreshLooks(QWidget *widget);

/// For labels: also follows later changes of text size.
void setTextStyle(QLabel *label, TextStyle style);

/// How the application looks: palette, fonts and style sheet follow from an
/// appearance and a text size. Exists once, in main() or in a test of looks.
class Theme : public QObject
{
    Q_OBJECT

public:
    static constexpr std::array<int, 5> kTextSizes{100, 125, 150, 175, 200}; ///< Per cent.

    /// Takes over the looks of the application.
    explicit Theme(QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    int textSize() const { return m_textSize; } ///< Per cent.
    void setTextSize(int percent);              ///< The nearest of kTextSizes is taken.
    void makeTextLarger();
    void makeTextSmaller();

signals:
    /// The text size or the appearance was set.
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void apply();

    Appearance m_appearance = Appearance::System;
    Appearance m_system = Appearance::Light; ///< What the desktop wants; never System.
    int m_textSize = 100;
    bool m_applying = false;
};

} // namespace carnet::ui
