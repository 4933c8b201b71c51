#pragma once

#include "ui/publication/type.h"

#include <QRectF>

namespace carnet::ui::slide_style {

// Slides that a room reads from afar, on a sheet of A4 across. All lengths in millimetres; no
// letters under 18 points.

inline type::Style cover()
{
    return {13, true, 1.5};
}
inline type::Style title()
{
    return {8.6, true, 1.5};
}
inline type::Style body()
{
    return {5.4, false, 1.75, {}, false};
}
inline type::Style strong()
{
    return {5.4, true, 1.65, {}, false};
}
inline type::Style cell()
{
    return {4.9, false, 1.65, {}, false};
}
inline type::Style cellTitle()
{
    return {4.9, true, 1.65, {}, false};
}
inline type::Style foot()
{
    return {type::kFloor, false, 1.6, {}, false};
}

/// Of a figure that is seen first; the largest that fits is taken.
inline constexpr qreal kFigureCaps[] = {19, 16, 13, 10.5, 8.6};

inline const QRectF kSheet(0, 0, 297, 210);
inline const QRectF kTitleBox(20, 17, 257, 24);
inline const QRectF kBody(20, 51, 257, 130);
inline constexpr qreal kFootTop = 194;

} // namespace carnet::ui::slide_style
