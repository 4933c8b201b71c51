#include "ui/pages/meetings/meeting_decisions.h"

#include "core/planning/plan_steps.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/issue/meeting_sources.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace carnet::ui {

MeetingDecisions::MeetingDecisions(OpenMeeting &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
{
    reload();
    connect(&open, &OpenMeeting::reloaded, this, &MeetingDecisions::reload);
    connect(&open, &OpenMeeting::changed, this, &MeetingDecisions::follow);
}

void MeetingDecisions::reload()
{
    m_actions.clear();
    const auto plan = m_open.plan();
    m_edition =
        plan ? storage::editionOfPlan(m_open.session().workspace(), plan->year) : std::nullopt;
    follow();
}

void MeetingDecisions::follow()
{
    read();
    emit changed();
}

void MeetingDecisions::read()
{
    std::vector<Action> now = planning::actionsToDecide(m_open.actions(), m_open.decisions());
    const auto placeOf = [this](const Action &action) {
        return std::ranges::find(m_actions, action.id, &Action::id) - m_actions.begin();
    };
    std::ranges::stable_sort(now, {}, placeOf);
    m_actions = std::move(now);
    m_facts = {};
    storage::Workspace &workspace = m_open.session().workspace();
    if (const auto plan = m_open.plan())
        m_facts = planFacts(workspace, *plan, m_edition ? &*m_edition : nullptr);
}

const Action *MeetingDecisions::action(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_actions, [&id](const Action &action) { return action.id.toString() == id; });
    return found == m_actions.end() ? nullptr : &*found;
}

const ActionDecision *MeetingDecisions::about(const Action &action) const
{
    return planning::decisionAbout(m_open.decisions(), action.id);
}

planning::VerdictCounts MeetingDecisions::counts() const
{
    return planning::countVerdicts(m_actions, m_open.decisions());
}

int MeetingDecisions::nextOpen(int index) const
{
    const int count = int(m_actions.size());
    for (int step = 1; step <= count; ++step) {
        const int at = (index + step) % count;
        if (!about(m_actions[size_t(at)]))
            return at;
    }
    return -1;
}

bool MeetingDecisions::isEditable() const
{
    return m_open.isWritable() && m_open.meeting()
           && m_open.meeting()->state != Meeting::State::Held;
}

bool MeetingDecisions::decide(const Action &action, ActionDecision::Verdict verdict)
{
    if (!isEditable())
        return false;
    ActionDecision decision =
        planning::decisionToEdit(m_open.meeting()->id, action.id, m_open.decisions());
    decision.verdict = verdict;
    return m_open.write(planning::decideStep(action, m_open.decisions(), decision));
}

bool MeetingDecisions::undecide(const Action &action)
{
    const ActionDecision *decision = about(action);
    return isEditable() && decision && m_open.write(planning::undecideStep(action, *decision));
}

bool MeetingDecisions::remark(const Action &action, const QString &remark)
{
    if (!isEditable())
        return false;
    ActionDecision decision =
        planning::decisionToEdit(m_open.meeting()->id, action.id, m_open.decisions());
    decision.remark = remark;
    return m_open.write(planning::decideStep(action, m_open.decisions(), decision));
}

bool MeetingDecisions::change(const Action &after)
{
    const Action *before = action(after.id.toString());
    if (!isEditable() || !before)
        return false;
    const auto plan = m_open.plan();
    const bool isValidated = plan && plan->state == Plan::State::Validated;
    return m_open.write(planning::changeActionStep(*m_open.meeting(), *before, after,
                                                   m_open.decisions(), isValidated,
                                                   m_open.session().today()));
}

bool MeetingDecisions::retainOthers()
{
    return isEditable()
           && m_open.write(
               planning::retainOthersStep(*m_open.meeting(), m_actions, m_open.decisions()));
}

QString MeetingDecisions::origin(const Action &action) const
{
    const auto found = m_facts.origins.find(action.id.toString());
    return found == m_facts.origins.end() ? QString() : found->second;
}

QString MeetingDecisions::sinceValidation(const Action &action) const
{
    QStringList lines;
    for (const PlanChangeLine &line : m_facts.changes)
        if (line.id == action.id)
            lines += line.words;
    return lines.join(u'\n');
}

StatusShape verdictShape(const ActionDecision *decision)
{
    return decision ? verdictShape(decision->verdict) : StatusShape::Dash;
}

StatusShape verdictShape(ActionDecision::Verdict verdict)
{
    switch (verdict) {
    case ActionDecision::Verdict::Retained:
        return StatusShape::Disc;
    case ActionDecision::Verdict::Modified:
        return StatusShape::HalfDisc;
    case ActionDecision::Verdict::Deferred:
        return StatusShape::Diamond;
    case ActionDecision::Verdict::Dismissed:
        return StatusShape::Cross;
    }
    Q_UNREACHABLE();
}

} // namespace carnet::ui
