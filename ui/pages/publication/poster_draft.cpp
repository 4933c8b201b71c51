#include "ui/pages/publication/poster_draft.h"

#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/publication/poster.h"
#include "ui/publication/results_content.h"

#include <QImage>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kFirstIndicators = 4; ///< What an A4 sheet holds.

/// What is read on the poster but its date and number.
PosterContent withoutEdition(PosterContent content)
{
    content.displayed.clear();
    content.displayedOn = {};
    content.edition = 0;
    return content;
}

std::optional<PosterContent> contentOf(const PublicationEdition &edition)
{
    return contentFromJson(edition.content.toObject());
}

/// Where there are too many cards their texts do not fit: that is one thing to mend, not ten.
void leaveOutConsequences(std::vector<PosterProblem> &problems)
{
    const bool crowded =
        std::any_of(problems.begin(), problems.end(), [](const PosterProblem &problem) {
            return problem.rule == PosterProblem::Rule::TooManyIndicators;
        });
    if (crowded)
        std::erase_if(problems, [](const PosterProblem &problem) {
            return problem.rule == PosterProblem::Rule::TextOverflow
                   && !problem.indicator.isEmpty();
        });
}

/// The choices that made an edition, as far as it shows them.
PosterChoices choicesOf(const PosterContent &content, const Period &period)
{
    PosterChoices choices{.period = period};
    choices.qrCode = !content.invitation.address.isEmpty();
    for (const PosterCard &card : content.cards) {
        choices.indicators.push_back(Indicator::idOf(card.indicator));
        choices.inHundred = choices.inHundred || !card.inHundred.isEmpty();
    }
    return choices;
}

QImage logoOf(storage::Workspace &workspace, const Site &site)
{
    if (!site.logo)
        return {};
    const auto attachment = workspace.records<Attachment>().find(*site.logo);
    const auto bytes = attachment ? workspace.blob(attachment->sha256) : std::nullopt;
    return bytes ? QImage::fromData(*bytes) : QImage();
}

Site siteOf(const storage::Workspace &workspace)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    Q_ASSERT(!sites.empty());
    return sites.front();
}

/// Those of `ids` that are followed, in the order in which a poster shows them.
std::vector<Id<Indicator>> inOrder(const storage::Workspace &workspace,
                                   const std::vector<Id<Indicator>> &ids)
{
    std::vector<Id<Indicator>> shown;
    for (const Indicator &indicator : posterIndicators(workspace))
        if (std::find(ids.begin(), ids.end(), indicator.id) != ids.end())
            shown.push_back(indicator.id);
    return shown;
}

PosterContent contentNow(const storage::Workspace &workspace, const PosterChoices &choices,
                         const QDate &displayedOn, int edition)
{
    return resultsContent(siteOf(workspace), workspace.records<Indicator>().all(),
                          workspace.records<Measurement>().all(), workspace.records<Target>().all(),
                          choices.period,
                          {.indicators = inOrder(workspace, choices.indicators),
                           .inHundred = choices.inHundred,
                           .qrCode = choices.qrCode,
                           .displayedOn = displayedOn,
                           .edition = edition});
}

} // namespace

std::vector<Indicator> posterIndicators(const storage::Workspace &workspace)
{
    std::vector<Indicator> followed = workspace.records<Indicator>().all();
    std::erase_if(followed, [](const Indicator &indicator) { return !indicator.followed; });
    std::stable_sort(followed.begin(), followed.end(), [](const Indicator &a, const Indicator &b) {
        return a.position < b.position;
    });
    return followed;
}

std::vector<Period> posterPeriods(const storage::Workspace &workspace, const QDate &today)
{
    std::set<Period> measured;
    for (const Measurement &measurement : workspace.records<Measurement>().all())
        if (measurement.period.frequency() == Frequency::Quarter
            && !std::holds_alternative<Missing>(measurement.reading))
            measured.insert(measurement.period);
    const auto isOver = [&today](const Period &period) { return period.lastDay() < today; };
    std::vector<Period> periods(measured.rbegin(), measured.rend());
    std::stable_partition(periods.begin(), periods.end(), isOver);
    if (periods.empty())
        periods.push_back(Period::containing(today, Frequency::Quarter).previous());
    return periods;
}

PosterChoices firstChoices(const storage::Workspace &workspace, const QDate &today)
{
    const Period period = posterPeriods(workspace, today).front();
    const auto editions = storage::publicationsOf(workspace, kResultsPoster.toString());
    if (!editions.empty())
        if (const auto content = contentOf(editions.front()))
            return choicesOf(*content, period);
    return {.period = period,
            .indicators =
                headlineIndicators(workspace.records<Indicator>().all(), kFirstIndicators)};
}

PosterDraft draftPoster(storage::Workspace &workspace, const PosterChoices &choices,
                        const QDate &today)
{
    PosterDraft draft{
        .latest = storage::latestPublication(workspace, kResultsPoster.toString(), choices.period)};
    const int number = draft.latest ? draft.latest->number + 1 : 1;
    draft.content = contentNow(workspace, choices, today, number);
    const auto issued = draft.latest ? contentOf(*draft.latest) : std::nullopt;
    draft.isNew = !issued || withoutEdition(*issued) != withoutEdition(draft.content);
    if (!draft.isNew)
        draft.content = *issued;
    draft.look.blackAndWhite = choices.blackAndWhite;
    draft.look.logo = logoOf(workspace, siteOf(workspace));
    draft.page = layOutPoster(draft.content, draft.look);
    draft.problems = checkPoster(draft.content, draft.look, draft.page, today);
    leaveOutConsequences(draft.problems);
    return draft;
}

EditionState editionState(const storage::Workspace &workspace, const PublicationEdition &edition)
{
    const auto issued = contentOf(edition);
    if (!issued)
        return EditionState::Changed;
    const PosterChoices choices = choicesOf(*issued, edition.period);
    const PosterContent now = contentNow(workspace, choices, edition.issuedOn, edition.number);
    return withoutEdition(now) == withoutEdition(*issued) ? EditionState::Current
                                                          : EditionState::Changed;
}

std::optional<Id<Measurement>> measurementBehind(const storage::Workspace &workspace,
                                                 const Indicator &indicator, const Period &period)
{
    Period shown = Period::containing(period.lastDay(), indicator.frequency);
    if (shown.lastDay() > period.lastDay())
        shown = shown.previous();
    const Id<Measurement> id = Measurement::idOf(indicator.id, shown);
    return workspace.records<Measurement>().find(id) ? std::optional(id) : std::nullopt;
}

} // namespace carnet::ui
