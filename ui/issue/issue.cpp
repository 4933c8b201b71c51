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

/// Apart, because lupdate mistakes the context in a function that returns a journal::Step.
QString labelOf(const PosterDraft &draft, const Period &period, PosterMeans means)
{
    return IssueText::tr("Issue the poster %1, %2, edition %3: %4")
        .arg(draft.content.title, french::shortPeriod(period),
             QString::number(draft.content.edition), meansText(means));
}

PublicationEdition editionOf(const PosterDraft &draft, const Period &period,
                             const QString &pdfSha256, const QDate &today)
{
    const PageFormat &format = draft.look.format;
    return {.id = Id<PublicationEdition>::create(),
            .poster = draft.content.kind,
            .period = period,
            .number = draft.content.edition,
            .format = Column<PageFormat::Paper>::write(format.paper).toString(),
            .orientation = Column<PageFormat::Orientation>::write(format.orientation).toString(),
            .issuedOn = today,
            .content = contentToJson(draft.content),
            .sha256 = pdfSha256,
            .look = lookToJson(draft.look, draft.logoSha256),
            .correction = draft.content.correction};
}

/// The means in the first line, remarks in the others.
QString noteOf(const PosterDraft &draft, PosterMeans means)
{
    QString note = meansText(means);
    if (draft.isNew)
        for (const QString &label : draft.hidden)
            note += u'\n' + IssueText::tr("No longer shows %1.").arg(french::quoted(label));
    return note;
}

QString withMeans(const QString &note, const QString &how)
{
    const QString comma = u", "_s;
    QStringList lines = note.split(u'\n');
    QStringList ways = lines.first().split(comma, Qt::SkipEmptyParts);
    if (!ways.contains(how))
        lines.first() = (ways << how).join(comma);
    return lines.join(u'\n');
}

void takeDown(journal::Step &step, const std::vector<PublicationEdition> &editions,
              const QDate &today)
{
    for (const PublicationEdition &edition : editions) {
        PublicationEdition after = edition;
        after.displayedUntil = today;
        step.update(edition, after);
    }
}

void markDisplayed(journal::Step &step, const std::vector<Measurement> &measurements)
{
    for (const Measurement &measurement : measurements) {
        Measurement after = measurement;
        if (!std::holds_alternative<Missing>(measurement.reading))
            after.state = Measurement::State::Displayed;
        step.update(measurement, after);
    }
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

QByteArray posterBytes(const PosterDraft &draft, PosterMeans means, int page)
{
    switch (means) {
    case PosterMeans::Paper:
    case PosterMeans::Pdf:
        return writePdf(draft.pages, draft.content.displayedOn);
    case PosterMeans::WebPage:
        return writeHtml(draft.content, draft.look.logo);
    case PosterMeans::Picture:
        return writePng(draft.pages, page);
    }
    Q_UNREACHABLE();
}

journal::Step issueStep(const PosterDraft &draft, PosterMeans means, const QString &pdfSha256,
                        const QDate &today)
{
    const Period period = *Period::parse(draft.content.periodCode);
    journal::Step step(labelOf(draft, period, means));
    const bool displayed = means != PosterMeans::Picture;
    if (draft.isNew || draft.hasNewLook) {
        PublicationEdition edition = editionOf(draft, period, pdfSha256, today);
        edition.note = noteOf(draft, means);
        if (displayed)
            edition.displayedFrom = today;
        step.insert(edition);
    } else {
        PublicationEdition after = *draft.latest;
        after.note = withMeans(after.note, meansText(means));
        if (displayed && !after.displayedFrom)
            after.displayedFrom = today;
        step.update(*draft.latest, after);
    }
    if (displayed) {
        takeDown(step, draft.replaced, today);
        markDisplayed(step, draft.measurements);
    }
    return step;
}

QString meansOf(const PublicationEdition &edition)
{
    return edition.note.section(u'\n', 0, 0);
}

QStringList remarksOf(const PublicationEdition &edition)
{
    return edition.note.split(u'\n').sliced(1);
}

} // namespace carnet::ui
