#pragma once

#include "core/journal/step.h"
#include "core/tables/import_plan.h"

#include <QString>

namespace carnet::ui {

// How the import of a table of measurements is told and done.

/// `23 nouveaux chiffres, 2 chiffres modifiés, 1 déjà présent.`
QString importSummary(const tables::ImportPlan &plan);

/// How many records it would write.
int importSize(const tables::ImportPlan &plan);

/// One step for all of it. `file` is the name that the Undo menu will say.
journal::Step importStep(const tables::ImportPlan &plan, const QString &file);

} // namespace carnet::ui
