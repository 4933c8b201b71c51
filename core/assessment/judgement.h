#pragma once

#include "core/assessment/grid.h"
#include "core/domain/findings_rule.h"
#include "core/domain/forecast.h"
#include "core/domain/readiness.h"
#include "core/domain/sincerity.h"

#include <vector>

namespace carnet::assessment {

/// A grid as the rules judge it. Valid as long as the grid's edition is.
AssessedYear assessedYear(const Grid &grid);

/// What is said of a year's assessment, as the document stands.
struct Judgement
{
    Score score;
    Forecast forecast;
    FutureScore future;
    std::vector<ProposedFinding> findings; ///< Strengths, then gaps, each as it was decided.
    std::vector<SincerityCheck> checks;
    std::vector<ReadinessItem> readiness;
};

Judgement judge(storage::Workspace &workspace, const Grid &grid);

/// The strengths and gaps that people retained, strengths first, in the order of the grid: what
/// reports tell.
std::vector<Finding> retainedFindings(const storage::Workspace &workspace, const Grid &grid);

} // namespace carnet::assessment
