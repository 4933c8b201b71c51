#pragma once

#include "core/domain/action_decision.h"
#include "core/domain/attendance.h"
#include "core/domain/meeting.h"
#include "core/domain/plan.h"

#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace carnet::planning {

// What people call the parts of a meeting. Translated, unless said to be French.

/// `Retained`.
QString verdictWord(ActionDecision::Verdict verdict);

/// `At a distance`.
QString presenceWord(Attendance::Presence presence);

/// `In preparation`.
QString meetingStateWord(Meeting::State state);

/// `COPIL of 12 juin 2026`, or that it has no day yet.
QString meetingName(const Meeting &meeting);

/// `4 members present out of 6; the quorum of 4 is reached.`
QString quorumText(const Meeting &meeting, const std::vector<Attendance> &attendances);

/// Who has to sign, in a sentence.
QString signatureRuleText(const Meeting &meeting);

/// What a meeting may go through, a line each: French, to be changed by hand. `before` is the
/// meeting of the same committee before this one, `actions` how many are to be gone through, and
/// `deferred` how many of them that meeting put off.
QString proposedAgenda(const Meeting &meeting, int year, const std::optional<Meeting> &before,
                       int actions, int deferred);

/// `14:30` as it is stored, from what people write: `14 h 30`, `14h`, `1430`; nothing when it is
/// no time of day.
std::optional<QTime> readTime(const QString &typed);

} // namespace carnet::planning
