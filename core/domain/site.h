#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/domain/attachment.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace carnet {

/// The one place whose notebook the document is: a prefecture, a tax office, a
/// library. Its identity is what posters and bundles say of it.
struct Site
{
    Id<Site> id;
    QString name;    ///< As printed on the posters; never empty.
    QString network; ///< Administration it belongs to, such as `Préfectures`; may be empty.
    QString service; ///< Kind of service, such as `Sous-préfecture`; may be empty.
    QString code;    ///< Structure code in the national results file; may be empty.
    QString siret;   ///< 14 digits without spaces, or empty.
    QString street;  ///< Postal address without postcode and town; may hold line breaks.
    QString postcode;
    QString town;
    QString department;
    QString access;         ///< How to come: bus, car park, step-free entrance.
    QStringList telephones; ///< As printed, in order of preference.
    QString email;          ///< Printed only where the correspondent asks for it.
    QString website;
    QString hours;           ///< Opening hours in words, one line a day or a group of days.
    QString quietHours;      ///< Busy and quiet hours in words.
    QString feedbackAddress; ///< Web address behind the QR code; may be empty.
    std::optional<Id<Attachment>> logo; ///< The site's own logo.
    bool fictional;                     ///< An example: every print says so.

    static constexpr auto table()
    {
        return Table(u"site", Field(u"id", &Site::id), Field(u"name", &Site::name),
                     Field(u"network", &Site::network), Field(u"service", &Site::service),
                     Field(u"code", &Site::code), Field(u"siret", &Site::siret),
                     Field(u"street", &Site::street), Field(u"postcode", &Site::postcode),
                     Field(u"town", &Site::town), Field(u"department", &Site::department),
                     Field(u"access", &Site::access), Field(u"telephones", &Site::telephones),
                     Field(u"email", &Site::email), Field(u"website", &Site::website),
                     Field(u"hours", &Site::hours), Field(u"quiet_hours", &Site::quietHours),
                     Field(u"feedback_address", &Site::feedbackAddress),
                     Field(u"logo", &Site::logo), Field(u"fictional", &Site::fictional));
    }

    friend bool operator==(const Site &, const Site &) = default;
};

} // namespace carnet
