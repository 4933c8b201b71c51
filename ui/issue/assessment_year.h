#pragma once

#include "ui/publication/poster_sources.h"

#include <optional>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// What the document holds of the self-assessment of a year, for its report; nothing when it was
/// not begun or its edition is not known.
std::optional<AssessmentYear> assessmentYear(const storage::Workspace &workspace, int year);

/// The last year of which a self-assessment was begun, that of `today` without any.
int lastAssessedYear(const storage::Workspace &workspace, const QDate &today);

} // namespace carnet::ui
