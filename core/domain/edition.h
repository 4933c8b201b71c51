#pragma once

#include "core/base/problem.h"
#include "core/domain/edition_record.h"
#include "core/domain/indicator.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace carnet {

// An edition of the reference list is dated data, not code: the commitments as they are
// known, a working grid of practices to assess oneself by, and a catalogue of indicators.
// Nothing in it is a record of the journal; a document keeps its text as an EditionRecord.

/// Where a statement of the edition comes from, and how sure it is.
struct EditionSource
{
    enum class Kind {
        Read,    ///< Stands in the source named.
        Derived, ///< Our own conclusion.
        Own,     ///< The project's own wording.
        Unknown, ///< Looked for and not found: never told as official.
    };

    QString code;
    Kind kind;
    QString text; ///< Title and date of what was read, in words.

    friend bool operator==(const EditionSource &, const EditionSource &) = default;
};

/// A heading over some commitments: `+ proches`.
struct CommitmentGroup
{
    QString code;
    QString title;

    friend bool operator==(const CommitmentGroup &, const CommitmentGroup &) = default;
};

/// What the service promises to its users.
struct Commitment
{
    QString code; ///< Such as `e1`; unique in the edition.
    int number;   ///< From 1, in the order of the edition.
    QString title;
    QString group;      ///< Code of its group.
    QString publicText; ///< For posters, at most 150 characters.
    QString note;       ///< What is not known of it; may be empty. To be shown with the title.
    std::vector<QString> sources; ///< Codes of sources; never empty.

    friend bool operator==(const Commitment &, const Commitment &) = default;
};

/// One degree of the scale.
struct Level
{
    int level;       ///< From 0, the lowest.
    QString label;   ///< `En partie`.
    QString meaning; ///< What it says in general; each practice writes out its own.

    friend bool operator==(const Level &, const Level &) = default;
};

/// One item of the working grid: a question that an agent can answer by looking.
struct Practice
{
    /// The way by which users reach the service.
    enum class Channel { OnSite, Telephone, Letter, Email, Web };

    QString code;       ///< Unique in the edition; the same in another edition if it is the same.
    QString commitment; ///< Code of its commitment.
    QString question;   ///< In plain words.
    QString lookAt;     ///< "Ce qu'on regarde": what one looks at to answer.
    std::vector<QString> typicalEvidence; ///< What often shows it; never empty.
    std::optional<Channel> channel;       ///< If it bears on one channel only.
    int weight;                           ///< 1 to 3, in the score of its commitment.
    std::vector<QString> levels;          ///< Its own definition of each level of the scale.
    std::vector<QString> sources;         ///< Codes of sources; never empty.

    friend bool operator==(const Practice &, const Practice &) = default;
};

/// An indicator that a site may follow. The members are those of Indicator.
struct CatalogueIndicator
{
    QString code;
    QString title;
    QString publicTitle; ///< At most 40 characters.
    Indicator::Family family;
    Indicator::Form form;
    QString unit;
    Indicator::Direction direction;
    QString partLabel;  ///< Empty for plain values.
    QString wholeLabel; ///< May be empty for plain values.
    Frequency frequency;
    QString method;
    QString source;
    int minimumBase;
    std::optional<Decimal> lowest;
    std::optional<Decimal> highest;
    QString commitment; ///< Code of the commitment it serves; may be empty.
    bool proposed;      ///< Offered first to a site that chooses its indicators.

    friend bool operator==(const CatalogueIndicator &, const CatalogueIndicator &) = default;
};

/// What became of a commitment or a practice of an earlier edition.
struct Succession
{
    enum class Kind {
        Kept,    ///< One became one.
        Merged,  ///< Several became one; one Succession for each of them.
        Split,   ///< One became several.
        New,     ///< `from` is empty: nothing in the earlier edition.
        Dropped, ///< `to` is empty: nothing in this edition.
    };

    QString from;            ///< Code in the earlier edition.
    std::vector<QString> to; ///< Codes in this edition.
    Kind kind;
    QString note; ///< Why, in a sentence; may be empty.

    friend bool operator==(const Succession &, const Succession &) = default;
};

/// How one earlier edition leads to this one: all of it, and all of this one.
struct EditionMapping
{
    QString edition; ///< Code of the earlier edition.
    std::vector<Succession> commitments;
    std::vector<Succession> practices;

