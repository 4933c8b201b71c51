#include "ui/issue/draft.h"

#include "core/storage/outgoing.h"
#include "core/storage/workspace.h"
#include "ui/issue/look.h"
#include "ui/issue/source_cache.h"
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
std::vector<Id<Indicator>> inOrder(std::vector<Indicator> indicators,
                                   const std::vector<Id<Indicator>> &ids)
{
    std::stable_sort(
        indicators.begin(), indicators.end(),
        [](const Indicator &a, const Indicator &b) { return a.position < b.position; });
    std::vector<Id<Indicator>> shown;
    for (const Indicator &indicator : indicators)
        if (indicator.followed && std::find(ids.begin(), ids.end(), indicator.id) != ids.end())
            shown.push_back(indicator.id);
    return shown;
}

PosterContent tell(SourceCache &cache, const PosterChoices &choices, const QDate &displayedOn,
                   int edition)
{
    const PosterKind *kind = posterKind(choices.kind);
    Q_ASSERT(kind);
    const PosterSources &sources = cache.of(choices.period);
    return kind->tell(sources, {.period = choices.period,
                                .indicators = inOrder(sources.indicators, choices.indicators),
                                .inHundred = choices.inHundred,
                                .qrCode = choices.qrCode,
                                .displayedOn = displayedOn,
                                .edition = edition,
                                .correction = choices.correction});
}

bool looksSo(const PublicationEdition &edition, const PosterLook &look, const QJsonValue &frozen)
{
    // An edition of a version that did not keep looks has the usual one.
    return formatOf(edition) == look.format && (edition.look.isNull() || edition.look == frozen);
}

/// Of the editions of one poster, the latest first.
void tellFormerEditions(PosterDraft &draft, const std::vector<PublicationEdition> &editions,
                        const Period &period)
{
    const QJsonValue frozen = lookToJson(draft.look, draft.logoSha256);
    for (const PublicationEdition &edition : editions) {
        if (edition.period != period)
            continue;
        if (!draft.latest || edition.number > draft.latest->number)
            draft.latest = edition;
        if (edition.number == draft.latest->number && looksSo(edition, draft.look, frozen))
            draft.latest = edition;
    }
    draft.hasNewLook = draft.latest && !looksSo(*draft.latest, draft.look, frozen);
}

/// Those that a new edition takes the place of on the wall.
std::vector<PublicationEdition> stillShown(const std::vector<PublicationEdition> &editions,
                                           const Period &period, int number)
{
    std::vector<PublicationEdition> shown;
    for (const PublicationEdition &edition : editions)
        if (edition.period == period && edition.number < number && edition.displayedFrom
            && !edition.displayedUntil)
            shown.push_back(edition);
    return shown;
}

/// The figures of one quarter; those of a year are sums, which no one measured.
std::vector<Measurement> measurementsOf(const storage::Workspace &workspace,
                                        const PosterContent &content, const Period &period)
{
    std::vector<Measurement> behind;
    const storage::Records<Measurement> &all = workspace.records<Measurement>();
    for (const PosterCard &card : content.cards) {
        const auto indicator = workspace.records<Indicator>().find(Indicator::idOf(card.indicator));
        const auto id = indicator ? measurementBehind(workspace, *indicator, period) : std::nullopt;
        if (const auto found = id ? all.find(*id) : std::nullopt)
            behind.push_back(*found);
    }
    return behind;
}

/// What the edition before showed and this one does not, of the same period or, for its first
/// one, of the period before.
QStringList hiddenOf(const PosterContent &now, const std::vector<PublicationEdition> &editions,
                     const Period &period)
{
    const PublicationEdition *before = nullptr;
    for (const PublicationEdition &edition : editions)
        if (!(period < edition.period)
            && (!before || before->period < edition.period
                || (before->period == edition.period && before->number < edition.number)))
            before = &edition;
    const auto then = before ? contentOf(*before) : std::nullopt;
    QStringList hidden;
    if (!then)
        return hidden;
    for (const PosterCard &card : then->cards)
        if (std::none_of(now.cards.begin(), now.cards.end(), [&](const PosterCard &shown) {
                return shown.indicator == card.indicator;
            }))
            hidden += card.label;
    return hidden;
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
                           const QDate &today, const PosterLook &usual)
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
    const bool has =
        std::find(kind.formats.begin(), kind.formats.end(), usual.format) != kind.formats.end();
    return {.kind = kind.code.toString(),
            .period = period,
            .indicators = usualIndicators(
                workspace, period, std::min(kFirstIndicators, kind.capacity(kind.formats.front()))),
            .format = has ? usual.format : kind.formats.front(),
            .blackAndWhite = usual.blackAndWhite,
            .typeface = usual.typeface};
}

PosterDraft draftPoster(storage::Workspace &workspace, const PosterChoices &choices,
                        const QDate &today)
{
    SourceCache sources(workspace);
    return draftPoster(sources, choices, today);
}

PosterDraft draftPoster(SourceCache &sources, const PosterChoices &choices, const QDate &today)
{
    const storage::Workspace &workspace = sources.workspace();
    const auto editions = storage::publicationsOf(workspace, choices.kind);
    PosterDraft draft{.look = {.format = choices.format,
                               .blackAndWhite = choices.blackAndWhite,
                               .logo = sources.logo(),
                               .typeface = choices.typeface},
                      .logoSha256 = sources.logoSha256()};
    tellFormerEditions(draft, editions, choices.period);
    const int number = draft.latest ? draft.latest->number + 1 : 1;
    draft.content = tell(sources, choices, today, number);
    const auto issued = draft.latest ? contentOf(*draft.latest) : std::nullopt;
    draft.isNew = !issued || withoutEdition(*issued) != withoutEdition(draft.content);
    if (!draft.isNew)
        draft.content = *issued;
    draft.replaced = stillShown(editions, choices.period, draft.content.edition);
    if (choices.period.frequency() == Frequency::Quarter)
        draft.measurements = measurementsOf(workspace, draft.content, choices.period);
    draft.hidden = hiddenOf(draft.content, editions, choices.period);
    draft.pages = layOutPoster(draft.content, draft.look);
    draft.problems = checkPoster(draft.content, draft.look, draft.pages, today);
    leaveOutConsequences(draft.problems);
    return draft;
}

PosterContent contentNow(SourceCache &sources, const PosterChoices &choices, const QDate &today)
{
    return tell(sources, choices, today, 1);
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

std::optional<EditionState> posterState(SourceCache &sources, const QString &kind,
                                        const Period &period)
{
    const auto latest = storage::latestPublication(sources.workspace(), kind, period);
    return latest ? std::optional(editionState(sources, *latest)) : std::nullopt;
}

EditionState editionState(storage::Workspace &workspace, const PublicationEdition &edition)
{
    SourceCache sources(workspace);
    return editionState(sources, edition);
}

EditionState editionState(SourceCache &sources, const PublicationEdition &edition)
{
    const auto issued = contentOf(edition);
    if (!issued || !posterKind(edition.poster))
        return EditionState::Changed;
    const PosterContent now =
        tell(sources, choicesOf(edition, *issued), edition.issuedOn, edition.number);
    return withoutEdition(now) == withoutEdition(*issued) ? EditionState::Current
                                                          : EditionState::Changed;
}

} // namespace carnet::ui
