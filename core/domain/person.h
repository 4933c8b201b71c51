#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/college.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// Somebody of the site or of its committee.
struct Person
{
    /// Correspondent, référent, responsable, membre du COPIL, agent, membre du CLAC.
    enum class Role { Correspondent, Referent, Manager, CommitteeMember, Agent, LocalMember };

    Id<Person> id;
    QString name; ///< Never empty.
    Role role;
    QString position; ///< What the person does, in words.
    QString email;
    QString telephone;
    std::optional<QDate> until; ///< Last day in that role; no value while current.
    QString note;
    College college;    ///< In the local committee (CLAC); None: not one of its members.
    bool chairs;        ///< Presides the committee of which it is a member.
    QString signingKey; ///< Public key that signs validations, 64 hexadecimal digits; or empty.
    std::optional<QDate> keyRevokedOn; ///< From that day on what it signs counts for nothing.

    static constexpr auto table()
    {
        return Table(u"person", Field(u"id", &Person::id), Field(u"name", &Person::name),
                     Field(u"role", &Person::role), Field(u"position", &Person::position),
                     Field(u"email", &Person::email), Field(u"telephone", &Person::telephone),
                     Field(u"until", &Person::until), Field(u"note", &Person::note),
                     Field(u"college", &Person::college), Field(u"chairs", &Person::chairs),
                     Field(u"signing_key", &Person::signingKey),
                     Field(u"key_revoked_on", &Person::keyRevokedOn));
    }

    friend bool operator==(const Person &, const Person &) = default;
};

constexpr auto enumNames(Person::Role)
{
    using enum Person::Role;
    return std::array<std::pair<Person::Role, QStringView>, 6>{{
        {Correspondent, u"correspondent"},
        {Referent, u"referent"},
        {Manager, u"manager"},
        {CommitteeMember, u"committee_member"},
        {Agent, u"agent"},
        {LocalMember, u"local_member"},
    }};
}

} // namespace carnet