    friend bool operator==(const EditionMapping &, const EditionMapping &) = default;
};

/// An edition of the reference list, as parseEdition() found it right: codes are unique,
/// references lead somewhere, each practice defines each level of the scale.
struct Edition
{
    QString code;          ///< Such as `spplus-2023`.
    QString title;         ///< What agents call it.
    QString version;       ///< Date of this wording, `2026-11-21`.
    QString officialTitle; ///< Of the programme the commitments come from.
    QString statusNote;    ///< That the grid is a working grid, not the official one.
                           ///< Shown on screen, in print and in exports.
    std::vector<EditionSource> sources;
    std::vector<CommitmentGroup> groups;
    std::vector<Level> scale;            ///< From the lowest; 2 to 6 levels.
    std::vector<Commitment> commitments; ///< By number.
    std::vector<Practice> practices;     ///< By commitment, in the order of the grid.
    std::vector<CatalogueIndicator> indicators;
    std::vector<EditionMapping> mappings;

    friend bool operator==(const Edition &, const Edition &) = default;

    /// Null when there is none of that code. Valid as long as the edition is.
    const Commitment *commitment(const QString &commitmentCode) const;
    const Practice *practice(const QString &practiceCode) const;
    const CatalogueIndicator *indicator(const QString &indicatorCode) const;
    const EditionSource *source(const QString &sourceCode) const;

    /// Of one commitment, in the order of the grid.
    std::vector<const Practice *> practicesOf(const QString &commitmentCode) const;

    /// The place of a practice in the grid as people say it: `3.2`, the second of
    /// commitment 3. Empty when there is no such practice.
    QString numberOf(const QString &practiceCode) const;

    /// The practices of `earlierEdition` from which this one comes, whose answers are
    /// worth showing beside it. Of the same code when it is the same edition.
    std::vector<QString> predecessorsOf(const QString &practiceCode,
                                        const QString &earlierEdition) const;
};

/// What parseEdition() made of a text: an edition, or all that is wrong.
struct EditionReading
{
    std::optional<Edition> edition; ///< Nothing when one of the problems is an error.
    std::vector<Problem> problems;  ///< Each with its JSON path, `commitments[3].title`.
};

/// Reads the JSON text of an edition, strictly: what it does not know it refuses,
/// because an edition may come from a hub and is shown to the public.
EditionReading parseEdition(const QByteArray &text);

/// The text from which parseEdition() reads the same edition: one a person can read and
/// change, the same for equal editions. What it is given may be wrong (a grid that was just
/// made of a table): parse the text to know.
QByteArray writeEdition(const Edition &edition);

/// What keeps a mapping of `later` from accounting for all of `earlier`: commitments
/// and practices left out, or that `earlier` does not have. Empty without such a mapping.
std::vector<Problem> checkMapping(const Edition &earlier, const Edition &later);

/// The record of an indicator that the site begins to follow.
Indicator toIndicator(const CatalogueIndicator &chosen, int position);

/// The record that keeps an edition in a document. `text` is what `edition` was parsed from.
EditionRecord recordOf(const Edition &edition, const QByteArray &text);

constexpr auto enumNames(EditionSource::Kind)
{
    using enum EditionSource::Kind;
    return std::array<std::pair<EditionSource::Kind, QStringView>, 4>{{
        {Read, u"read"},
        {Derived, u"derived"},
        {Own, u"own"},
        {Unknown, u"unknown"},
    }};
}

constexpr auto enumNames(Practice::Channel)
{
    using enum Practice::Channel;
    return std::array<std::pair<Practice::Channel, QStringView>, 5>{{
        {OnSite, u"on_site"},
        {Telephone, u"telephone"},
        {Letter, u"letter"},
        {Email, u"email"},
        {Web, u"web"},
    }};
}

constexpr auto enumNames(Succession::Kind)
{
    using enum Succession::Kind;
    return std::array<std::pair<Succession::Kind, QStringView>, 5>{{
        {Kept, u"kept"},
        {Merged, u"merged"},
        {Split, u"split"},
        {New, u"new"},
        {Dropped, u"dropped"},
    }};
}

} // namespace carnet
