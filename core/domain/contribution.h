#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/assessment.h"

#include <QDate>
#include <QString>

#include <optional>

namespace carnet {

/// One agent's own answers, before the assessors agree. They lie beside the journal as the bytes
/// of a contribution (see core/assessment/contribution.h), so that they can be erased for good:
/// neither a name nor an answer stands in this record.
struct Contribution
{
    Id<Contribution> id; ///< Derived from the assessment and the bytes: taken in once.
    Id<Assessment> assessment;
    QString sha256; ///< Of the bytes, 64 lower-case hexadecimal digits.
    std::optional<QDate> receivedOn;
    std::optional<QDate> erasedOn; ///< The bytes are gone.

    static Id<Contribution> idOf(const Id<Assessment> &assessment, const QString &sha256)
    {
        return Id<Contribution>::derived(u"contribution",
                                         QString(assessment.toString() + u'/' + sha256));
    }

    static constexpr auto table()
    {
        return Table(u"contribution", Field(u"id", &Contribution::id),
                     Field(u"assessment", &Contribution::assessment),
                     Field(u"sha256", &Contribution::sha256),
                     Field(u"received_on", &Contribution::receivedOn),
                     Field(u"erased_on", &Contribution::erasedOn));
    }

    friend bool operator==(const Contribution &, const Contribution &) = default;
};

} // namespace carnet
