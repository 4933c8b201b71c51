#include "ui/issue/draft.h"

#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/issue/look.h"
#include "ui/issue/sources.h"
#include "ui/publication/poster.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kFirstIndicators = 4; ///< What an A4 sheet holds.

/// What is read on the poster but its date, its number and what it corrects.
PosterContent withoutEdition(PosterContent content)
{
    content.displayed.clear();
    content.displayedOn = {};
    content.edition = 0;
    content.correction.clear();
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
            return problem.rule == PosterProblem::Rule::TooMany;
        });
    if (crowded)
        std::erase_if(problems, [](const PosterProblem &problem) {
            return problem.rule == PosterProblem::Rule::TextOverflow && !problem.record.isEmpty();
        });
}

PageFormat formatOf(const PublicationEdition &edition)
{
    PageFormat format;
    if (const auto paper = Column<PageFormat::Paper>::read(edition.format))
        format.paper = *paper;
    if (const auto orientation = Column<PageFormat::Orientation>::read(edition.orientation))
        format.orientation = *orientation;
    return format;
}

/// The choices that made an edition, as far as it shows them.
PosterChoices choicesOf(const PublicationEdition &edition, const PosterContent &content)
{
    PosterChoices choices{.kind = edition.poster, .period = edition.period};
    choices.qrCode = !content.invitation.address.isEmpty();
    for (const PosterCard &card : content.cards) {
        choices.indicators.push_back(Indicator::idOf(card.indicator));
        choices.inHundred = choices.inHundred || !card.inHundred.isEmpty();
    }
    choices.format = formatOf(edition);
    choices.blackAndWhite = edition.look[u"black_and_white"].toBool();
    choices.typeface = edition.look[u"typeface"].toString();
    return choices;
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
    const PosterKind *kind = posterKind(choices.kind);
    Q_ASSERT(kind);
    return kind->tell(posterSources(workspace, choices.period),
                      {.period = choices.period,
                       .indicators = inOrder(workspace, choices.indicators),
                       .inHundred = choices.inHundred,
                       .qrCode = choices.qrCode,
                       .displayedOn = displayedOn,
                       .edition = edition,
                       .correction = choices.correction});
}

QString logoSha256(const storage::Workspace &workspace)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    if (sites.empty() || !sites.front().logo)
        return {};
    const auto attachment = workspace.records<Attachment>().find(*sites.front().logo);
    return attachment ? attachment->sha256 : QString();
}

/// The period that a new poster of that kind is about.
Period usualPeriod(const storage::Workspace &workspace, const PosterKind &kind, const QDate &today)
{
    if (kind.span == PosterKind::Span::Year)
        return Period::containing(today, Frequency::Year);
    return posterPeriods(workspace, today).front();
}

} // namespace

PosterChoices firstChoices(const storage::Workspace &workspace, const PosterKind &kind,
                           const QDate &today)
{
    const Period period = usualPeriod(workspace, kind, today);
    const auto editions = storage::publicationsOf(workspace, kind.code.toString());
    if (!editions.empty()) {
        if (const auto content = contentOf(editions.front())) {
            PosterChoices choices = choicesOf(editions.front(), *content);
            choices.period = period;
            return choices;
        }
    }
    return {.kind = kind.code.toString(),
            .period = period,
            .indicators = usualIndicators(
                workspace, period, std::min(kFirstIndicators, kind.capacity(kind.formats.front()))),
            .format = kind.formats.front()};
}

PosterDraft draftPoster(storage::Workspace &workspace, const PosterChoices &choices,
                        const QDate &today)
{
    PosterDraft draft{.latest =
                          storage::latestPublication(workspace, choices.kind, choices.period)};
    const int number = draft.latest ? draft.latest->number + 1 : 1;
    draft.content = contentNow(workspace, choices, today, number);
    const auto issued = draft.latest ? contentOf(*draft.latest) : std::nullopt;
    draft.isNew = !issued || withoutEdition(*issued) != withoutEdition(draft.content);
    if (!draft.isNew)
        draft.content = *issued;
    draft.look = {.format = choices.format,
                  .blackAndWhite = choices.blackAndWhite,
                  .logo = siteLogo(workspace),
                  .typeface = choices.typeface};
    draft.logoSha256 = logoSha256(workspace);
    draft.pages = layOutPoster(draft.content, draft.look);
    draft.problems = checkPoster(draft.content, draft.look, draft.pages, today);
    leaveOutConsequences(draft.problems);
    return draft;
}

std::optional<PosterDraft> issuedPoster(storage::Workspace &workspace,
                                        const PublicationEdition &edition)
{
    const auto content = contentOf(edition);
    if (!content)
        return std::nullopt;
    PosterDraft draft{.content = *content,
                      .look = lookFromJson(edition.look, workspace),
                      .logoSha256 = edition.look[u"logo"].toString(),
                      .latest = edition,
                      .isNew = false};
    draft.look.format = formatOf(edition);
    draft.pages = layOutPoster(draft.content, draft.look);
    return draft;
}

EditionState editionState(const storage::Workspace &workspace, const PublicationEdition &edition)
{
    const auto issued = contentOf(edition);
    if (!issued || !posterKind(edition.poster))
        return EditionState::Changed;
    const PosterContent now =
        contentNow(workspace, choicesOf(edition, *issued), edition.issuedOn, edition.number);
    return withoutEdition(now) == withoutEdition(*issued) ? EditionState::Current
                                                          : EditionState::Changed;
}

} // namespace carnet::ui
