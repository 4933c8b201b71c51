#include "ui/pages/assessment/open_assessment.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid_changes.h"
#include "core/base/french.h"
#include "core/domain/plan.h"
#include "core/planning/action_reasons.h"
#include "core/planning/plan_steps.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/evidence/evidence_opener.h"
#include "ui/shell/session.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace carnet::ui {

OpenAssessment::OpenAssessment(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_grid(assessment::loadGrid(session.workspace(), session.year()))
    , m_opener(new EvidenceOpener(session, this))
{
    connect(&session, &Session::yearChanged, this, &OpenAssessment::load);
    connect(&session.workspace(), &storage::Workspace::changed, this, &OpenAssessment::follow);
}

void OpenAssessment::load()
{
    m_grid = assessment::loadGrid(m_session.workspace(), m_session.year());
    emit reloaded();
}

void OpenAssessment::follow(const storage::Changes &changes)
{
    if (changes.concerns<Assessment>() || changes.concerns<EditionRecord>()) {
        load();
        return;
    }
    if (!m_grid || !(changes.concerns<Answer>() || changes.concerns<Evidence>()))
        return;
    const auto practices = assessment::followChanges(*m_grid, m_session.workspace(), changes);
    if (!practices)
        load();
    else if (!practices->isEmpty())
        emit answersChanged(*practices);
}

bool OpenAssessment::isWritable() const
{
    return m_grid && !m_grid->isClosed() && !m_session.isReadOnly();
}

bool OpenAssessment::rate(const QString &practice, const Rating &rating)
{
    return write(assessment::rated(m_grid->answer(practice), rating, m_session.today()));
}

bool OpenAssessment::write(const Answer &after)
{
    m_current = after.practice;
    return m_session.apply(assessment::writeAnswer(*m_grid, after));
}

bool OpenAssessment::write(const std::vector<Answer> &after, const QString &label)
{
    return m_session.apply(assessment::writeAnswers(*m_grid, after, label));
}

bool OpenAssessment::write(const journal::Step &step)
{
    return m_session.apply(step);
}

std::vector<Action> OpenAssessment::actionsFrom(const QString &practice) const
{
    return storage::actionsFrom(m_session.workspace(), Plan::idOf(m_session.year()),
                                Action::Source::Practice, practice);
}

void OpenAssessment::showAction(const Action &action)
{
    m_session.goTo({.page = u"plan"_s, .record = action.id.toString(), .field = u"title"_s});
}

void OpenAssessment::createAction(const QString &practice)
{
    const std::vector<Action> there = actionsFrom(practice);
    if (there.empty())
        return addAction(practice);
    QPointer<OpenAssessment> self(this);
    m_session.announce(
        {.text = tr("Question %1 already has an action: %2.")
                     .arg(m_grid->edition->numberOf(practice), french::quoted(there.front().title)),
         .verb = tr("See it"),
         .action =
             [self, action = there.front()] {
                 if (self)
                     self->showAction(action);
             },
         .secondVerb = tr("Create another one"),
         .secondAction =
             [self, practice] {
                 if (self && self->grid())
                     self->addAction(practice);
             }});
}

void OpenAssessment::addAction(const QString &practice)
{
    const Practice &from = *m_grid->edition->practice(practice);
    const int year = m_session.year();
    const auto plan = m_session.workspace().records<Plan>().find(Plan::idOf(year));
    if (plan && plan->state == Plan::State::Closed)
        return m_session.announce({.text = tr("The plan %1 is closed. No action was created. "
                                              "Reopen the plan to add one.")
                                               .arg(year),
                                   .tone = Message::Tone::Warning});
    Action action = planning::newAction(year);
    action.title = from.question;
    action.commitments = {from.commitment};
    action.source = Action::Source::Practice;
    action.origin = practice;
    const QString label =
        tr("Create an action from question %1").arg(m_grid->edition->numberOf(practice));
    journal::Step step(label);
    step.then(planning::addActionStep(plan, year, action));
    if (planning::asksWhy(plan)) {
        const auto reason = m_session.prompt().askText(
            tr("The committee has validated the plan %1. Why is an action added?").arg(year), {});
        if (!reason || reason->simplified().isEmpty())
            return m_session.announce({.text = tr("Without a reason no action was created.")});
        step.insert(
            planning::changeOf(action, planning::kAdded, reason->simplified(), m_session.today()));
    }
    if (m_session.apply(step))
        showAction(action);
}

} // namespace carnet::ui
