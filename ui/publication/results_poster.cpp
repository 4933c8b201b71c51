// R1 "Nos résultats": the headline indicators of one period, a card each.

#include "ui/publication/card_layout.h"
#include "ui/publication/poster.h"
#include "ui/publication/poster_frame.h"
#include "ui/publication/results_content.h"

#include <algorithm>

namespace carnet::ui {

namespace {

/// An A3 sheet is the A4 sheet at 141 %, until it has to hold more cards than that.
qreal scaleFor(const PosterContent &content, const PageFormat &format)
{
    constexpr std::size_t kLargeCards = 4;
    constexpr qreal kManyCards = 1.1;
    return content.cards.size() > kLargeCards ? std::min(kManyCards, format.scale())
                                              : format.scale();
}

LaidOutPages layOutResults(const PosterContent &content, const PosterLook &look)
{
    const qreal scale = scaleFor(content, look.format);
    PageBuilder page(look, scale);
    const PosterFrame frame(content, look, scale);
    frame.layHeader(page);
    layCards(page, frame.body(), content.cards);
    frame.layFooter(page);
    return frame.finished(page);
}

int resultsCapacity(const PageFormat &format)
{
    if (format.paper == PageFormat::Paper::A3)
        return 6;
    return format.isWide() ? 3 : 4;
}

} // namespace

PosterKind resultsPoster()
{
    return {.code = u"R1",
            .option = u"resultats",
            .span = PosterKind::Span::Quarter,
            .subject = PosterKind::Subject::Indicators,
            .choosesIndicators = true,
            .formats = wallFormats(),
            .tell = &resultsContent,
            .layOut = &layOutResults,
            .capacity = &resultsCapacity};
}

} // namespace carnet::ui
