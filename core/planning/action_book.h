#pragma once

#include "core/domain/action.h"
#include "core/domain/edition.h"
#include "core/domain/plan.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::planning {

/// What a table of the actions of one year is compared with.
struct ActionBook
{
    int year;
    std::optional<Plan> plan;         ///< Nothing before the first action.
    std::vector<Action> actions;      ///< Of the plan.
    std::map<QString, int> elsewhere; ///< Years of the actions of other plans, by id.
    std::optional<Edition> edition;
    QStringList people; ///< Names of those who are known.
    QString site;       ///< Its name; may be empty.
};

/// Reads and parses an edition: takes some milliseconds.
ActionBook loadActionBook(const storage::Workspace &workspace, int year);

} // namespace carnet::planning
