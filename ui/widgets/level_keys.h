#pragma once

#include <optional>

class QKeyEvent;

namespace carnet::ui {

/// The level for which a key stands: the digits, on the keypad too, and the keys of the upper row
/// of a French keyboard, which give digits only with Shift. Levels count from 0, as the scale
/// has them. Nothing for other keys and with Ctrl or Alt.
std::optional<int> levelOfKey(const QKeyEvent &event);

/// Whether it is that letter alone, as a command of what has the focus.
bool isPlainLetter(const QKeyEvent &event, int key);

} // namespace carnet::ui
