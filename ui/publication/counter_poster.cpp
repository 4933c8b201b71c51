// R6: a card for the counter, with one figure and a code to scan.

#include "ui/publication/card_layout.h"
#include "ui/publication/content_frame.h"
#include "ui/publication/poster.h"
#include "ui/publication/poster_frame.h"
#include "ui/publication/results_content.h"

#include <algorithm>
#include <numbers>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// On A5 an A4 sheet copied at 71 %. It stands on a counter and is read at 60 cm, where capitals of
/// 2.8 mm are what ordinary sight asks for (16 minutes of arc, ISO 9241-303).
constexpr qreal kA5Scale = 1 / std::numbers::sqrt2;
constexpr qreal kSmallestCap = 3.2;
constexpr qreal kCode = 45; ///< Millimetres at the least, with its quiet zone.

qreal counterScale(const PageFormat &format)
{
    return format.paper == PageFormat::Paper::A5 ? kA5Scale : format.scale();
}

PosterContent counterContent(const PosterSources &sources, const PosterRequest &request)
{
    PosterContent content = resultsContent(sources, withCode(request));
    content.kind = u"R6"_s;
    return content;
}

LaidOutPages layOutCounter(const PosterContent &content, const PosterLook &look)
{
    const qreal scale = counterScale(look.format);
    PageBuilder page(look, scale);
    const PosterFrame frame(content, look, scale, {.code = kCode / std::min(scale, qreal(1))});
    frame.layHeader(page);
    layCards(page, frame.body(), content.cards);
    frame.layFooter(page);
    return frame.finished(page);
}

int counterCapacity(const PageFormat &)
{
    return 1;
}

} // namespace

PosterKind counterPoster()
{
    using enum PageFormat::Orientation;
    std::vector<PageFormat> formats = wallFormats();
    formats.insert(formats.begin(),
                   {{PageFormat::Paper::A5, Portrait}, {PageFormat::Paper::A5, Landscape}});
    return {.code = u"R6",
            .option = u"chevalet",
            .span = PosterKind::Span::Quarter,
            .subject = PosterKind::Subject::Indicators,
            .choosesIndicators = true,
            .formats = std::move(formats),
            .tell = &counterContent,
            .layOut = &layOutCounter,
            .capacity = &counterCapacity,
            .needsAddress = true,
            .smallestCap = kSmallestCap};
}

} // namespace carnet::ui
