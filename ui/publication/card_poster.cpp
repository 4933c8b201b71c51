#include "ui/publication/card_poster.h"

#include "ui/publication/card_layout.h"
#include "ui/publication/poster_frame.h"

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

} // namespace

LaidOutPages layOutCardPoster(const PosterContent &content, const PosterLook &look)
{
    const qreal scale = scaleFor(content, look.format);
    PageBuilder page(look, scale);
    const PosterFrame frame(content, look, scale);
    frame.layHeader(page);
    layCards(page, frame.body(), content.cards);
    frame.layFooter(page);
    return frame.finished(page);
}

int cardPosterCapacity(const PageFormat &format)
{
    if (format.paper == PageFormat::Paper::A3)
        return 6;
    return format.isWide() ? 3 : 4;
}

} // namespace carnet::ui
