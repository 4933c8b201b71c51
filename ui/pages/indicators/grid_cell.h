#pragma once

#include "core/domain/displayed_figure.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"
#include "ui/widgets/status_shape.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::ui {

/// What is known of an indicator that the grid shows.
struct IndicatorRow
{
    Indicator indicator;
    std::vector<Measurement> measurements; ///< All years.
    std::vector<Target> targets;

    /// The measurement of exactly that period.
    std::optional<Measurement> measurement(const Period &period) const;
};

/// What a cell of the grid says, to eyes and ears.
struct GridCell
{
    QString text;
    QString shortText; ///< Without its unit, for narrow columns.
    QString note;      ///< Small second line: the state, or how much of a year.
    QString heard;
    std::optional<StatusShape> shape;
    std::optional<Reading> reading;

    friend bool operator==(const GridCell &, const GridCell &) = default;
};

/// The cell of a period for entry; blank while the period is still to come. `outdated` is what
/// posters say that is no longer so.
GridCell measurementCell(const IndicatorRow &row, const Period &period,
                         const std::vector<DisplayedFigure> &outdated, const QDate &today);

/// The cell of a year that is the sum of its periods.
GridCell sumCell(const IndicatorRow &row, int year);

/// The cell of a period that the indicator does not have.
GridCell noCell();

} // namespace carnet::ui
