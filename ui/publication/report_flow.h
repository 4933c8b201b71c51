#pragma once

#include "ui/publication/flow.h"
#include "ui/publication/report.h"

namespace carnet::ui {

/// The blocks of the report, in pieces. `measure` has the typeface of the pages.
Flow flowOf(const Report &report, const PageBuilder &measure);

} // namespace carnet::ui
