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

    Id<Meeting> id;
    Kind kind;
    std::optional<QDate> heldOn;
    QString place;
    std::optional<Id<Plan>> plan; ///< The plan it dealt with.
    QString agenda;
    QStringList attendees;
    QString minutes;

    static constexpr auto table()
    {
        return Table(u"meeting", Field(u"id", &Meeting::id), Field(u"kind", &Meeting::kind),
                     Field(u"held_on", &Meeting::heldOn), Field(u"place", &Meeting::place),
                     Field(u"plan", &Meeting::plan), Field(u"agenda", &Meeting::agenda),
                     Field(u"attendees", &Meeting::attendees),
                     Field(u"minutes", &Meeting::minutes));
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

} // namespace carnet
