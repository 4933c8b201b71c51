// R1 "Nos résultats": the headline indicators of one period, a card each.

#include "ui/publication/card_layout.h"
#include "ui/publication/poster.h"
#include "ui/publication/poster_frame.h"

namespace carnet::ui {

LaidOutPage layOutResults(const PosterContent &content, const PosterLook &look)
{
    PageBuilder page(look);
    const PosterFrame frame(content, look);
    frame.layHeader(page);
    layCards(page, frame.body(), content.cards);
    frame.layFooter(page);
    LaidOutPage result = page.take();
    result.title = content.title + u", " + content.site + u", " + content.period;
    result.language = content.language;
    return result;
}

int resultsCapacity(const PageFormat &format)
{
    if (format.paper == PageFormat::Paper::A3)
        return 6;
    return format.isWide() ? 3 : 4;
}

} // namespace carnet::ui
