#include "ui/issue/meeting_sources.h"

#include "core/base/french.h"
#include "core/planning/meeting_steps.h"
#include "core/storage/meetings.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "core/validation/plan_changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

template<typename Record>
std::optional<Record> bornFrom(const storage::Workspace &workspace, const Action &action)
{
    const auto id = Id<Record>::parse(action.origin);
    return id ? workspace.records<Record>().find(*id) : std::nullopt;
}

bool isOfYear(const Meeting &meeting, int year)
{
    if (meeting.plan)
        return *meeting.plan == Plan::idOf(year);
    return !meeting.heldOn || meeting.heldOn->year() == year;
}

/// The field of an action as print calls it; empty for what is not told.
QString printedField(const QString &field)
{
    static const std::map<QString, QString> words{
        {u"title"_s, u"titre"_s},
        {u"description"_s, u"description"_s},
        {u"commitments"_s, u"engagements"_s},
        {u"owner"_s, u"responsable"_s},
        {u"contributors"_s, u"contributeurs"_s},
        {u"start"_s, u"début"_s},
        {u"due"_s, u"échéance"_s},
        {u"priority"_s, u"priorité"_s},
        {u"effort"_s, u"effort"_s},
        {u"expected_effect"_s, u"effet attendu"_s},
        {u"cost"_s, u"coût"_s},
        {u"success_indicator"_s, u"signe de réussite"_s},
        {u"success_target"_s, u"cible à atteindre"_s},
    };
    const auto found = words.find(field);
    return found == words.end() ? QString() : found->second;
}

QString printedValue(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return u"rien"_s;
    static const std::map<QString, QString> words{
        {u"low"_s, u"basse"_s},         {u"normal"_s, u"normale"_s}, {u"high"_s, u"haute"_s},
        {u"small"_s, u"petit"_s},       {u"medium"_s, u"moyen"_s},   {u"large"_s, u"grand"_s},
        {u"unknown"_s, u"non estimé"_s}};
    if (field == u"start" || field == u"due") {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? french::longDate(day) : value;
    }
    if (field == u"priority" || field == u"effort") {
        const auto found = words.find(value);
        return found == words.end() ? value : found->second;
    }
    return value;
}

std::optional<PlanChangeLine> changeLine(const Id<Action> &id, const QString &title,
                                         const QString &field, const QString &before,
                                         const QString &after)
{
    const QString word = printedField(field);
    if (word.isEmpty())
        return std::nullopt;
    return PlanChangeLine{id, title,
                          word + u" : "_s + printedValue(field, before) + u" → "_s
                              + printedValue(field, after)};
}

std::vector<PlanChangeLine> changeLines(const std::vector<validation::PlanDifference> &differences)
{
    std::vector<PlanChangeLine> lines;
    for (const validation::PlanDifference &difference : differences) {
        using Kind = validation::PlanDifference::Kind;
        if (difference.kind == Kind::Added)
            lines.push_back({difference.action, difference.title, u"ajoutée"_s});
        else if (difference.kind == Kind::Removed)
            lines.push_back({difference.action, difference.title, u"retirée"_s});
        else if (const auto line = changeLine(difference.action, difference.title, difference.field,
                                              difference.before, difference.after))
            lines.push_back(*line);
    }
    return lines;
}

/// Of a plan that was validated by its date alone: what was noted since.
std::vector<PlanChangeLine> notedChanges(const storage::Workspace &workspace, const Plan &plan,
                                         const QDate &since)
{
    std::vector<PlanChangeLine> lines;
    for (const Action &action : storage::actionsOf(workspace, plan.id))
        for (const ActionChange &change : storage::changesOf(workspace, action.id)) {
            if (change.changedOn < since)
                continue;
            if (auto line = changeLine(action.id, action.title, change.field, change.before,
                                       change.after)) {
                line->words += u" ("_s + change.reason + u')';
                lines.push_back(std::move(*line));
            }
        }
    return lines;
}

/// What was done to the plan in the step that ended the meeting.
void addOutcome(MeetingFacts &facts, storage::Workspace &workspace, const Id<Plan> &plan)
{
    const auto held = Column<Meeting::State>::write(Meeting::State::Held).toString();
    std::optional<journal::Entry> end;
    for (const journal::Entry &entry :
         workspace.entriesOf(tableName<Meeting>(), facts.meeting.id.toString()))
        if (entry.verb == journal::Verb::Set && entry.field == u"state"
            && entry.value.toString() == held && (!end || entry.hlc > end->hlc))
            end = entry;
    if (!end)
        return;
    for (const journal::Entry &entry : workspace.entriesOf(tableName<Plan>(), plan.toString())) {
        if (entry.verb != journal::Verb::Set || entry.device != end->device
            || entry.step != end->step)
            continue;
        if (entry.field == u"state")
            facts.outcome = Column<Plan::State>::read(entry.value.toString());
        else if (entry.field == u"returned_for")
            facts.outcomeReason = entry.value.toString();
    }
}

} // namespace

