// How a poster leaves the page, and how its problems are led to.

#include "core/base/durable_file.h"
#include "core/exchange/digest.h"
#include "core/storage/workspace.h"
#include "ui/issue/sources.h"
#include "ui/pages/publication/poster_options.h"
#include "ui/pages/publication/poster_printer.h"
#include "ui/pages/publication/publication_page.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void PublicationPage::lead(const PosterProblem &problem)
{
    if (problem.page == name()) {
        m_options->focusField(problem.field, problem.record);
        return;
    }
    Place place{.page = problem.page, .record = problem.record, .field = problem.field};
    const auto indicator =
        m_session.workspace().records<Indicator>().find(Indicator::idOf(problem.record));
    if (indicator) {
        // To the very cell when there is one, else to the cell to be filled.
        const auto measurement =
            measurementBehind(m_session.workspace(), *indicator, m_choices->period);
        if (measurement)
            place.record = measurement->toString();
        else if (problem.field == u"reading")
            place.field = m_choices->period.toString();
    }
    m_session.goTo(place);
}

void PublicationPage::print()
{
    if (!m_draft || !lockReason().isEmpty())
        return;
    const PosterDraft issued = *m_draft;
    attempt(m_session.prompt(), [&] {
        switch (m_printer.print(issued.pages, window())) {
        case PosterPrinter::Outcome::GivenUp:
            return;
        case PosterPrinter::Outcome::NoPrinter:
            m_session.announce({.text = tr("No printer is installed on this computer. You can make "
                                           "a PDF."),
                                .verb = tr("Make a PDF"),
                                .action =
                                    [page = QPointer(this)] {
                                        if (page)
                                            page->makeFile(PosterMeans::Pdf);
                                    },
                                .tone = Message::Tone::Warning});
            return;
        case PosterPrinter::Outcome::Printed:
            if (logIssue(issued, PosterMeans::Paper))
                m_session.announce({.text = tr("The poster was sent to the printer.")});
            return;
        }
    });
}

void PublicationPage::makeFile(PosterMeans means)
{
    if (!m_draft || !lockReason().isEmpty())
        return;
    const PosterDraft issued = *m_draft;
    const QString filter = means == PosterMeans::Pdf       ? tr("PDF files (*.pdf)")
                           : means == PosterMeans::WebPage ? tr("Web pages (*.html)")
                                                           : tr("PNG pictures (*.png)");
    attempt(m_session.prompt(), [&] {
        const auto path = m_session.prompt().askFileToSave(
            tr("Where should the poster be written?"), posterFileName(issued, means), filter);
        if (!path)
            return;
        writeDurably(*path, posterBytes(issued, means));
        if (logIssue(issued, means))
            m_session.announce(
                {.text = tr("The poster was written to %1.").arg(QDir::toNativeSeparators(*path))});
    });
}

/// Throws Failure.
bool PublicationPage::logIssue(const PosterDraft &issued, PosterMeans means)
{
    const QByteArray sha256 = exchange::sha256Hex(posterBytes(issued, PosterMeans::Pdf));
    return m_session.applyForGood(
        issueStep(issued, means, QString::fromLatin1(sha256), m_session.today()));
}

} // namespace carnet::ui
