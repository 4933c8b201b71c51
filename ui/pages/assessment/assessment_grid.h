#pragma once

#include "ui/pages/assessment/assessment_steps.h"

#include <optional>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// The grid of a year; nothing when it has not begun, or its edition is not in the document.
std::optional<AssessmentGrid> loadGrid(const storage::Workspace &workspace, int year);

/// Code of the edition with which a new year begins: that of the last assessment, else the
/// first that the document holds; empty when it holds none.
QString editionForNewYear(const storage::Workspace &workspace);

/// The answers of the year before, if it was assessed against `edition`.
std::vector<Answer> answersOfYearBefore(const storage::Workspace &workspace, int year,
                                        const QString &edition);

} // namespace carnet::ui
