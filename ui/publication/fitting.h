#pragma once

#include "ui/publication/layout.h"

#include <algorithm>
#include <vector>

namespace carnet::ui {

/// Lays a body as large as its texts allow. `lay(page, cap)` is tried with capitals from
/// `largest` down to the floor, all in millimetres of this sheet; what does not fit even then
/// is reported by the last try.
template<typename Lay>
void layLargest(PageBuilder &page, qreal largest, const Lay &lay)
{
    constexpr qreal kStep = 0.92;
    const qreal floor = page.floor();
    for (qreal cap = std::max(largest, floor);; cap = std::max(cap * kStep, floor)) {
        PageBuilder attempt(page.look(), page.scale());
        lay(attempt, cap);
        if (attempt.fits() || cap <= floor) {
            lay(page, cap);
            return;
        }
    }
}

/// What is left of `room` for each of `count` distances, between `least` and `most`.
inline qreal sharedGap(qreal room, qreal count, qreal least, qreal most)
{
    return count > 0 ? std::clamp(room / count, least, most) : least;
}

} // namespace carnet::ui
