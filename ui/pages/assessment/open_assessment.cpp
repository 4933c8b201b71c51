#include "ui/pages/assessment/open_assessment.h"

#include "core/assessment/answer_steps.h"
#include "core/assessment/grid_changes.h"
#include "core/domain/action.h"
#include "core/domain/plan.h"
#include "core/storage/workspace.h"
#include "ui/pages/assessment/evidence_opener.h"
#include "ui/shell/session.h"

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

void OpenAssessment::createAction(const QString &practice)
{
    const Practice &from = *m_grid->edition->practice(practice);
    const int year = m_session.year();
    journal::Step step(
        tr("Create an action from question %1").arg(m_grid->edition->numberOf(practice)));
    if (!m_session.workspace().records<Plan>().find(Plan::idOf(year)))
        step.insert(
            Plan{.id = Plan::idOf(year), .year = year, .title = tr("Action plan %1").arg(year)});
    const Action action{.id = Id<Action>::create(),
                        .plan = Plan::idOf(year),
                        .title = from.question,
                        .commitments = {from.commitment},
                        .source = Action::Source::Practice,
                        .origin = practice,
                        .priority = Action::Priority::Normal};
    step.insert(action);
    if (m_session.apply(step))
        m_session.goTo({.page = u"plan"_s, .record = action.id.toString(), .field = u"title"_s});
}

} // namespace carnet::ui
