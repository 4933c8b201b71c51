#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/college.h"
#include "core/domain/meeting.h"
#include "core/domain/person.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// One member or guest of a meeting: invited, and whether they came.
struct Attendance
{
    /// Invited, and nothing known yet; there; there by telephone or video; excused; absent; represented.
    enum class Presence { Invited, Present, Remote, Excused, Absent, Represented };

    Id<Attendance> id; ///< Derived from meeting and person: one each.
    Id<Meeting> meeting;
    std::optional<Id<Person>> person; ///< No value: somebody who is not in the list of people.
    QString name;                     ///< As it was then. Never empty.
    QString position;
    College college; ///< None in a COPIL.
    bool chairs;     ///< Presides this meeting.
    Presence presence;
    QString representedBy;

    static Id<Attendance> idOf(const Id<Meeting> &meeting, const Id<Person> &person)
    {
        return Id<Attendance>::derived(u"attendance",
                                       QString(meeting.toString() + u'/' + person.toString()));
    }

    static constexpr auto table()
    {
        return Table(u"attendance", Field(u"id", &Attendance::id),
                     Field(u"meeting", &Attendance::meeting), Field(u"person", &Attendance::person),
                     Field(u"name", &Attendance::name), Field(u"position", &Attendance::position),
                     Field(u"college", &Attendance::college), Field(u"chairs", &Attendance::chairs),
                     Field(u"presence", &Attendance::presence),
                     Field(u"represented_by", &Attendance::representedBy));
    }

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

constexpr auto enumNames(Attendance::Presence)
{
    using enum Attendance::Presence;
    return std::array<std::pair<Attendance::Presence, QStringView>, 6>{{
        {Invited, u"invited"},
        {Present, u"present"},
        {Remote, u"remote"},
        {Excused, u"excused"},
        {Absent, u"absent"},
        {Represented, u"represented"},
    }};
}

} // namespace carnet
