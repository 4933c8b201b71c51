#pragma once

#include "core/base/problem.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/target.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet {

/// What someone should look at before the figure is shown: a rate over 100 %, a value
/// outside what is plausible, more than 20 points from the period before, fewer answers
/// than asked for, nobody counted, a period that is not over on `today`, no target, no
/// source. All are warnings: what was entered stays. `place` is the translated name of the
/// field. A missing figure has no problem.
std::vector<Problem> checkMeasurement(const Indicator &indicator, const Measurement &measurement,
                                      const std::optional<Measurement> &previous,
                                      const std::optional<Target> &target, const QDate &today);

} // namespace carnet
