#pragma once

#include "core/validation/told_changes.h"
#include "ui/publication/report.h"

#include <QDate>

#include <vector>

namespace carnet::ui {

/// What changed in a plan since its validation, as a document for the committees. French.
Report changesReport(const QString &site, int year, const QDate &validatedOn, const QDate &today,
                     const std::vector<validation::ToldChange> &changes);

/// `3 changements depuis la validation du 12 juin 2026`. French.
QString changesTitle(int count, const QDate &validatedOn);

} // namespace carnet::ui
