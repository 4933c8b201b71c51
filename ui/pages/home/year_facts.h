#pragma once

#include "core/domain/completeness.h"
#include "core/domain/records.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// What the document knows of one year, as the home page needs it.
struct YearFacts
{
    QDate today;
    int year;
    std::optional<Assessment> assessment;
    Completeness completeness;         ///< Of the assessment's grid; 0 of 0 without one.
    std::optional<QString> nextToFill; ///< Code of a practice; nothing when all are filled in.
    std::optional<Plan> plan;
    std::vector<Action> actions; ///< Of all plans.
    int unreviewed = 0; ///< Open actions of the year's plan not reviewed in the present quarter.
    std::vector<Indicator> indicators; ///< Those followed, in their order.
    std::vector<Measurement> measurements;
    std::vector<Target> targets;
    std::vector<PublicationEdition> posters;
    std::vector<Meeting> meetings;
    std::vector<SentBundle> bundles;

    /// The last period of that length which is over today and begins in the year or before.
    Period lastFinished(Frequency frequency) const;
};

YearFacts yearFacts(storage::Workspace &workspace, int year, const QDate &today);

} // namespace carnet::ui
