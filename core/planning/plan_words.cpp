#include "core/planning/plan_words.h"

#include "core/base/french.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace carnet::planning {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::PlanWords)
};

QString dated(const QString &without, const QString &with, const std::optional<QDate> &date)
{
    return date ? with.arg(french::longDate(*date)) : without;
}

} // namespace

QString stateWord(Action::State state)
{
    switch (state) {
    case Action::State::Planned:
        return PlanWords::tr("To be launched");
    case Action::State::Running:
        return PlanWords::tr("Under way");
    case Action::State::Done:
        return PlanWords::tr("Done");
    case Action::State::Dropped:
        return PlanWords::tr("Given up");
    }
    Q_UNREACHABLE();
}

QString sourceWord(Action::Source source)
{
    switch (source) {
    case Action::Source::None:
        return PlanWords::tr("Nothing in particular");
    case Action::Source::Practice:
        return PlanWords::tr("A question of the self-assessment");
    case Action::Source::Finding:
        return PlanWords::tr("A finding");
    case Action::Source::Indicator:
        return PlanWords::tr("An indicator");
    case Action::Source::Feedback:
        return PlanWords::tr("A user's opinion");
    case Action::Source::Meeting:
        return PlanWords::tr("A meeting");
    }
    Q_UNREACHABLE();
}

QString priorityWord(Action::Priority priority)
{
    switch (priority) {
    case Action::Priority::Low:
        return PlanWords::tr("Low", "priority");
    case Action::Priority::Normal:
        return PlanWords::tr("Normal", "priority");
    case Action::Priority::High:
        return PlanWords::tr("High", "priority");
    }
    Q_UNREACHABLE();
}

QString effortWord(Action::Effort effort)
{
    switch (effort) {
    case Action::Effort::Unknown:
        return PlanWords::tr("Not estimated", "effort");
    case Action::Effort::Small:
        return PlanWords::tr("Small", "effort");
    case Action::Effort::Medium:
        return PlanWords::tr("Medium", "effort");
    case Action::Effort::Large:
        return PlanWords::tr("Large", "effort");
    }
    Q_UNREACHABLE();
}

QString lateText(int days)
{
    return days > 0 ? PlanWords::tr("Late by %n day(s)", nullptr, days) : QString();
}

QString planStateText(const Plan &plan)
{
    switch (plan.state) {
    case Plan::State::Draft:
        return PlanWords::tr("Draft");
    case Plan::State::Proposed:
        return dated(PlanWords::tr("Proposed to the committee"),
                     PlanWords::tr("Proposed to the committee on %1"), plan.proposedOn);
    case Plan::State::Returned:
        return PlanWords::tr("Sent back by the committee");
    case Plan::State::Validated:
        return dated(PlanWords::tr("Validated by the committee"),
                     PlanWords::tr("Validated by the committee on %1"), plan.validatedOn);
    case Plan::State::Closed:
        return dated(PlanWords::tr("Closed"), PlanWords::tr("Closed on %1"), plan.closedOn);
    }
    Q_UNREACHABLE();
}

QString fieldWord(const QString &field)
{
    const std::map<QString, QString> words{
        {u"title"_s, PlanWords::tr("title")},
        {u"description"_s, PlanWords::tr("description")},
        {u"commitments"_s, PlanWords::tr("commitments")},
        {u"owner"_s, PlanWords::tr("person in charge")},
        {u"contributors"_s, PlanWords::tr("contributors")},
        {u"start"_s, PlanWords::tr("start")},
        {u"due"_s, PlanWords::tr("due date")},
        {u"priority"_s, PlanWords::tr("priority")},
        {u"effort"_s, PlanWords::tr("effort")},
        {u"expected_effect"_s, PlanWords::tr("expected effect")},
        {u"state"_s, PlanWords::tr("state")},
        {u"progress"_s, PlanWords::tr("progress")},
        {u"cost"_s, PlanWords::tr("cost")},
        {u"poster_text"_s, PlanWords::tr("text for the poster")},
        {u"on_poster"_s, PlanWords::tr("display on the poster")},
        {u"note"_s, PlanWords::tr("note")},
        {u"success_indicator"_s, PlanWords::tr("sign of success")},
        {u"success_target"_s, PlanWords::tr("target to reach")},
    };
    const auto found = words.find(field);
    return found == words.end() ? field : found->second;
}

QString flawText(ActionFlaw flaw)
{
    switch (flaw) {
    case ActionFlaw::DueBeforeStart:
        return PlanWords::tr("The due date is before the start. Check both dates.");
    case ActionFlaw::PosterTextTooLong:
        return PlanWords::tr("This text is too long for the poster. Shorten it.");
    case ActionFlaw::PosterTextMissing:
        return PlanWords::tr("There is no text yet: the poster will not show this action.");
    case ActionFlaw::CompleteButOpen:
        return PlanWords::tr("Everything is done? Then choose the state \"Done\".");
    }
    Q_UNREACHABLE();
}

QString flawedField(ActionFlaw flaw)
{
    switch (flaw) {
    case ActionFlaw::DueBeforeStart:
        return u"due"_s;
    case ActionFlaw::PosterTextTooLong:
    case ActionFlaw::PosterTextMissing:
        return u"poster_text"_s;
    case ActionFlaw::CompleteButOpen:
        return u"progress"_s;
    }
    Q_UNREACHABLE();
}

} // namespace carnet::planning
