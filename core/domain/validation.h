#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/meeting.h"
#include "core/domain/plan.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace carnet {

/// A validation of a plan by the COPIL. The record that members sign lies beside the journal as bytes
/// (see core/validation); it never changes. Signatures are records of their own.
struct Validation
{
    Id<Validation> id; ///< Derived from the manifest.
    Id<Plan> plan;
    std::optional<Id<Meeting>> meeting;
    QDateTime madeAt;
    QString manifest; ///< SHA-256 of the MANIFEST that is signed, 64 digits.
    QString previous; ///< That of the validation before; empty for the first.
    QString sha256;   ///< Of the bytes of the record, without the signatures of members.
    int signatures;   ///< How many members must sign.
    bool chairSigns;  ///< One of them must be who presides.
    bool paper;       ///< Scanned minutes stand for signatures.

    static Id<Validation> idOf(const QString &manifest)
    {
        return Id<Validation>::derived(u"validation", manifest);
    }

    static constexpr auto table()
    {
        return Table(
            u"validation", Field(u"id", &Validation::id), Field(u"plan", &Validation::plan),
            Field(u"meeting", &Validation::meeting), Field(u"made_at", &Validation::madeAt),
            Field(u"manifest", &Validation::manifest), Field(u"previous", &Validation::previous),
            Field(u"sha256", &Validation::sha256), Field(u"signatures", &Validation::signatures),
            Field(u"chair_signs", &Validation::chairSigns), Field(u"paper", &Validation::paper));
    }

    friend bool operator==(const Validation &, const Validation &) = default;
};

} // namespace carnet
