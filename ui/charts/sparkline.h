#pragma once

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace carnet::ui {

/// A line small enough to stand in a row of a table. It tells the movement, not the level: words
/// and figures beside it say the rest, also to assistive technology.
struct Sparkline
{
    std::vector<std::optional<double>> values; ///< In their order; missing: a gap in the line.
    std::optional<double> target;              ///< Of the last value: a dashed line.
    double leastSpan = 1;                      ///< A change much smaller than this looks like none.

    friend bool operator==(const Sparkline &, const Sparkline &) = default;
};

/// Paints it into `box`: dots, joined where no value is missing between them, the last one large.
void paintSparkline(QPainter &painter, const QRectF &box, const Sparkline &sparkline);

} // namespace carnet::ui
