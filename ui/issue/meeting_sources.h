#pragma once

#include "ui/publication/poster_sources.h"

#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// The meeting of that committee and year that documents are usually about: the one that is going
/// on or over last, else the next one that is prepared; the other way round with `ahead`. Nothing
/// when there is none.
std::optional<Meeting> usualMeeting(const storage::Workspace &workspace, Meeting::Kind committee,
                                    int year, bool ahead = false);

/// The meeting of that committee on that day.
std::optional<Meeting> meetingOn(const storage::Workspace &workspace, Meeting::Kind committee,
                                 const QDate &day);

/// Those of both committees that were held in that year, the first first.
std::vector<MeetingFacts> meetingsHeld(storage::Workspace &workspace, int year, const QDate &until);

MeetingFacts meetingFacts(storage::Workspace &workspace, const Meeting &meeting);

/// `edition` may be null: origins then say less.
PlanFacts planFacts(storage::Workspace &workspace, const Plan &plan, const Edition *edition);

/// What an action was born from, in French for print; empty for one that somebody just thought of.
QString printedOrigin(const Action &action, const storage::Workspace &workspace,
                      const Edition *edition);

} // namespace carnet::ui
