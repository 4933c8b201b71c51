#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/assessment.h"
#include "core/domain/rating.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace carnet {

/// The site's answer to one practice of the grid in one year.
struct Answer
{
    /// How the rating came: made this year, or taken from last year and then confirmed or changed.
    /// While CarriedOver it is a claim that does not count.
    enum class Origin { Entered, CarriedOver, Confirmed, Changed };

    Id<Answer> id; ///< Derived from assessment and practice.
    Id<Assessment> assessment;
    QString practice; ///< Code of the practice in the assessment's edition.
    Rating rating;
    Origin origin;
    QString proof;   ///< What shows it, in words; may be empty.
    QString note;    ///< For the site's own use.
    bool noteShared; ///< The note goes into bundles.
    QString owner;   ///< Who is to answer; may be empty.
    std::optional<QDate> answeredOn;
    QString consensus; ///< Why several assessors agreed on it; empty when nobody had to.

    static Id<Answer> idOf(const Id<Assessment> &assessment, const QString &practice)
    {
        return Id<Answer>::derived(u"answer", QString(assessment.toString() + u'/' + practice));
    }

    static constexpr auto table()
    {
        return Table(u"answer", Field(u"id", &Answer::id),
                     Field(u"assessment", &Answer::assessment),
                     Field(u"practice", &Answer::practice), Field(u"rating", &Answer::rating),
                     Field(u"origin", &Answer::origin), Field(u"proof", &Answer::proof),
                     Field(u"note", &Answer::note), Field(u"note_shared", &Answer::noteShared),
                     Field(u"owner", &Answer::owner), Field(u"answered_on", &Answer::answeredOn),
                     Field(u"consensus", &Answer::consensus));
    }

    friend bool operator==(const Answer &, const Answer &) = default;
};

constexpr auto enumNames(Answer::Origin)
{
    using enum Answer::Origin;
    return std::array<std::pair<Answer::Origin, QStringView>, 4>{{
        {Entered, u"entered"},
        {CarriedOver, u"carried_over"},
        {Confirmed, u"confirmed"},
        {Changed, u"changed"},
    }};
}

} // namespace carnet
