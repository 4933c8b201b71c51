// R1 "Nos résultats": the headline indicators of one period, a card each.

#include "ui/publication/card_poster.h"
#include "ui/publication/poster.h"
#include "ui/publication/results_content.h"

namespace carnet::ui {

PosterKind resultsPoster()
{
    return {.code = u"R1",
            .option = u"resultats",
            .span = PosterKind::Span::Quarter,
            .subject = PosterKind::Subject::Indicators,
            .choosesIndicators = true,
            .formats = wallFormats(),
            .tell = &resultsContent,
            .layOut = &layOutCardPoster,
            .capacity = &cardPosterCapacity};
}

} // namespace carnet::ui
