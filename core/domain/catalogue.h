#pragma once

#include "core/base/problem.h"
#include "core/domain/edition.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace carnet {

// The indicators that come with the program: dated data, like the editions, but one list for
// all of them. Which commitment an indicator serves depends on the edition.

/// The commitment of one edition that an indicator serves.
struct ServedCommitment
{
    QString edition;    ///< Code of the edition.
    QString commitment; ///< Code of its commitment.

    friend bool operator==(const ServedCommitment &, const ServedCommitment &) = default;
};

struct CatalogueEntry
{
    /// Who measures it.
    enum class Group {
        Common,  ///< Every service of the programme.
        Network, ///< Some networks: really published somewhere.
        Project, ///< Proposed by the project, after an expected practice.
    };

    CatalogueIndicator indicator; ///< Its `commitment` is empty: see `serves`.
    Group group;
    std::optional<Decimal> expected; ///< A level known to be asked of everyone.
    std::vector<ServedCommitment> serves;

    friend bool operator==(const CatalogueEntry &, const CatalogueEntry &) = default;
};

/// A catalogue as parseCatalogue() found it right: codes are unique.
struct Catalogue
{
    QString version; ///< Date of this wording, `2026-11-21`.
    QString note;    ///< That the codes are the project's own. To be shown with the list.
    std::vector<CatalogueEntry> entries; ///< Those proposed first.

    friend bool operator==(const Catalogue &, const Catalogue &) = default;

    /// Null when there is none of that code. Valid as long as the catalogue is.
    const CatalogueEntry *find(const QString &code) const;

    /// All of them, each with the commitment of that edition that it serves.
    std::vector<CatalogueIndicator> forEdition(const QString &edition) const;
};

/// What parseCatalogue() made of a text: a catalogue, or all that is wrong.
struct CatalogueReading
{
    std::optional<Catalogue> catalogue; ///< Nothing when one of the problems is an error.
    std::vector<Problem> problems;      ///< Each with its JSON path, `indicators[3].title`.
};

/// Reads the JSON text of a catalogue as strictly as parseEdition() reads an edition.
CatalogueReading parseCatalogue(const QByteArray &text);

constexpr auto enumNames(CatalogueEntry::Group)
{
    using enum CatalogueEntry::Group;
    return std::array<std::pair<CatalogueEntry::Group, QStringView>, 3>{{
        {Common, u"common"},
        {Network, u"network"},
        {Project, u"project"},
    }};
}

} // namespace carnet
