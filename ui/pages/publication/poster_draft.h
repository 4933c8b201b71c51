#pragma once

#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/publication_edition.h"
#include "ui/publication/checks.h"
#include "ui/publication/content.h"
#include "ui/publication/layout.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::ui {

/// What a person decides about the poster "Nos résultats".
struct PosterChoices
{
    Period period;
    std::vector<Id<Indicator>> indicators; ///< Shown, in any order: their own is kept.
    bool inHundred = false;
    bool qrCode = true;
    bool blackAndWhite = false;

    friend bool operator==(const PosterChoices &, const PosterChoices &) = default;
};

/// The poster as it would be issued now.
struct PosterDraft
{
    PosterContent content;
    PosterLook look;
    LaidOutPage page;
    std::vector<PosterProblem> problems;
    std::optional<PublicationEdition> latest; ///< The last one of the same period.
    bool isNew; ///< It says something else than `latest`, hence has a number and a date of its own.
};

/// How an edition stands to what the document says today.
enum class EditionState {
    Current,  ///< It would say the same.
    Changed,  ///< Figures or words have changed since.
    Replaced, ///< There is a later one of the same period.
};

/// Code of the poster, as PublicationEdition::poster keeps it.
inline constexpr QStringView kResultsPoster = u"R1";

/// The indicators that are followed, in their order.
std::vector<Indicator> posterIndicators(const storage::Workspace &workspace);

/// Quarters to choose from: those over that hold a value, the latest first, then those with a
/// value that are not over; the last one over when there is no value at all.
std::vector<Period> posterPeriods(const storage::Workspace &workspace, const QDate &today);

/// What the last edition showed, for the latest period; the first four indicators when no
/// poster was ever issued.
PosterChoices firstChoices(const storage::Workspace &workspace, const QDate &today);

/// Lays out and checks. A poster that says what its last edition said is that edition again,
/// with its date and number. Takes some milliseconds.
PosterDraft draftPoster(storage::Workspace &workspace, const PosterChoices &choices,
                        const QDate &today);

/// Replaced is not told: whether there is a later one is known to whoever has the list.
EditionState editionState(const storage::Workspace &workspace, const PublicationEdition &edition);

/// The measurement behind a figure of the poster, if there is one: where one is led to.
std::optional<Id<Measurement>> measurementBehind(const storage::Workspace &workspace,
                                                 const Indicator &indicator, const Period &period);

} // namespace carnet::ui
