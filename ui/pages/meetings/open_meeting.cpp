#include "ui/pages/meetings/open_meeting.h"

#include "core/planning/meeting_steps.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace carnet::ui {

namespace {

/// Held in that year, or about its plan: that of next year is decided on before it begins.
bool belongsTo(int year, const Meeting &meeting)
{
    if (meeting.plan == Plan::idOf(year))
        return true;
    return meeting.heldOn ? meeting.heldOn->year() == year : !meeting.plan;
}

} // namespace

OpenMeeting::OpenMeeting(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    read();
    connect(&session, &Session::yearChanged, this, &OpenMeeting::load);
    connect(&session.workspace(), &storage::Workspace::changed, this, &OpenMeeting::follow);
}

void OpenMeeting::load()
{
    read();
    emit reloaded();
}

void OpenMeeting::read()
{
    m_meetings = storage::meetingsByDate(m_session.workspace());
    std::erase_if(m_meetings,
                  [this](const Meeting &meeting) { return !belongsTo(m_session.year(), meeting); });
    const auto shown = std::ranges::find_if(m_meetings, [this](const Meeting &meeting) {
        return m_meeting && meeting.id == m_meeting->id;
    });
    if (shown != m_meetings.end())
        m_meeting = *shown;
    else
        m_meeting = m_meetings.empty() ? std::nullopt : std::optional(m_meetings.front());
    m_attendances.clear();
    m_decisions.clear();
    if (!m_meeting)
        return;
    m_attendances = storage::attendancesOf(m_session.workspace(), m_meeting->id);
    m_decisions = storage::decisionsOf(m_session.workspace(), m_meeting->id);
}

void OpenMeeting::follow(const storage::Changes &changes)
{
    if (!changes.concerns<Meeting>() && !changes.concerns<Attendance>()
        && !changes.concerns<ActionDecision>() && !changes.concerns<Wish>()
        && !changes.concerns<Plan>() && !changes.concerns<Action>()
        && !changes.concerns<Validation>() && !changes.concerns<ValidationSignature>())
        return;
    const std::optional<Meeting> before = m_meeting;
    read();
    const bool same =
        before.has_value() == m_meeting.has_value() && (!before || before->id == m_meeting->id);
    if (same)
        emit changed();
    else
        emit reloaded();
}

void OpenMeeting::show(const Id<Meeting> &meeting)
{
    const auto found = m_session.workspace().records<Meeting>().find(meeting);
    if (!found || (m_meeting && m_meeting->id == meeting))
        return;
    m_meeting = found;
    if (!belongsTo(m_session.year(), *found)) {
        const auto plan =
            found->plan ? m_session.workspace().records<Plan>().find(*found->plan) : std::nullopt;
        // The page follows, and reads.
        if (found->heldOn)
            m_session.setYear(found->heldOn->year());
        else if (plan)
            m_session.setYear(plan->year);
        return;
    }
    load();
}

std::vector<Wish> OpenMeeting::wishes() const
{
    return m_meeting ? storage::wishesOf(m_session.workspace(), m_meeting->id)
                     : std::vector<Wish>();
}

std::optional<Plan> OpenMeeting::plan() const
{
    const Id<Plan> id =
        m_meeting && m_meeting->plan ? *m_meeting->plan : Plan::idOf(m_session.year());
    return m_session.workspace().records<Plan>().find(id);
}

std::vector<Action> OpenMeeting::actions() const
{
    const auto shown = plan();
    return shown ? storage::actionsOf(m_session.workspace(), shown->id) : std::vector<Action>();
}

bool OpenMeeting::isWritable() const
{
    return !m_session.isReadOnly();
}

bool OpenMeeting::write(const journal::Step &step)
{
    return m_session.apply(step);
}

bool OpenMeeting::write(const Meeting &after, const QString &what)
{
    journal::Step step(tr("Meeting: %1").arg(what));
    step.update(*m_meeting, after);
    return m_session.apply(step);
}

bool OpenMeeting::add(Meeting::Kind kind)
{
    const storage::Workspace &workspace = m_session.workspace();
    const Id<Plan> plan = Plan::idOf(m_session.year());
    const Meeting meeting = planning::newMeeting(
        kind, workspace.records<Plan>().find(plan) ? std::optional(plan) : std::nullopt);
    const auto members =
        planning::membersOf(kind, workspace.records<Person>().all(), m_session.today());
    if (!m_session.apply(planning::addMeetingStep(meeting, members)))
        return false;
    show(meeting.id);
    return true;
}

} // namespace carnet::ui
