#include "ui/issue/issue.h"

#include "core/base/file_name.h"
#include "core/base/french.h"
#include "ui/issue/look.h"
#include "ui/publication/html.h"
#include "ui/publication/pdf.h"
#include "ui/publication/picture.h"
#include "ui/publication/poster.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

struct IssueText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::PosterIssue)
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
        return IssueText::tr("paper");
    case PosterMeans::Pdf:
        return IssueText::tr("PDF");
    case PosterMeans::WebPage:
        return IssueText::tr("web page");
    case PosterMeans::Picture:
        return IssueText::tr("picture");
    }
    Q_UNREACHABLE();
}

QString posterFileName(const PosterDraft &draft, PosterMeans means)
{
    const PosterKind *kind = posterKind(draft.content.kind);
    Q_ASSERT(kind);
    return draft.content.periodCode + u"_affiche_" + kind->option + u'_'
           + siteFileName(draft.content.site) + ending(means);
}

QByteArray posterBytes(const PosterDraft &draft, PosterMeans means)
{
    switch (means) {
    case PosterMeans::Paper:
    case PosterMeans::Pdf:
        return writePdf(draft.pages, draft.content.displayedOn);
    case PosterMeans::WebPage:
        return writeHtml(draft.content, draft.look.logo);
    case PosterMeans::Picture:
        return writePng(draft.pages, 0);
    }
    Q_UNREACHABLE();
}

journal::Step issueStep(const PosterDraft &draft, PosterMeans means, const QString &pdfSha256,
                        const QDate &today)
{
    const QString how = meansText(means);
    const Period period = *Period::parse(draft.content.periodCode);
    journal::Step step(
        IssueText::tr("Issue the poster of results, %1, edition %2: %3")
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
            .note = how,
            .look = lookToJson(draft.look, draft.logoSha256),
            .correction = draft.content.correction});
        return step;
    }
    PublicationEdition after = *draft.latest;
    const QString comma = u", "_s;
    QStringList ways = after.note.split(comma, Qt::SkipEmptyParts);
    if (!ways.contains(how))
        after.note = (ways << how).join(comma);
    return step.update(*draft.latest, after);
}

} // namespace carnet::ui
