#pragma once

#include "ui/issue/draft.h"
#include "ui/publication/poster.h"
#include "ui/shell/place.h"
#include "ui/widgets/status_shape.h"

#include <QString>

#include <optional>

namespace carnet::ui {

// What the page says of posters in the user's language.

/// `Our results`; for a kind that has no name here, the title that stands on it.
QString posterName(const PosterKind &kind, const QString &title);

/// The same for one that was issued, whose kind may be unknown.
QString posterName(const PublicationEdition &edition);

/// A poster for which there is nothing to say yet: why, and where that is mended.
struct NothingToShow
{
    QString sentence;
    QString verb;
    Place place;
};
std::optional<NothingToShow> nothingToShow(const PosterSources &sources,
                                           const PosterContent &content);

/// `Up to date`, `Data have changed`, `Replaced`.
QString stateText(EditionState state);
/// The same; `Never issued` without an edition.
QString stateText(const std::optional<EditionState> &state);
StatusShape stateShape(const std::optional<EditionState> &state);

/// `A4, portrait`.
QString formatText(const PageFormat &format);

} // namespace carnet::ui
