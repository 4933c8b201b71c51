#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/plan.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// A meeting of the steering committee (COPIL) or of the local committee (CLAC).
struct Meeting
{
    enum class Kind { Copil, Clac };
    /// Being prepared; going on; over.
    enum class State { Preparing, Open, Held };

    Id<Meeting> id;
    Kind kind;
    std::optional<QDate> heldOn;
    QString place;
    std::optional<Id<Plan>> plan; ///< The plan it dealt with.
    QString agenda;
    QStringList attendees; ///< Others who were there, in words: guests. Members are Attendance.
    QString minutes;
    State state;
    QString startsAt;            ///< `14:30`; empty while it is not known.
    int quorum;                  ///< Members who must be present; 0: no rule.
    int signatures;              ///< Members who must sign what it decided; 0: no rule.
    bool chairSigns;             ///< One of them must be who presides.
    std::optional<QDate> nextOn; ///< When the committee meets again.

    static constexpr auto table()
    {
        return Table(u"meeting", Field(u"id", &Meeting::id), Field(u"kind", &Meeting::kind),
                     Field(u"held_on", &Meeting::heldOn), Field(u"place", &Meeting::place),
                     Field(u"plan", &Meeting::plan), Field(u"agenda", &Meeting::agenda),
                     Field(u"attendees", &Meeting::attendees), Field(u"minutes", &Meeting::minutes),
                     Field(u"state", &Meeting::state), Field(u"starts_at", &Meeting::startsAt),
                     Field(u"quorum", &Meeting::quorum), Field(u"signatures", &Meeting::signatures),
                     Field(u"chair_signs", &Meeting::chairSigns),
                     Field(u"next_on", &Meeting::nextOn));
    }

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

constexpr auto enumNames(Meeting::Kind)
{
    using enum Meeting::Kind;
    return std::array<std::pair<Meeting::Kind, QStringView>, 2>{{
        {Copil, u"copil"},
        {Clac, u"clac"},
    }};
}

constexpr auto enumNames(Meeting::State)
{
    using enum Meeting::State;
    return std::array<std::pair<Meeting::State, QStringView>, 3>{{
        {Preparing, u"preparing"},
        {Open, u"open"},
        {Held, u"held"},
    }};
}

} // namespace carnet
