#pragma once

#include "ui/publication/type.h"

#include <QRectF>

namespace carnet::ui::report_style {

// Documents that are read in the hand. All lengths in millimetres.

/// The smallest capitals: letters of 11 points.
inline constexpr qreal kLeastCap = 2.78;

inline type::Style title()
{
    return {6.6, true, 1.55};
}
inline type::Style chapter()
{
    return {4.3, true, 1.6};
}
inline type::Style part()
{
    return {3.3, true, 1.7};
}
inline type::Style body()
{
    return {2.9, false, 2.05, {}, false};
}
inline type::Style strong()
{
    return {2.9, true, 1.9, {}, false};
}
inline type::Style cell()
{
    return {kLeastCap, false, 1.8, {}, false};
}
inline type::Style columnTitle()
{
    return {kLeastCap, true, 1.75, {}, false};
}
inline type::Style figure()
{
    return {5, true, 1.4};
}

inline constexpr qreal kBetweenParagraphs = 4.6;
inline constexpr qreal kAboveChapter = 11;
inline constexpr qreal kAbovePart = 8;
inline constexpr qreal kUnderHeading = 4.6;
inline constexpr qreal kAboveTable = 6;
inline constexpr qreal kHair = 0.25;

/// Of an A4 sheet; its footer stands below.
inline const QRectF kColumn(20, 18, 170, 249);
inline constexpr qreal kFooterTop = 275;

/// Lines are not read well beyond that.
inline constexpr qreal kLongestLine = 150;

} // namespace carnet::ui::report_style
