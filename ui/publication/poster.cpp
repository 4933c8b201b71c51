#include "ui/publication/poster.h"

namespace carnet::ui {

const std::vector<PosterKind> &posterKinds()
{
    static const std::vector<PosterKind> kinds{
        resultsPoster(), commitmentsPoster(), answersPoster(), planPoster(),
        opinionPoster(), counterPoster(),     yearPoster(),    opinionCards(),
    };
    return kinds;
}

const PosterKind *posterKind(QStringView name)
{
    for (const PosterKind &kind : posterKinds())
        if (kind.code == name || kind.option == name)
            return &kind;
    return nullptr;
}

std::vector<PageFormat> wallFormats()
{
    using enum PageFormat::Paper;
    using enum PageFormat::Orientation;
    return {{A4, Portrait}, {A4, Landscape}, {A3, Portrait}, {A3, Landscape}};
}

LaidOutPages layOutPoster(const PosterContent &content, const PosterLook &look)
{
    const PosterKind *kind = posterKind(content.kind);
    return kind ? kind->layOut(content, look) : PageBuilder(look).take();
}

int posterCapacity(const PosterContent &content, const PageFormat &format)
{
    const PosterKind *kind = posterKind(content.kind);
    return kind ? kind->capacity(format) : 0;
}

} // namespace carnet::ui
