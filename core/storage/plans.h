#pragma once

#include "core/domain/action.h"
#include "core/domain/action_change.h"
#include "core/domain/action_comment.h"
#include "core/domain/action_evidence.h"
#include "core/domain/edition.h"
#include "core/domain/plan.h"

#include <optional>
#include <vector>

namespace carnet::storage {

class Workspace;

/// The actions of one plan, by id.
std::vector<Action> actionsOf(const Workspace &workspace, const Id<Plan> &plan);

/// The actions of one plan that were born from that: id or code of what `source` names. By id.
std::vector<Action> actionsFrom(const Workspace &workspace, const Id<Plan> &plan,
                                Action::Source source, const QString &origin);

/// What was said of an action, the first remark first.
std::vector<ActionComment> commentsOf(const Workspace &workspace, const Id<Action> &action);

/// Why it was changed, the first change first.
std::vector<ActionChange> changesOf(const Workspace &workspace, const Id<Action> &action);

std::vector<ActionEvidence> evidenceOf(const Workspace &workspace, const Id<Action> &action);

/// All plans, the latest year first.
std::vector<Plan> plansByYear(const Workspace &workspace);

/// The edition whose commitments a plan of that year serves: that of the year's assessment,
/// else of the latest one, else the latest in the document. Nothing when there is none that
/// can be read. Reads and parses the text: keep what it returns.
std::optional<Edition> editionOfPlan(const Workspace &workspace, int year);

} // namespace carnet::storage
