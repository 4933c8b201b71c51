// What is done from the page: how a poster leaves it, is corrected, and how its problems are
// led to.

#include "core/base/failure.h"
#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/issue/correction.h"
#include "ui/issue/logo.h"
#include "ui/issue/sources.h"
#include "ui/pages/publication/editions_pane.h"
#include "ui/pages/publication/poster_options.h"
#include "ui/pages/publication/preview_pane.h"
#include "ui/pages/publication/publication_page.h"
#include "ui/shell/session.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

void PublicationPage::connectOptions()
{
    connect(m_options, &PosterOptions::chosen, this, &PublicationPage::decide);
    connect(m_options, &PosterOptions::moveRequested, this,
            [this](const Id<Indicator> &indicator, Direction direction) {
                m_session.apply(
                    moveStep(posterIndicators(m_session.workspace()), indicator, direction));
            });
    connect(m_options, &PosterOptions::addressCommitted, this, [this](const QString &address) {
        m_session.apply(addressStep(m_sources.of(choicesOf(kind()).period).site, address));
    });
    connect(m_options, &PosterOptions::correctionRequested, this,
            [this] { prepareCorrection(m_kind, choicesOf(kind()).period); });
    connect(m_options, &PosterOptions::logoRequested, this, &PublicationPage::chooseLogo);
    connect(m_options, &PosterOptions::logoRemoved, this, [this] {
        m_session.apply(removeLogoStep(m_sources.of(choicesOf(kind()).period).site));
    });
}

void PublicationPage::connectEditions()
{
    connect(m_editions, &EditionsPane::datesCommitted, this,
            [this](const PublicationEdition &edition, const std::optional<QDate> &from,
                   const std::optional<QDate> &until) {
                m_session.apply(displayedStep(edition, from, until));
            });
    connect(m_editions, &EditionsPane::remakeRequested, this, &PublicationPage::remake);
    connect(m_editions, &EditionsPane::correctionRequested, this,
            [this](const PublicationEdition &edition) {
                prepareCorrection(edition.poster, edition.period);
            });
}

void PublicationPage::lead(const PosterProblem &problem)
{
    if (problem.page == name()) {
        m_options->focusField(problem.field, problem.record);
        return;
    }
    const Period period = choicesOf(kind()).period;
    Place place{.page = problem.page, .record = problem.record, .field = problem.field};
    const auto indicator =
        m_session.workspace().records<Indicator>().find(Indicator::idOf(problem.record));
    if (indicator) {
        // To the very cell when there is one, else to the cell to be filled.
        const auto measurement = measurementBehind(m_session.workspace(), *indicator, period);
        if (measurement)
            place.record = measurement->toString();
        else if (problem.field == u"reading")
            place.field = period.toString();
    }
    m_session.goTo(place);
}

void PublicationPage::chooseLogo()
{
    const auto path = m_session.prompt().askFileToOpen(tr("Logo of the site"), logoFilter());
    if (!path)
        return;
    const auto made = logoStepFromFile(m_sources.of(choicesOf(kind()).period).site, *path);
    if (const auto *problem = std::get_if<QString>(&made))
        m_session.prompt().tell(*problem);
    else
        m_session.apply(std::get<journal::Step>(made));
}

/// Proposes what a new edition says to correct of the last one, and lets it be written otherwise.
void PublicationPage::prepareCorrection(const QString &code, const Period &period)
{
    const PosterKind *asked = posterKind(code);
    const auto latest = storage::latestPublication(m_session.workspace(), code, period);
    const auto then = latest ? contentFromJson(latest->content.toObject()) : std::nullopt;
    if (!asked || !then)
        return;
    m_kind = code;
    PosterChoices &choices = choicesOf(*asked);
    choices.period = period;
    choices.correction =
        proposedCorrection(*then, contentNow(m_sources, choices, m_session.today()));
    showPoster();
    showList();
    m_options->focusField(u"correction"_s);
}

void PublicationPage::print()
{
    if (!m_draft || !lockReason().isEmpty())
        return;
    const auto instead = [page = QPointer(this)] {
        if (page)
            page->makeFile(PosterMeans::Pdf);
    };
    const PosterDraft issued = *m_draft;
    if (m_outlet.print(issued, instead))
        choicesOf(kind()).correction.clear();
}

void PublicationPage::makeFile(PosterMeans means)
{
    if (!m_draft || !lockReason().isEmpty())
        return;
    const PosterDraft issued = *m_draft;
    if (m_outlet.makeFile(issued, means, m_preview->number()))
        choicesOf(kind()).correction.clear();
}

void PublicationPage::remake(const PublicationEdition &edition, PosterMeans means)
{
    const auto instead = [page = QPointer(this), edition] {
        if (page)
            page->remake(edition, PosterMeans::Pdf);
    };
    m_outlet.remake(edition, means, instead);
}

} // namespace carnet::ui
