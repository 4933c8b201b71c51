#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// Somebody of the site or of its committee.
struct Person
{
    /// Correspondent, référent, responsable, membre du COPIL, agent.
    enum class Role { Correspondent, Referent, Manager, CommitteeMember, Agent };

    Id<Person> id;
    QString name; ///< Never empty.
    Role role;
    QString position; ///< What the person does, in words.
    QString email;
    QString telephone;
    std::optional<QDate> until; ///< Last day in that role; no value while current.
    QString note;

    static constexpr auto table()
    {
        return Table(u"person", Field(u"id", &Person::id), Field(u"name", &Person::name),
                     Field(u"role", &Person::role), Field(u"position", &Person::position),
                     Field(u"email", &Person::email), Field(u"telephone", &Person::telephone),
                     Field(u"until", &Person::until), Field(u"note", &Person::note));
    }

    friend bool operator==(const Person &, const Person &) = default;
};

constexpr auto enumNames(Person::Role)
{
    using enum Person::Role;
    return std::array<std::pair<Person::Role, QStringView>, 5>{{
        {Correspondent, u"correspondent"},
        {Referent, u"referent"},
        {Manager, u"manager"},
        {CommitteeMember, u"committee_member"},
        {Agent, u"agent"},
    }};
}

} // namespace carnet
