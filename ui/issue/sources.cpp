#include "ui/issue/sources.h"

#include "core/domain/displayed_figure.h"
#include "core/domain/figure.h"
#include "core/domain/scoring.h"
#include "core/storage/assessments.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/issue/logo.h"
#include "ui/publication/poster.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Nothing when none was begun that year, or its edition is not known.
std::optional<AssessmentResult> assessmentOf(const storage::Workspace &workspace, int year,
                                             const Edition *edition)
{
    const auto assessment = workspace.records<Assessment>().find(Assessment::idOf(year));
    if (!assessment || edition == nullptr || edition->code != assessment->edition)
        return std::nullopt;
    const std::vector<Answer> answers = storage::answersOf(workspace, assessment->id);
    return AssessmentResult{scoreOf(*edition, answers), scoresByCommitment(*edition, answers)};
}

} // namespace

PosterSources posterSources(const storage::Workspace &workspace, const Period &period)
{
    return posterSources(workspace, period, posterEdition(workspace, period));
}

PosterSources posterSources(const storage::Workspace &workspace, const Period &period,
                            std::shared_ptr<const Edition> edition)
{
    const int year = period.lastDay().year();
    const std::vector<Site> sites = workspace.records<Site>().all();
    Q_ASSERT(!sites.empty());
    PosterSources sources{.site = sites.front(),
                          .indicators = workspace.records<Indicator>().all(),
                          .measurements = workspace.records<Measurement>().all(),
                          .targets = workspace.records<Target>().all(),
                          .plan = workspace.records<Plan>().find(Plan::idOf(year)),
                          .actions = workspace.records<Action>().all(),
                          .feedback = workspace.records<Feedback>().all(),
                          .edition = std::move(edition)};
    sources.assessment = assessmentOf(workspace, year, sources.edition.get());
    return sources;
}

std::shared_ptr<const Edition> posterEdition(const storage::Workspace &workspace,
                                             const Period &period)
{
    auto edition = storage::editionOfPlan(workspace, period.lastDay().year());
    return edition ? std::make_shared<const Edition>(std::move(*edition)) : nullptr;
}

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

std::vector<Period> posterPeriods(const storage::Workspace &workspace, const PosterKind &kind,
                                  const QDate &today)
{
    if (kind.span == PosterKind::Span::Quarter)
        return posterPeriods(workspace, today);
    std::set<int> years;
    for (const Plan &plan : storage::plansByYear(workspace))
        years.insert(plan.year);
    for (const Measurement &measurement : workspace.records<Measurement>().all())
        if (!std::holds_alternative<Missing>(measurement.reading))
            years.insert(measurement.period.year());
    years.insert(today.year());
    const auto next = years.upper_bound(today.year());
    std::vector<Period> periods;
    for (auto year = next; year != years.begin();)
        periods.push_back(Period::containing({*--year, 1, 1}, Frequency::Year));
    for (auto year = next; year != years.end(); ++year)
        periods.push_back(Period::containing({*year, 1, 1}, Frequency::Year));
    return periods;
}

std::optional<Id<Measurement>> measurementBehind(const storage::Workspace &workspace,
                                                 const Indicator &indicator, const Period &period)
{
    const Id<Measurement> id =
        Measurement::idOf(indicator.id, toldPeriod(period, indicator.frequency));
    return workspace.records<Measurement>().find(id) ? std::optional(id) : std::nullopt;
}

std::vector<Id<Indicator>> usualIndicators(const storage::Workspace &workspace,
                                           const Period &period, int count)
{
    const std::vector<Indicator> followed = posterIndicators(workspace);
    const auto isMeasured = [&](const Indicator &indicator) {
        const auto behind = measurementBehind(workspace, indicator, period);
        const auto measurement =
            behind ? workspace.records<Measurement>().find(*behind) : std::nullopt;
        return measurement && figureOf(measurement->reading).value;
    };
    std::vector<Id<Indicator>> chosen;
    for (const bool measured : {true, false})
        for (const Indicator &indicator : followed)
            if (int(chosen.size()) < count && isMeasured(indicator) == measured)
                chosen.push_back(indicator.id);
    return chosen;
}

QString siteLogoSha256(const storage::Workspace &workspace)
{
    const std::vector<Site> sites = workspace.records<Site>().all();
    if (sites.empty() || !sites.front().logo)
        return {};
    const auto attachment = workspace.records<Attachment>().find(*sites.front().logo);
    return attachment ? attachment->sha256 : QString();
}

QImage siteLogo(storage::Workspace &workspace)
{
    return logoImage(workspace, siteLogoSha256(workspace));
}

} // namespace carnet::ui
