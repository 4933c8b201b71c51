#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/person.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

#include <optional>

namespace carnet {

/// One member's signature of a validation.
struct ValidationSignature
{
    Id<ValidationSignature> id; ///< Derived from validation and key: one each.
    Id<Validation> validation;
    std::optional<Id<Person>> person;
    QString name;      ///< As it was then.
    QString key;       ///< Public key, 64 hexadecimal digits.
    QString signature; ///< The signature file of minisign.
    QDate signedOn;

    static Id<ValidationSignature> idOf(const Id<Validation> &validation, const QString &key)
    {
        return Id<ValidationSignature>::derived(u"validation_signature",
                                                QString(validation.toString() + u'/' + key));
    }

    static constexpr auto table()
    {
        return Table(u"validation_signature", Field(u"id", &ValidationSignature::id),
                     Field(u"validation", &ValidationSignature::validation),
                     Field(u"person", &ValidationSignature::person),
                     Field(u"name", &ValidationSignature::name),
                     Field(u"key", &ValidationSignature::key),
                     Field(u"signature", &ValidationSignature::signature),
                     Field(u"signed_on", &ValidationSignature::signedOn));
    }

    friend bool operator==(const ValidationSignature &, const ValidationSignature &) = default;
};

} // namespace carnet
