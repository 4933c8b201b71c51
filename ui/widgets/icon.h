#pragma once

#include <QIcon>
#include <QString>

namespace carnet::ui {

/// The drawing `:/icons/NAME.svg` in the colours in force when it is painted: ink, or
/// onAccent when `On::Accent`. Null when there is no such drawing.
enum class On { Background, Accent };
QIcon icon(const QString &name, On ground = On::Background);

} // namespace carnet::ui
