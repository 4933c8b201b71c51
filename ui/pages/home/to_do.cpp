#include "ui/pages/home/to_do.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr size_t kMost = 5;
constexpr int kDueSoonDays = 30;
constexpr int kReviewDays =
    45; ///< Before the end of a quarter, from which its review is asked for.
constexpr int kMeetingDays = 21; ///< Before a meeting, from which it is asked to prepare it.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(carnet::ui::HomePage)
};

bool isPresentYear(const YearFacts &facts)
{
    return facts.year == facts.today.year();
}

void addAssessment(const YearFacts &facts, std::vector<ToDo> &list)
{
    const Place page{.page = u"assessment"_s};
    if (!facts.assessment) {
        list.push_back(
            {.sentence = Text::tr("Begin the self-assessment of %1: about 45 minutes, in "
                                  "several goes if you like.")
                             .arg(facts.year),
             .verb = Text::tr("Begin"),
             .place = page});
    } else if (facts.assessment->state == Assessment::State::Open
               && facts.completeness.missing() > 0) {
        list.push_back(
            {.sentence = Text::tr("Answer the %n remaining question(s) of the self-assessment.",
                                  nullptr, facts.completeness.missing()),
             .verb = Text::tr("Continue"),
             .place = {.page = page.page, .record = facts.nextToFill.value_or(QString())}});
    }
}

/// The followed indicators that have no measurement for their last period which is over.
std::vector<std::pair<Indicator, Period>> unmeasured(const YearFacts &facts)
{
    std::vector<std::pair<Indicator, Period>> found;
    for (const Indicator &indicator : facts.indicators) {
        const Period period = facts.lastFinished(indicator.frequency);
        const Id<Measurement> id = Measurement::idOf(indicator.id, period);
        if (std::ranges::find(facts.measurements, id, &Measurement::id) == facts.measurements.end())
            found.emplace_back(indicator, period);
    }
    return found;
}

void addMeasurements(const YearFacts &facts, std::vector<ToDo> &list)
{
    const auto missing = unmeasured(facts);
    if (missing.empty())
        return;
    const Period &period = missing.front().second;
    // Results are displayed within the month that follows the period.
    const QDate deadline = period.lastDay().addMonths(1);
    list.push_back(
        {.sentence = Text::tr("Enter %n indicator(s) of the %1, to be displayed before %2.",
                              nullptr, int(missing.size()))
                         .arg(french::periodName(period), french::longDate(deadline)),
         .verb = Text::tr("Enter"),
         .place = {.page = u"indicators"_s,
                   .record = missing.front().first.id.toString(),
                   .field = period.toString()},
         .late = facts.today > deadline});
}

void addLateActions(const YearFacts &facts, std::vector<ToDo> &list)
{
    std::vector<Action> late;
    for (const Action &action : facts.actions)
        if (isOpen(action) && action.due && *action.due < facts.today)
            late.push_back(action);
    if (late.empty())
        return;
    std::ranges::stable_sort(late, {}, [](const Action &action) { return *action.due; });
    const Action &first = late.front();
    QString sentence =
        Text::tr("%1 is late by %n day(s).", nullptr, int(first.due->daysTo(facts.today)))
            .arg(french::quoted(first.title));
    if (late.size() > 1)
        sentence += u' ' + Text::tr("%n other action(s) too.", nullptr, int(late.size()) - 1);
    list.push_back({.sentence = sentence,
                    .verb = Text::tr("See"),
                    .place = {.page = u"plan"_s, .record = first.id.toString()},
                    .late = true});
}

void addDueSoon(const YearFacts &facts, std::vector<ToDo> &list)
{
    std::vector<Action> soon;
    for (const Action &action : facts.actions)
        if (isOpen(action) && action.due && *action.due >= facts.today
            && facts.today.daysTo(*action.due) <= kDueSoonDays)
            soon.push_back(action);
    if (soon.empty())
        return;
    std::ranges::stable_sort(soon, {}, [](const Action &action) { return *action.due; });
    const Action &first = soon.front();
    QString sentence = Text::tr("%1 is to be done by %2.")
                           .arg(french::quoted(first.title), french::longDate(*first.due));
    if (soon.size() > 1)
        sentence +=
            u' ' + Text::tr("%n other action(s) within 30 days.", nullptr, int(soon.size()) - 1);
    list.push_back({.sentence = sentence,
                    .verb = Text::tr("Follow"),
                    .place = {.page = u"plan"_s, .record = first.id.toString()}});
}

