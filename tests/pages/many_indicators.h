#pragma once

#include "core/domain/indicator.h"
#include "core/journal/step.h"

namespace carnet {

/// A step that follows `count` quarterly indicators, rates and delays by turns, and enters up to
/// `quarters` figures of each up to the third quarter of 2026, with gaps and targets.
journal::Step manyIndicators(int count, int quarters);

} // namespace carnet
