#pragma once

#include "core/domain/attendance.h"
#include "core/domain/meeting.h"
#include "core/domain/person.h"
#include "core/journal/step.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet::planning {

/// A meeting to be prepared, about that plan.
Meeting newMeeting(Meeting::Kind kind, const std::optional<Id<Plan>> &plan);

/// Those who sit in a committee of that kind on that day: in the COPIL its members, the
/// correspondents, the managers and the referent; in the CLAC who is of a college.
std::vector<Person> membersOf(Meeting::Kind kind, const std::vector<Person> &people,
                              const QDate &day);

/// Invites a person; as they are called now.
Attendance invitation(const Meeting &meeting, const Person &person);

/// Adds the meeting and invites the members.
journal::Step addMeetingStep(const Meeting &meeting, const std::vector<Person> &members);

/// Present, also at a distance.
bool isThere(Attendance::Presence presence);

/// How many members are there or represented.
int countThere(const std::vector<Attendance> &attendances);

/// Whether as many are there as the meeting asks for.
bool isQuorate(const Meeting &meeting, const std::vector<Attendance> &attendances);

} // namespace carnet::planning
