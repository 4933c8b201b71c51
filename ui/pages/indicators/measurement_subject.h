#pragma once

#include "core/domain/displayed_figure.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"
#include "core/storage/measurement_trail.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::ui {

/// What the form of a measurement is about.
struct MeasurementSubject
{
    Indicator indicator;
    Period period;
    std::optional<Measurement> measurement; ///< As stored.
    std::vector<Measurement> history;       ///< Of the indicator, all periods.
    std::optional<Target> target;           ///< In force in the period.
    std::vector<DisplayedFigure> outdated;  ///< What posters say that is no longer so.
    storage::MeasurementTrail trail;        ///< Who entered, reviewed and displayed it.
    QDate today;
    QString remark; ///< More to say above the fields; may be empty.
    bool entered;   ///< Whether the cell is for entry; the sum of a year is not.
    bool readOnly;

    bool isShare() const { return indicator.form == Indicator::Form::Share; }

    /// What is stored, or else a measurement that says nothing yet.
    Measurement current() const;

    /// Whether both are about the same cell.
    bool isSameAs(const MeasurementSubject &other) const
    {
        return indicator.id == other.indicator.id && period == other.period;
    }
};

} // namespace carnet::ui
