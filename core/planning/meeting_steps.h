#pragma once

#include "core/domain/action_decision.h"
#include "core/domain/attendance.h"
#include "core/domain/meeting.h"
#include "core/domain/person.h"
#include "core/domain/wish.h"
#include "core/journal/entry.h"
#include "core/journal/step.h"

#include <QDate>
#include <QDateTime>

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

/// Writes one member's presence; `by` is who represents them.
journal::Step presenceStep(const Attendance &attendance, Attendance::Presence presence,
                           const QString &by = {});

/// Removes the meeting and what belongs to it.
journal::Step removeMeetingStep(const Meeting &meeting, const std::vector<Attendance> &attendances,
                                const std::vector<ActionDecision> &decisions,
                                const std::vector<Wish> &wishes);

/// When a meeting was opened and when it was concluded, by the device's clock; nothing while it
/// was not.
struct MeetingTimes
{
    std::optional<QDateTime> opened;
    std::optional<QDateTime> closed;
};

/// `entries` are the journal rows of the meeting, in any order.
MeetingTimes timesOf(const std::vector<journal::Entry> &entries);

/// The meeting of the same committee before that one, the latest; nothing when there is none.
std::optional<Meeting> meetingBefore(const Meeting &meeting, const std::vector<Meeting> &meetings);

/// Whether as many are there as the meeting asks for.
bool isQuorate(const Meeting &meeting, const std::vector<Attendance> &attendances);

} // namespace carnet::planning
