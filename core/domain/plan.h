#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// A plan of action, usually one a year.
struct Plan
{
    /// Brouillon, proposé au COPIL, renvoyé, validé, clos.
    enum class State { Draft, Proposed, Returned, Validated, Closed };

    Id<Plan> id; ///< Derived from the year: one a year.
    int year;
    QString title; ///< Never empty.
    State state;
    std::optional<QDate> proposedOn;
    std::optional<QDate> validatedOn;
    std::optional<QDate> closedOn;
    QString note;
    QString returnedFor; ///< Why the committee returned it; empty unless it did.

    static Id<Plan> idOf(int year) { return Id<Plan>::derived(u"plan", QString::number(year)); }

    static constexpr auto table()
    {
        return Table(u"plan", Field(u"id", &Plan::id), Field(u"year", &Plan::year),
                     Field(u"title", &Plan::title), Field(u"state", &Plan::state),
                     Field(u"proposed_on", &Plan::proposedOn),
                     Field(u"validated_on", &Plan::validatedOn),
                     Field(u"closed_on", &Plan::closedOn), Field(u"note", &Plan::note),
                     Field(u"returned_for", &Plan::returnedFor));
    }

    friend bool operator==(const Plan &, const Plan &) = default;
};

constexpr auto enumNames(Plan::State)
{
    using enum Plan::State;
    return std::array<std::pair<Plan::State, QStringView>, 5>{{
        {Draft, u"draft"},
        {Proposed, u"proposed"},
        {Returned, u"returned"},
        {Validated, u"validated"},
        {Closed, u"closed"},
    }};
}

} // namespace carnet
