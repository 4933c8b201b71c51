#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/period.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace carnet {

/// A poster as it was issued: what it said, frozen, so that it can be made again.
struct PublicationEdition
{
    Id<PublicationEdition> id;
    QString poster; ///< Kind, such as `R1`.
    Period period;
    int number;          ///< 1, 2, 3 … for each poster and period.
    QString format;      ///< `A4` or `A3`.
    QString orientation; ///< `portrait` or `landscape`.
    QDate issuedOn;
    QJsonValue content; ///< What it says, as PosterContent writes it.
    QString sha256;     ///< Of the PDF.
    std::optional<QDate> displayedFrom;
    std::optional<QDate> displayedUntil;
    QString note;       ///< By what means it left.
    QJsonValue look;    ///< How it looks, as lookToJson() writes it; null: as one then did.
    QString correction; ///< What it corrects of the edition before; empty: nothing was wrong.

    static constexpr auto table()
    {
        return Table(u"publication_edition", Field(u"id", &PublicationEdition::id),
                     Field(u"poster", &PublicationEdition::poster),
                     Field(u"period", &PublicationEdition::period),
                     Field(u"number", &PublicationEdition::number),
                     Field(u"format", &PublicationEdition::format),
                     Field(u"orientation", &PublicationEdition::orientation),
                     Field(u"issued_on", &PublicationEdition::issuedOn),
                     Field(u"content", &PublicationEdition::content),
                     Field(u"sha256", &PublicationEdition::sha256),
                     Field(u"displayed_from", &PublicationEdition::displayedFrom),
                     Field(u"displayed_until", &PublicationEdition::displayedUntil),
                     Field(u"note", &PublicationEdition::note),
                     Field(u"look", &PublicationEdition::look),
                     Field(u"correction", &PublicationEdition::correction));
    }

    friend bool operator==(const PublicationEdition &, const PublicationEdition &) = default;
};

} // namespace carnet
