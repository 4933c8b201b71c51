#pragma once

#include "core/base/period.h"
#include "core/domain/action.h"

#include <QDate>

#include <vector>

namespace carnet::ui {

/// Some quarters in a row.
struct Quarters
{
    Period first;
    int count; ///< At least 1.

    QDate firstDay() const { return first.firstDay(); }
    QDate lastDay() const { return first.plus(count - 1).lastDay(); }

    friend bool operator==(const Quarters &, const Quarters &) = default;
};

/// From the quarter in which the first of these actions begins, or is due, to that in which the
/// last is due; up to today while one is late. The present quarter when none has a date.
Quarters quartersOf(const std::vector<Action> &actions, const QDate &today);

/// As many of `all` as asked for, from `first` on as far as there are so many.
Quarters windowIn(const Quarters &all, const Period &first, int count);

/// How many quarters `a` is after `b`.
int quartersBetween(const Period &a, const Period &b);

/// Where days stand on a line on which every quarter has the same width.
struct TimelineScale
{
    Quarters quarters;
    double left;  ///< Of the line, in pixels.
    double width; ///< Of the line, in pixels.

    double quarterWidth() const { return width / quarters.count; }

    /// Where that day begins; may be outside of the line.
    double at(const QDate &day) const;
};

} // namespace carnet::ui
