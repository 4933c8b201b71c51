#pragma once

#include <QColor>

namespace carnet::ui {

/// What a mark is printed with, by its meaning.
enum class Ink {
    Text,      ///< Words and figures.
    Secondary, ///< Words that matter less.
    Accent,    ///< Target reached, bars.
    Improve,   ///< To improve.
    Muted,     ///< Not measured.
    Card,      ///< Ground of a card.
    Track,     ///< Ground of a bar.
    Paper,     ///< Words on a dark ground.
};

/// Of the pairs used, words have a contrast of 4.5 at least and marks of 3; the three
/// colours of a status stay apart for colour-blind readers. Shapes and words carry the
/// meaning: printed in black nothing is lost.
constexpr QColor colour(Ink ink, bool blackAndWhite = false)
{
    switch (ink) {
    case Ink::Text:
        return blackAndWhite ? QColor(0, 0, 0) : QColor(0x1B, 0x1B, 0x1B);
    case Ink::Secondary:
        return blackAndWhite ? QColor(0, 0, 0) : QColor(0x4A, 0x4A, 0x4A);
    case Ink::Accent:
        return blackAndWhite ? QColor(0, 0, 0) : QColor(0x0B, 0x5C, 0x73);
    case Ink::Improve:
        return blackAndWhite ? QColor(0, 0, 0) : QColor(0xA8, 0x4E, 0x08);
    case Ink::Muted:
        return blackAndWhite ? QColor(0, 0, 0) : QColor(0x5C, 0x5C, 0x5C);
    case Ink::Card:
        return blackAndWhite ? QColor(0xFF, 0xFF, 0xFF) : QColor(0xF3, 0xF5, 0xF7);
    case Ink::Track:
        return blackAndWhite ? QColor(0xD9, 0xD9, 0xD9) : QColor(0xD5, 0xDB, 0xE1);
    case Ink::Paper:
        return QColor(0xFF, 0xFF, 0xFF);
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
