#include "ui/pages/publication/poster_steps.h"

#include "core/base/file_name.h"
#include "core/base/french.h"
#include "core/domain/figure.h"
#include "ui/publication/html.h"
#include "ui/publication/pdf.h"
#include "ui/publication/picture.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterSteps)
};

QString ending(PosterMeans means)
{
    switch (means) {
    case PosterMeans::Paper:
    case PosterMeans::Pdf:
        return u".pdf"_s;
    case PosterMeans::WebPage:
        return u".html"_s;
    case PosterMeans::Picture:
        return u".png"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString meansText(PosterMeans means)
{
    switch (means) {
    case PosterMeans::Paper:
        return StepText::tr("paper");
    case PosterMeans::Pdf:
        return StepText::tr("PDF");
    case PosterMeans::WebPage:
        return StepText::tr("web page");
    case PosterMeans::Picture:
        return StepText::tr("picture");
    }
    Q_UNREACHABLE();
}

QString posterFileName(const PosterDraft &draft, PosterMeans means)
{
    return draft.content.periodCode + u"_affiche_resultats_" + siteFileName(draft.content.site)
           + ending(means);
}

QByteArray posterBytes(const PosterDraft &draft, PosterMeans means)
{
    switch (means) {
    case PosterMeans::Paper:
    case PosterMeans::Pdf:
        return writePdf(draft.page, draft.content.displayedOn);
    case PosterMeans::WebPage:
        return writeHtml(draft.content, draft.look.logo);
    case PosterMeans::Picture:
        return writePng(draft.page);
    }
    Q_UNREACHABLE();
}

journal::Step issueStep(const PosterDraft &draft, PosterMeans means, const QString &pdfSha256,
                        const QDate &today)
{
    const QString how = meansText(means);
    const Period period = *Period::parse(draft.content.periodCode);
    journal::Step step(
        StepText::tr("Issue the poster of results, %1, edition %2: %3")
            .arg(french::shortPeriod(period), QString::number(draft.content.edition), how));
    if (draft.isNew) {
        const PageFormat &format = draft.look.format;
        step.insert(PublicationEdition{
            .id = Id<PublicationEdition>::create(),
            .poster = draft.content.kind,
            .period = period,
            .number = draft.content.edition,
            .format = Column<PageFormat::Paper>::write(format.paper).toString(),
            .orientation = Column<PageFormat::Orientation>::write(format.orientation).toString(),
            .issuedOn = today,
            .content = contentToJson(draft.content),
            .sha256 = pdfSha256,
            .note = how});
        return step;
    }
    PublicationEdition after = *draft.latest;
    const QString comma = u", "_s;
    QStringList ways = after.note.split(comma, Qt::SkipEmptyParts);
    if (!ways.contains(how))
        after.note = (ways << how).join(comma);
    return step.update(*draft.latest, after);
}

journal::Step moveStep(const std::vector<Indicator> &ordered, const Id<Indicator> &moved,
                       Direction direction)
{
    std::vector<Indicator> after = ordered;
    const auto at = std::find_if(after.begin(), after.end(),
                                 [&](const Indicator &indicator) { return indicator.id == moved; });
    Q_ASSERT(at != after.end());
    const QString name = publicTitle(*at);
    journal::Step step(direction == Direction::Up ? StepText::tr("Move up: %1").arg(name)
                                                  : StepText::tr("Move down: %1").arg(name));
    if (direction == Direction::Up ? at == after.begin() : at + 1 == after.end())
        return step;
    std::iter_swap(at, direction == Direction::Up ? at - 1 : at + 1);
    // The places that they have together are given out anew; equal ones are set apart.
    int position = -1;
    for (size_t i = 0; i < after.size(); ++i) {
        position = std::max(position + 1, ordered[i].position);
        const auto before =
            std::find_if(ordered.begin(), ordered.end(),
                         [&](const Indicator &indicator) { return indicator.id == after[i].id; });
        after[i].position = position;
        step.update(*before, after[i]);
    }
    return step;
}

} // namespace carnet::ui