void addReview(const YearFacts &facts, std::vector<ToDo> &list)
{
    const Period quarter = Period::containing(facts.today, Frequency::Quarter);
    if (facts.unreviewed == 0 || facts.today.daysTo(quarter.lastDay()) > kReviewDays)
        return;
    list.push_back(
        {.sentence = Text::tr("Review the action plan for the %1: %n action(s) still to be seen.",
                              nullptr, facts.unreviewed)
                         .arg(french::periodName(quarter)),
         .verb = Text::tr("Review"),
         .place = {.page = u"plan"_s, .record = u"review"_s}});
}

/// The next meeting to prepare, and one that is over and of which nothing was decided yet.
void addMeetings(const YearFacts &facts, std::vector<ToDo> &list)
{
    const Meeting *next = nullptr;
    const Meeting *past = nullptr;
    for (const Meeting &meeting : facts.meetings) {
        if (meeting.state == Meeting::State::Held || !meeting.heldOn)
            continue;
        if (*meeting.heldOn < facts.today)
            past = !past || past->heldOn < meeting.heldOn ? &meeting : past;
        else if (facts.today.daysTo(*meeting.heldOn) <= kMeetingDays)
            next = !next || meeting.heldOn < next->heldOn ? &meeting : next;
    }
    const auto nameOf = [](const Meeting &meeting) {
        return meeting.kind == Meeting::Kind::Copil ? Text::tr("COPIL") : Text::tr("CLAC");
    };
    if (past)
        list.push_back({.sentence = Text::tr("Complete the %1 of %2: what was decided there?")
                                        .arg(nameOf(*past), french::longDate(*past->heldOn)),
                        .verb = Text::tr("Complete"),
                        .place = {.page = u"meetings"_s, .record = past->id.toString()}});
    if (next)
        list.push_back({.sentence = Text::tr("Prepare the %1 of %2.")
                                        .arg(nameOf(*next), french::longDate(*next->heldOn)),
                        .verb = Text::tr("Prepare"),
                        .place = {.page = u"meetings"_s, .record = next->id.toString()}});
}

void addPlan(const YearFacts &facts, std::vector<ToDo> &list)
{
    const bool assessed = facts.assessment && facts.completeness.isComplete();
    const bool hasActions = std::ranges::any_of(facts.actions, [&](const Action &action) {
        return facts.plan && action.plan == facts.plan->id;
    });
    if (!hasActions) {
        if (assessed)
            list.push_back({.sentence = Text::tr("Write the action plan of %1 from what the "
                                                 "self-assessment shows.")
                                            .arg(facts.year),
                            .verb = Text::tr("Write"),
                            .place = {.page = u"plan"_s}});
    } else if (facts.plan->state == Plan::State::Draft
               || facts.plan->state == Plan::State::Returned) {
        list.push_back(
            {.sentence = Text::tr("Propose the plan of %1 to the committee.").arg(facts.year),
             .verb = Text::tr("Propose"),
             .place = {.page = u"plan"_s, .record = facts.plan->id.toString()}});
    } else if (facts.plan->state == Plan::State::Proposed
               && std::ranges::none_of(facts.meetings, [&](const Meeting &meeting) {
                      return meeting.kind == Meeting::Kind::Copil && meeting.plan == facts.plan->id
                             && meeting.state != Meeting::State::Held;
                  })) {
        list.push_back({.sentence = Text::tr("The plan of %1 is proposed: hold the COPIL that "
                                             "decides about it.")
                                        .arg(facts.year),
                        .verb = Text::tr("Prepare"),
                        .place = {.page = u"meetings"_s}});
    }
}

bool isMeasured(const YearFacts &facts, const Period &period)
{
    return std::ranges::any_of(facts.measurements, [&](const Measurement &measurement) {
        return measurement.period == period
               && !std::holds_alternative<Missing>(measurement.reading);
    });
}

void addPoster(const YearFacts &facts, std::vector<ToDo> &list)
{
    const Period quarter = facts.lastFinished(Frequency::Quarter);
    const bool made = std::ranges::find(facts.posters, quarter, &PublicationEdition::period)
                      != facts.posters.end();
    if (isMeasured(facts, quarter) && !made)
        list.push_back(
            {.sentence =
                 Text::tr("Display the results of the %1.").arg(french::periodName(quarter)),
             .verb = Text::tr("Make the poster"),
             .place = {.page = u"publication"_s}});
}

std::optional<QDateTime> lastSent(const YearFacts &facts)
{
    std::optional<QDateTime> last;
    for (const SentBundle &bundle : facts.bundles)
        if (!last || bundle.madeAt > *last)
            last = bundle.madeAt;
    return last;
}

void addBundle(const YearFacts &facts, std::vector<ToDo> &list)
{
    const Period quarter = facts.lastFinished(Frequency::Quarter);
    const auto last = lastSent(facts);
    if (isMeasured(facts, quarter) && (!last || last->date() <= quarter.lastDay()))
        list.push_back({.sentence = Text::tr("Make the bundle of the %1 for the national team.")
                                        .arg(french::periodName(quarter)),
                        .verb = Text::tr("Make the bundle"),
                        .place = {.page = u"exchange"_s}});
}

