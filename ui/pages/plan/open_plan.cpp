#include "ui/pages/plan/open_plan.h"

#include "core/base/french.h"
#include "core/domain/plan_life.h"
#include "core/domain/plan_review.h"
#include "core/planning/action_reasons.h"
#include "core/planning/plan_steps.h"
#include "core/planning/plan_words.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/shell/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString questionAbout(const Action &before, const Action &after, const QString &field)
{
    if (field != u"due" || !before.due)
        return OpenPlan::tr("The committee has validated this plan. Why does it change: %1?")
            .arg(planning::fieldWord(field));
    return after.due ? OpenPlan::tr("Why is the due date moved from %1 to %2?")
                           .arg(french::longDate(*before.due), french::longDate(*after.due))
                     : OpenPlan::tr("Why is the due date taken away? It was %1.")
                           .arg(french::longDate(*before.due));
}

} // namespace

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

OpenPlan::Outcome OpenPlan::tryToWrite(const Action &after, const QString &field)
{
    const Action *stored = action(after.id.toString());
    if (!stored)
        return Outcome::Failed;
    const Action before = *stored;
    // What goes with a state follows from it.
    const Action edited =
        field == u"state"_s ? withState(before, after.state, m_session.today()) : after;
    journal::Step step = planning::editActionStep(before, edited, field);
    if (planning::asksWhy(m_plan, before, edited, field)) {
        const auto reason = askReason(questionAbout(before, edited, field));
        if (!reason)
            return Outcome::GivenUp;
        step.insert(planning::changeOf(before, edited, field, *reason, m_session.today()));
    }
    return m_session.apply(step) ? Outcome::Done : Outcome::Failed;
}

/// Nothing when the user gave none: the user is told that nothing changed.
std::optional<QString> OpenPlan::askReason(const QString &question)
{
    const auto typed = m_session.prompt().askText(question, {});
    if (typed && !typed->simplified().isEmpty())
        return typed->simplified();
    m_session.announce({.text = tr("Without a reason nothing was changed.")});
    return std::nullopt;
}

bool OpenPlan::write(const journal::Step &step)
{
    return m_session.apply(step);
}

QString OpenPlan::add()
{
    const Action action = planning::newAction(m_session.year());
    journal::Step step = planning::addActionStep(m_plan, m_session.year(), action);
    if (planning::asksWhy(m_plan)) {
        const auto reason =
            askReason(tr("The committee has validated this plan. Why is an action added?"));
        if (!reason)
            return {};
        step.insert(planning::changeOf(action, planning::kAdded, *reason, m_session.today()));
    }
    return m_session.apply(step) ? action.id.toString() : QString();
}

std::optional<journal::Step> OpenPlan::remove(const QString &id)
{
    const Action *stored = action(id);
    if (!stored)
        return std::nullopt;
    const Action removed = *stored;
    journal::Step step = planning::removeActionStep(m_session.workspace(), removed);
    if (planning::asksWhy(m_plan)) {
        const auto reason =
            askReason(tr("The committee has validated this plan. Why is the action %1 removed?")
                          .arg(french::quoted(removed.title)));
        if (!reason)
            return std::nullopt;
        step.insert(planning::changeOf(removed, planning::kRemoved, *reason, m_session.today()));
    }
    return m_session.apply(step) ? std::optional(step) : std::nullopt;
}

} // namespace carnet::ui
