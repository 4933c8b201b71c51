#include "ui/publication/poster.h"

namespace carnet::ui {

const std::vector<PosterKind> &posterKinds()
{
    static const std::vector<PosterKind> kinds{
        {u"R1", &layOutResults, &resultsCapacity},
    };
    return kinds;
}

namespace {

const PosterKind *kindOf(const PosterContent &content)
{
    for (const PosterKind &kind : posterKinds())
        if (kind.code == content.kind)
            return &kind;
    return nullptr;
}

} // namespace

LaidOutPage layOutPoster(const PosterContent &content, const PosterLook &look)
{
    const PosterKind *kind = kindOf(content);
    return kind ? kind->layOut(content, look) : PageBuilder(look).take();
}

int posterCapacity(const PosterContent &content, const PageFormat &format)
{
    const PosterKind *kind = kindOf(content);
    return kind ? kind->capacity(format) : 0;
}

} // namespace carnet::ui
