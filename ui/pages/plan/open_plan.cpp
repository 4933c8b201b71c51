#include "ui/pages/plan/open_plan.h"

#include "core/domain/plan_life.h"
#include "core/domain/plan_review.h"
#include "core/planning/plan_steps.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/shell/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

OpenPlan::OpenPlan(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    load();
    connect(&session, &Session::yearChanged, this, &OpenPlan::load);
    connect(&session.workspace(), &storage::Workspace::changed, this, &OpenPlan::follow);
}

void OpenPlan::load()
{
    const storage::Workspace &workspace = m_session.workspace();
    const Id<Plan> id = Plan::idOf(m_session.year());
    m_plan = workspace.records<Plan>().find(id);
    m_edition = storage::editionOfPlan(workspace, m_session.year());
    m_actions = storage::actionsOf(workspace, id);
    if (!action(m_current))
        m_current.clear();
    emit reloaded();
}

void OpenPlan::follow(const storage::Changes &changes)
{
    if (changes.concerns<Assessment>() || changes.concerns<EditionRecord>()
        || changes.concerns<Plan>()) {
        load();
        return;
    }
    if (!changes.concerns<Action>())
        return;
    m_actions = storage::actionsOf(m_session.workspace(), Plan::idOf(m_session.year()));
    if (!action(m_current))
        m_current.clear();
    emit actionsChanged(changes.ids<Action>());
}

const Action *OpenPlan::action(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_actions, [&id](const Action &action) { return action.id.toString() == id; });
    return found == m_actions.end() ? nullptr : &*found;
}

std::vector<Action> OpenPlan::shown() const
{
    std::vector<Action> shown = planning::matching(m_criteria, m_actions, m_session.today());
    std::ranges::stable_sort(
        shown, {}, [](const Action &action) { return action.due.value_or(QDate(9999, 12, 31)); });
    return shown;
}

void OpenPlan::setCriteria(const planning::ActionCriteria &criteria)
{
    if (m_criteria == criteria)
        return;
    m_criteria = criteria;
    emit criteriaChanged();
}

void OpenPlan::setCurrent(const QString &id)
{
    if (m_current == id)
        return;
    m_current = id;
    emit currentChanged(id);
}

bool OpenPlan::isWritable() const
{
    return !m_session.isReadOnly() && (!m_plan || m_plan->state != Plan::State::Closed);
}

bool OpenPlan::write(const Action &after, const QString &field)
{
    const Action *before = action(after.id.toString());
    if (!before)
        return false;
    // What goes with a state follows from it.
    const Action edited =
        field == u"state"_s ? withState(*before, after.state, m_session.today()) : after;
    return m_session.apply(planning::editActionStep(*before, edited, field));
}

bool OpenPlan::write(const journal::Step &step)
{
    return m_session.apply(step);
}

QString OpenPlan::add()
{
    const Action action = planning::newAction(m_session.year());
    const bool done = m_session.apply(planning::addActionStep(m_plan, m_session.year(), action));
    return done ? action.id.toString() : QString();
}

std::optional<journal::Step> OpenPlan::remove(const QString &id)
{
    const Action *removed = action(id);
    if (!removed)
        return std::nullopt;
    const journal::Step step = planning::removeActionStep(m_session.workspace(), *removed);
    return m_session.apply(step) ? std::optional(step) : std::nullopt;
}

} // namespace carnet::ui
