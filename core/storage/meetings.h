#pragma once

#include "core/domain/action_decision.h"
#include "core/domain/attendance.h"
#include "core/domain/meeting.h"
#include "core/domain/validation.h"
#include "core/domain/validation_signature.h"
#include "core/domain/wish.h"

#include <vector>

namespace carnet::storage {

class Workspace;

/// All meetings, the latest first; those without a day before all others.
std::vector<Meeting> meetingsByDate(const Workspace &workspace);

/// Who presides first, then by name.
std::vector<Attendance> attendancesOf(const Workspace &workspace, const Id<Meeting> &meeting);

std::vector<ActionDecision> decisionsOf(const Workspace &workspace, const Id<Meeting> &meeting);

/// In the order in which they were written down.
std::vector<Wish> wishesOf(Workspace &workspace, const Id<Meeting> &meeting);

/// The validations of a plan, the first first.
std::vector<Validation> validationsOf(const Workspace &workspace, const Id<Plan> &plan);

/// By name.
std::vector<ValidationSignature> signaturesOf(const Workspace &workspace,
                                              const Id<Validation> &validation);

} // namespace carnet::storage
