#pragma once

#include "core/tables/import_plan.h"

#include <QString>

namespace carnet::ui {

// How the import of a table of measurements is told.

/// `23 nouveaux chiffres, 2 chiffres modifiés, 1 déjà présent, 1 refusé.`
QString importSummary(const tables::ImportPlan &plan);

/// `Valeur`, `Période`: what a column holds.
QString fieldTitle(tables::MeasurementField field);

} // namespace carnet::ui
