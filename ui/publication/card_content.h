#pragma once

#include "core/domain/figure.h"
#include "ui/publication/content.h"
#include "ui/publication/poster_sources.h"

#include <optional>

namespace carnet::ui {

/// What a card is made of.
struct CardFacts
{
    const Indicator &indicator;
    Figure figure;
    std::optional<Decimal> target;
    std::optional<Figure> before; ///< Of the period before, with a value.
    QString beforeLabel;          ///< `Trimestre d’avant`.
    QString source;
};

/// What one card says, in French, rounded for the public: a sentence instead of a percentage
/// under the minimum base, words where there is no figure.
PosterCard cardOf(const CardFacts &facts, bool inHundred);

/// Null when there is none of that id.
const Indicator *indicatorOf(const PosterSources &sources, const Id<Indicator> &id);

} // namespace carnet::ui
