#pragma once

#include "core/base/problem.h"
#include "core/journal/step.h"

#include <QByteArray>

#include <vector>

namespace carnet::storage {

/// What readSteps() made of a text: the steps, or all that is wrong with it.
struct StepReading
{
    std::vector<journal::Step> steps; ///< In their order; empty when there are errors.
    std::vector<Problem> problems;    ///< Each with its JSON path, `[2].site[0].name`.
};

/// Reads records to insert, as an array of steps:
///
///     [{"label": "The site", "site": [{"id": "…", "name": "…"}], "person": […]}, …]
///
/// Kinds and fields are named as they are declared; a field left out is blank. What is not
/// known is refused.
StepReading readSteps(const QByteArray &text);

} // namespace carnet::storage