std::optional<Meeting> usualMeeting(const storage::Workspace &workspace, Meeting::Kind committee,
                                    int year, bool ahead)
{
    std::vector<Meeting> meetings = storage::meetingsByDate(workspace);
    std::erase_if(meetings, [&](const Meeting &meeting) {
        return meeting.kind != committee || !isOfYear(meeting, year);
    });
    const auto next = std::ranges::find(meetings, Meeting::State::Preparing, &Meeting::state);
    if (ahead && next != meetings.end())
        return *next;
    const auto begun = std::ranges::find_if(meetings, [](const Meeting &meeting) {
        return meeting.state != Meeting::State::Preparing && meeting.heldOn;
    });
    if (begun != meetings.end())
        return *begun;
    return meetings.empty() ? std::nullopt : std::optional(meetings.front());
}

std::optional<Meeting> meetingOn(const storage::Workspace &workspace, Meeting::Kind committee,
                                 const QDate &day)
{
    for (const Meeting &meeting : storage::meetingsByDate(workspace))
        if (meeting.kind == committee && meeting.heldOn == day)
            return meeting;
    return std::nullopt;
}

std::vector<MeetingFacts> meetingsHeld(storage::Workspace &workspace, int year, const QDate &until)
{
    std::vector<MeetingFacts> held;
    for (const Meeting &meeting : storage::meetingsByDate(workspace))
        if (meeting.state == Meeting::State::Held && meeting.heldOn
            && meeting.heldOn->year() == year && *meeting.heldOn <= until)
            held.insert(held.begin(), meetingFacts(workspace, meeting));
    return held;
}

MeetingFacts meetingFacts(storage::Workspace &workspace, const Meeting &meeting)
{
    const planning::MeetingTimes times =
        planning::timesOf(workspace.entriesOf(tableName<Meeting>(), meeting.id.toString()));
    MeetingFacts facts{.meeting = meeting,
                       .attendances = storage::attendancesOf(workspace, meeting.id),
                       .decisions = storage::decisionsOf(workspace, meeting.id),
                       .wishes = storage::wishesOf(workspace, meeting.id),
                       .opened = times.opened,
                       .closed = times.closed,
                       .before =
                           planning::meetingBefore(meeting, storage::meetingsByDate(workspace)),
                       .decidedBefore = {},
                       .outcome = {},
                       .outcomeReason = {},
                       .wishesBefore = {},
                       .validation = {},
                       .signatures = {}};
    if (facts.before) {
        facts.decidedBefore = storage::decisionsOf(workspace, facts.before->id);
        facts.wishesBefore = storage::wishesOf(workspace, facts.before->id);
    }
    const Id<Plan> plan =
        meeting.plan ? *meeting.plan : Plan::idOf(meeting.heldOn ? meeting.heldOn->year() : 0);
    addOutcome(facts, workspace, plan);
    for (const Validation &validation : storage::validationsOf(workspace, plan))
        if (validation.meeting == meeting.id)
            facts.validation = validation;
    if (facts.validation)
        facts.signatures = storage::signaturesOf(workspace, facts.validation->id);
    return facts;
}

PlanFacts planFacts(storage::Workspace &workspace, const Plan &plan, const Edition *edition)
{
    PlanFacts facts;
    for (const Action &action : storage::actionsOf(workspace, plan.id))
        if (const QString origin = printedOrigin(action, workspace, edition); !origin.isEmpty())
            facts.origins[action.id.toString()] = origin;
    if (const auto changes = validation::changesSinceValidation(workspace, plan)) {
        facts.validatedOn = changes->validatedOn;
        facts.changes = changeLines(changes->differences);
    } else if (plan.validatedOn) {
        facts.validatedOn = plan.validatedOn;
        facts.changes = notedChanges(workspace, plan, *plan.validatedOn);
    }
    return facts;
}

QString printedOrigin(const Action &action, const storage::Workspace &workspace,
                      const Edition *edition)
{
    switch (action.source) {
    case Action::Source::None:
        return {};
    case Action::Source::Practice: {
        const Practice *practice = edition ? edition->practice(action.origin) : nullptr;
        return practice
                   ? u"question %1 de l’autodiagnostic, "_s.arg(edition->numberOf(action.origin))
                         + french::quoted(practice->question)
                   : u"autodiagnostic"_s;
    }
    case Action::Source::Finding: {
        const auto finding = bornFrom<Finding>(workspace, action);
        return finding ? u"constat de l’autodiagnostic, "_s + french::quoted(finding->title)
                       : u"constat de l’autodiagnostic"_s;
    }
    case Action::Source::Indicator: {
        const auto indicator = workspace.records<Indicator>().find(Indicator::idOf(action.origin));
        return indicator ? u"indicateur "_s + french::quoted(indicator->title) : u"indicateur"_s;
    }
    case Action::Source::Feedback: {
        // What users wrote stays with the site.
        const auto feedback = bornFrom<Feedback>(workspace, action);
        return feedback && feedback->receivedOn
                   ? u"avis d’un usager reçu le "_s + french::longDate(*feedback->receivedOn)
                   : u"avis d’un usager"_s;
    }
    case Action::Source::Meeting: {
        if (const auto wish = bornFrom<Wish>(workspace, action))
            return u"souhait exprimé au CLAC, "_s + french::quoted(wish->text);
        const auto meeting = bornFrom<Meeting>(workspace, action);
        return meeting && meeting->heldOn ? u"réunion du "_s + french::longDate(*meeting->heldOn)
                                          : u"réunion"_s;
    }
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
