#pragma once

#include "core/domain/measurement.h"
#include "core/domain/publication_edition.h"
#include "ui/publication/checks.h"
#include "ui/publication/content.h"
#include "ui/publication/layout.h"
#include "ui/publication/poster_sources.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

class SourceCache;
struct PosterKind;

/// What a person decides about a poster.
struct PosterChoices
{
    QString kind = QStringLiteral("R1"); ///< Code of a PosterKind.
    Period period;
    std::vector<Id<Indicator>> indicators = {}; ///< Shown, in any order: their own is kept.
    bool inHundred = false;
    bool qrCode = true;
    QString correction = {}; ///< What a new edition corrects of the one before.
    PageFormat format = {};
    bool blackAndWhite = false;
    QString typeface = {}; ///< Empty: our own.

    friend bool operator==(const PosterChoices &, const PosterChoices &) = default;
};

/// The poster as it would be issued now.
struct PosterDraft
{
    PosterContent content;
    PosterLook look;
    QString logoSha256; ///< Of the logo's bytes as the document keeps them; empty without.
    LaidOutPages pages;
    std::vector<PosterProblem> problems;
    /// The last one of the same poster and period; of several sheets of it the one that looks
    /// as this one, if there is one.
    std::optional<PublicationEdition> latest;
    bool isNew; ///< It says something else than `latest`, hence has a number and a date of its own.
    bool hasNewLook = false; ///< It says what `latest` says, on another sheet or with other looks.
    // What issuing it does beside keeping it.
    std::vector<PublicationEdition> replaced; ///< Those of the same poster and period still shown.
    std::vector<Measurement> measurements;    ///< Behind its figures.
    QStringList hidden; ///< Titles of the indicators that the edition before showed.
};

/// How an edition stands to what the document says today.
enum class EditionState {
    Current,  ///< It would say the same.
    Changed,  ///< Figures or words have changed since.
    Replaced, ///< There is a later one of the same poster and period.
};

/// What the last edition of that kind showed, for the latest period; four indicators, those
/// with a figure first, and the usual look when none was ever issued.
PosterChoices firstChoices(const storage::Workspace &workspace, const PosterKind &kind,
                           const QDate &today, const PosterLook &usual = {});

/// Lays out and checks. A poster that says what its last edition said is that edition again,
/// with its date and number. Takes some milliseconds. Precondition: a known kind.
PosterDraft draftPoster(storage::Workspace &workspace, const PosterChoices &choices,
                        const QDate &today);
/// The same with what was read before.
PosterDraft draftPoster(SourceCache &sources, const PosterChoices &choices, const QDate &today);

/// What a poster would say today, without laying it out; its date and number are not those of
/// an edition. Precondition: a known kind.
PosterContent contentNow(SourceCache &sources, const PosterChoices &choices, const QDate &today);

/// An edition as it was issued: from its frozen content and look, whatever the document says
/// today. Its PDF has the same bytes as then, as long as the document holds the logo and the
/// machine the typeface. Nothing when the content cannot be read.
std::optional<PosterDraft> issuedPoster(storage::Workspace &workspace,
                                        const PublicationEdition &edition);

/// How the last edition of that poster for that period stands; nothing when there is none.
std::optional<EditionState> posterState(SourceCache &sources, const QString &kind,
                                        const Period &period);

/// Replaced is not told: whether there is a later one is known to whoever has the list.
EditionState editionState(storage::Workspace &workspace, const PublicationEdition &edition);
EditionState editionState(SourceCache &sources, const PublicationEdition &edition);

} // namespace carnet::ui
