#pragma once

#include "core/domain/action.h"
#include "core/domain/meeting.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::planning {

/// How often a record was changed, and when it last was: by these a calendar knows that what it
/// already has is older.
struct Revision
{
    int number;   ///< Only ever grows; 0 as it was made.
    QDateTime at; ///< UTC.
};

/// What a calendar tells of: the last days of actions, and meetings.
struct CalendarContent
{
    QString name; ///< As the calendar is called in the program that takes it.
    std::vector<Action> actions;
    std::vector<Meeting> meetings;
    std::map<QString, Revision> revisions; ///< By id of the record.
};

struct CalendarFile
{
    QByteArray bytes;
    int actions = 0;     ///< Those that are in it.
    int meetings = 0;    ///< Those that are in it.
    int withoutDate = 0; ///< Actions that cannot be: they have no last day.
};

/// The calendar as a file of RFC 5545, in French, the same bytes for the same content and moment.
///
/// An action is an event of a whole day, and not a to-do (VTODO): Outlook leaves to-dos of a file
/// out without a word, while Thunderbird, Outlook and the calendars of telephones all take an
/// event. It takes no time from anybody (TRANSP) and rings seven days before, once more on the
/// day. Its UID is the id of the action, so that what is taken in again replaces what is there;
/// what was given up is cancelled rather than left out. Outlook heeds the first alarm only.
///
/// A meeting has the hours of the place where it is held ("floating"), two of them, since nobody
/// writes down when it is to end.
CalendarFile writeCalendar(const CalendarContent &content, const QDateTime &now);

/// These actions and the meetings about the plan of that year, as the document has them.
CalendarContent calendarContent(storage::Workspace &workspace, int year,
                                std::vector<Action> actions);

/// `2026_plan-d-action_mediatheque-de-clairval.ics`.
QString calendarFileName(const storage::Workspace &workspace, int year);

} // namespace carnet::planning
