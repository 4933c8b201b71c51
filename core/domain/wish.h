#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/action.h"
#include "core/domain/college.h"
#include "core/domain/meeting.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// What a member of the local committee (CLAC) wished or thought.
struct Wish
{
    /// A wish; an opinion.
    enum class Kind { Request, Opinion };

    Id<Wish> id;
    Id<Meeting> meeting;
    Kind kind;
    College college;
    QString author;                   ///< May be empty.
    QString text;                     ///< Never empty.
    QString reply;                    ///< What the site answered.
    std::optional<Id<Action>> action; ///< The action it led to.

    static constexpr auto table()
    {
        return Table(u"wish", Field(u"id", &Wish::id), Field(u"meeting", &Wish::meeting),
                     Field(u"kind", &Wish::kind), Field(u"college", &Wish::college),
                     Field(u"author", &Wish::author), Field(u"text", &Wish::text),
                     Field(u"reply", &Wish::reply), Field(u"action", &Wish::action));
    }

    friend bool operator==(const Wish &, const Wish &) = default;
};

constexpr auto enumNames(Wish::Kind)
{
    using enum Wish::Kind;
    return std::array<std::pair<Wish::Kind, QStringView>, 2>{{
        {Request, u"request"},
        {Opinion, u"opinion"},
    }};
}

} // namespace carnet