YearStage assessmentStage(const YearFacts &facts)
{
    YearStage stage{.title = Text::tr("Self-assessment"),
                    .shape = StatusShape::Diamond,
                    .word = Text::tr("Not begun"),
                    .place = {.page = u"assessment"_s}};
    if (!facts.assessment)
        return stage;
    const Completeness &done = facts.completeness;
    if (facts.assessment->state == Assessment::State::Closed
        || (done.total > 0 && done.isComplete())) {
        stage.shape = StatusShape::Disc;
        stage.word = Text::tr("Filled in");
        if (facts.assessment->closedOn)
            stage.date = french::longDate(*facts.assessment->closedOn);
    } else if (done.answered > 0) {
        stage.shape = StatusShape::HalfDisc;
        stage.word = Text::tr("%1 of %2 answered").arg(done.answered).arg(done.total);
    }
    return stage;
}

YearStage proposalStage(const YearFacts &facts)
{
    YearStage stage{.title = Text::tr("Plan proposed"),
                    .shape = StatusShape::Diamond,
                    .word = Text::tr("Not begun"),
                    .place = {.page = u"plan"_s}};
    if (!facts.plan)
        return stage;
    if (facts.plan->state == Plan::State::Draft || facts.plan->state == Plan::State::Returned) {
        stage.shape = StatusShape::HalfDisc;
        stage.word =
            facts.plan->state == Plan::State::Draft ? Text::tr("Draft") : Text::tr("Sent back");
        return stage;
    }
    stage.shape = StatusShape::Disc;
    stage.word = Text::tr("Proposed");
    if (facts.plan->proposedOn)
        stage.date = french::longDate(*facts.plan->proposedOn);
    return stage;
}

YearStage committeeStage(const YearFacts &facts)
{
    YearStage stage{.title = Text::tr("Committee (COPIL)"),
                    .shape = StatusShape::Diamond,
                    .word = Text::tr("Not decided"),
                    .place = {.page = u"meetings"_s}};
    if (facts.plan
        && (facts.plan->state == Plan::State::Validated
            || facts.plan->state == Plan::State::Closed)) {
        stage.shape = StatusShape::Disc;
        stage.word = Text::tr("Plan validated");
        if (facts.plan->validatedOn)
            stage.date = french::longDate(*facts.plan->validatedOn);
    }
    return stage;
}

YearStage posterStage(const YearFacts &facts)
{
    YearStage stage{.title = Text::tr("Display"),
                    .shape = StatusShape::Diamond,
                    .word = Text::tr("No poster yet"),
                    .place = {.page = u"publication"_s}};
    const PublicationEdition *last = nullptr;
    for (const PublicationEdition &poster : facts.posters)
        if (poster.period.year() == facts.year && (!last || poster.issuedOn > last->issuedOn))
            last = &poster;
    if (last) {
        stage.shape = StatusShape::Disc;
        stage.word = Text::tr("%1 displayed").arg(french::shortPeriod(last->period));
        stage.date = french::longDate(last->issuedOn);
    }
    return stage;
}

/// The local committee of users sees the year's results.
YearStage usersStage(const YearFacts &facts)
{
    YearStage stage{.title = Text::tr("Users' committee (CLAC)"),
                    .shape = StatusShape::Diamond,
                    .word = Text::tr("Not held"),
                    .place = {.page = u"meetings"_s}};
    for (const Meeting &meeting : facts.meetings)
        if (meeting.kind == Meeting::Kind::Clac && meeting.heldOn
            && meeting.heldOn->year() == facts.year && *meeting.heldOn <= facts.today) {
            stage.shape = StatusShape::Disc;
            stage.word = Text::tr("Held");
            stage.date = french::longDate(*meeting.heldOn);
        }
    return stage;
}

} // namespace

std::vector<ToDo> toDo(const YearFacts &facts)
{
    std::vector<ToDo> list;
    if (isPresentYear(facts)) {
        addMeasurements(facts, list);
        addLateActions(facts, list);
        addMeetings(facts, list);
        addDueSoon(facts, list);
    }
    addAssessment(facts, list);
    addPlan(facts, list);
    if (isPresentYear(facts)) {
        addReview(facts, list);
        addPoster(facts, list);
        addBundle(facts, list);
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &ToDo::late);
    if (list.size() > kMost)
        list.resize(kMost);
    return list;
}

std::vector<YearStage> yearPath(const YearFacts &facts)
{
    return {assessmentStage(facts), proposalStage(facts), committeeStage(facts), posterStage(facts),
            usersStage(facts)};
}

} // namespace carnet::ui
