#pragma once

#include "core/domain/measurement.h"
#include "core/journal/entry.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::storage {

/// Who did something, and when.
struct Trace
{
    QString author; ///< May be empty.
    QDateTime at;   ///< Civil time of the device.

    friend bool operator==(const Trace &, const Trace &) = default;
};

/// How a measurement came to its state: Saisi → Relu → Affiché. A state is told from when it
/// was last reached, and only while the measurement has come so far.
struct MeasurementTrail
{
    std::optional<Trace> entered; ///< When the figure became what it is.
    std::optional<Trace> reviewed;
    std::optional<Trace> displayed;

    friend bool operator==(const MeasurementTrail &, const MeasurementTrail &) = default;
};

/// `entries` are the journal rows of one measurement, in any order.
MeasurementTrail trailOf(std::vector<journal::Entry> entries);

} // namespace carnet::storage
