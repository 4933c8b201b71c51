#include "ui/pages/plan/plan_page.h"

#include "core/domain/plan_review.h"
#include "core/planning/plan_steps.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_form.h"
#include "ui/pages/plan/action_table.h"
#include "ui/pages/plan/action_table_model.h"
#include "ui/pages/plan/plan_state_bar.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PlanPage::PlanPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new ActionTableModel(this))
    , m_actions(new ActionFilter(this))
{
    setObjectName(u"plan_page"_s);
    m_actions->setSourceModel(m_model);
    build();
    load();
    connect(&m_session, &Session::yearChanged, this, &PlanPage::load);
    connect(&m_session.workspace(), &storage::Workspace::changed, this, &PlanPage::follow);
}

PlanPage::~PlanPage() = default;

QString PlanPage::title() const
{
    return tr("Action plan %1").arg(m_session.year());
}

QString PlanPage::badge(const Session &session)
{
    const auto actions = storage::actionsOf(session.workspace(), Plan::idOf(session.year()));
    const int late = countLate(actions, session.today());
    return late > 0 ? tr("%n late", nullptr, late) : QString();
}

void PlanPage::load()
{
    const storage::Workspace &workspace = m_session.workspace();
    const Id<Plan> id = Plan::idOf(m_session.year());
    m_plan = workspace.records<Plan>().find(id);
    m_edition = storage::editionOfPlan(workspace, m_session.year());
    m_form->setEdition(m_edition);
    m_actions->keep({});
    m_model->load(storage::actionsOf(workspace, id), m_edition, m_session.today());
    emit titleChanged();
    showContents();
    m_table->ensureCurrent();
    showAction(m_table->currentId());
}

void PlanPage::follow(const storage::Changes &changes)
{
    if (changes.concerns<Assessment>() || changes.concerns<EditionRecord>()) {
        const QString current = m_table->currentId();
        load();
        m_table->setCurrentId(current);
        return;
    }
    const storage::Workspace &workspace = m_session.workspace();
    const Id<Plan> shown = Plan::idOf(m_session.year());
    if (changes.concerns<Plan>())
        m_plan = workspace.records<Plan>().find(shown);
    for (const QString &text : changes.ids<Action>()) {
        const auto id = Id<Action>::parse(text);
        std::optional<Action> action = id ? workspace.records<Action>().find(*id) : std::nullopt;
        if (action && action->plan != shown)
            action.reset();
        m_model->follow(text, action);
        if (action && m_form->action() && m_form->action()->id == action->id)
            m_form->follow(*action, m_session.today());
    }
    if (!changes.concerns<Plan>() && !changes.concerns<Action>())
        return;
    showContents();
    m_table->ensureCurrent();
    tellCount();
}

/// A day may have passed since the page was last seen.
void PlanPage::followDay()
{
    m_model->setToday(m_session.today());
    if (m_form->action() && !m_table->currentId().isEmpty())
        m_form->follow(*m_form->action(), m_session.today());
    tellCount();
}

bool PlanPage::canEdit() const
{
    return !m_session.isReadOnly() && (!m_plan || m_plan->state != Plan::State::Closed);
}

void PlanPage::showContents()
{
    if (m_model->rowCount() == 0) {
        const bool hadFocus = m_work->isAncestorOf(QApplication::focusWidget());
        m_stack->setCurrentWidget(m_empty);
        if (hadFocus)
            m_empty->button()->setFocus();
    } else {
        m_stack->setCurrentWidget(m_work);
    }
    m_empty->button()->setEnabled(canEdit());
    m_state->setVisible(m_plan.has_value());
    if (m_plan)
        m_state->setPlan(*m_plan, m_session.isReadOnly());
    m_form->setReadOnly(!canEdit());
    showCommands();
}

void PlanPage::showAction(const QString &id)
{
    const int row = m_model->rowOf(id);
    m_formScroll->setVisible(m_formScroll->widget() && row >= 0);
    m_form->setVisible(row >= 0);
    m_nothing->setVisible(row < 0);
    if (row >= 0) {
        const Action &action = m_model->at(row);
        // Not when it has gone from under the form.
        if (m_form->action() && m_model->rowOf(m_form->action()->id.toString()) >= 0)
            m_form->flush();
        m_actions->keep(id);
        m_form->load(action, originOf(action, m_session.workspace(), m_edition), m_session.today());
        m_form->setReadOnly(!canEdit());
    }
    showCommands();
    tellCount();
}

void PlanPage::showCommands()
{
    CommandRegistry &commands = m_session.commands();
    const bool canRemove = canEdit() && !m_table->currentId().isEmpty();
    m_add->setEnabled(canEdit());
    m_remove->setEnabled(canRemove);
    if (!isVisible())
        return;
    commands.setEnabled(Command::Add, canEdit());
    commands.setEnabled(Command::Remove, canRemove);
}

void PlanPage::tellCount()
{
    const int total = m_model->rowCount();
    const int shown = m_actions->rowCount();
    const int late = countLate(m_model->actions(), m_session.today());
    QString text = shown == total ? tr("%n action(s)", nullptr, total)
                                  : tr("%1 of %n action(s)", nullptr, total).arg(shown);
    if (late > 0)
        text += u", "_s + tr("%n late", nullptr, late);
    m_count->setText(text);
}

void PlanPage::choose()
{
    commitPending();
    const QString current = m_table->currentId();
    m_actions->choose(ActionFilter::Choice(m_choice->currentIndex()), m_search->text());
    m_table->setCurrentId(current);
    m_table->ensureCurrent();
    if (m_table->currentId().isEmpty())
        showAction({});
    m_actions->keep(m_table->currentId());
    tellCount();
}

void PlanPage::reveal(const Place &place)
{
    const storage::Workspace &workspace = m_session.workspace();
    if (m_plan && place.record == m_plan->id.toString()) {
        m_state->focusButton();
        return;
    }
    const auto id = Id<Action>::parse(place.record);
    const auto action = id ? workspace.records<Action>().find(*id) : std::nullopt;
    if (!action)
        return;
    if (const auto plan = workspace.records<Plan>().find(action->plan))
        m_session.setYear(plan->year);
    m_table->setCurrentId(place.record);
    if (m_table->currentId() != place.record) {
        m_choice->setCurrentIndex(ActionFilter::All);
        m_search->clear();
        m_table->setCurrentId(place.record);
    }
    if (place.field.isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusField(place.field);
}

void PlanPage::commitPending()
{
    if (m_form->action() && m_model->rowOf(m_form->action()->id.toString()) >= 0)
        m_form->flush();
}

void PlanPage::write(const Action &after, const QString &field)
{
    const int row = m_model->rowOf(after.id.toString());
    if (row < 0)
        return;
    const Action before = m_model->at(row);
    // What goes with a state follows from it.
    const Action edited =
        field == u"state"_s ? withState(before, after.state, m_session.today()) : after;
    if (!m_session.apply(planning::editActionStep(before, edited, field)))
        m_form->refuse(field);
}

void PlanPage::add()
{
    commitPending();
    const Action action = planning::newAction(m_session.year());
    m_actions->keep(action.id.toString());
    if (m_session.apply(planning::addActionStep(m_plan, m_session.year(), action)))
        reveal({.page = name(), .record = action.id.toString(), .field = u"title"_s});
}

void PlanPage::remove()
{
    const int row = m_model->rowOf(m_table->currentId());
    if (row < 0)
        return;
    commitPending();
    const Action action = m_model->at(row);
    if (!m_session.apply(planning::removeActionStep(action)))
        return;
    const int index = m_session.undoStack().index();
    QPointer<PlanPage> page(this);
    m_session.announce({.text = tr("The action was removed."),
                        .verb = tr("Restore"),
                        .action = [page, action, index] {
                            if (page)
                                page->restore(action, index);
                        }});
}

/// As Undo would, when the removal is still the last thing done.
void PlanPage::restore(const Action &action, int stackIndex)
{
    QUndoStack &stack = m_session.undoStack();
    if (!m_session.workspace().records<Action>().find(action.id)) {
        if (stack.index() == stackIndex)
            stack.undo();
        else
            m_session.apply(planning::restoreActionStep(action));
    }
    reveal({.page = name(), .record = action.id.toString()});
}

void PlanPage::movePlan(PlanEvent event)
{
    commitPending();
    if (!m_plan)
        return;
    QDate date = m_session.today();
    Prompt &prompt = m_session.prompt();
    switch (event) {
    case PlanEvent::Propose:
        if (!prompt.confirm(tr("Propose the plan %1 to the committee? You can still change it.")
                                .arg(m_plan->year),
                            tr("Propose")))
            return;
        break;
    case PlanEvent::Validate: {
        const auto asked = askValidationDate();
        if (!asked)
            return;
        date = *asked;
        break;
    }
    case PlanEvent::Close:
        if (!prompt.confirm(tr("Close the plan %1? It can then be read, and no longer changed.")
                                .arg(m_plan->year),
                            tr("Close the plan")))
            return;
        break;
    case PlanEvent::Withdraw:
    case PlanEvent::Return:
    case PlanEvent::Amend:
    case PlanEvent::Reopen:
        break;
    }
    m_session.apply(planning::planEventStep(*m_plan, event, date));
}

std::optional<QDate> PlanPage::askValidationDate()
{
    Prompt &prompt = m_session.prompt();
    const auto typed =
        prompt.askText(tr("On which day did the committee validate the plan %1?").arg(m_plan->year),
                       writeDate(m_session.today()));
    if (!typed)
        return std::nullopt;
    const auto date = readDate(*typed);
    if (!date || *date > m_session.today()) {
        prompt.tell(date ? tr("%1 is still to come. The plan was not changed. Write the day on "
                              "which the committee met.")
                               .arg(writeDate(*date))
                         : tr("\"%1\" is not a date. The plan was not changed. Write the day, the "
                              "month and the year, such as 14/07/2026.")
                               .arg(*typed));
        return std::nullopt;
    }
    if (!prompt.confirm(
            tr("Record that the committee validated the plan on %1?").arg(writeDate(*date)),
            tr("Record the validation")))
        return std::nullopt;
    return date;
}

void PlanPage::showEvent(QShowEvent *event)
{
    m_session.commands().handle(Command::Add, this, [this] { add(); });
    m_session.commands().handle(Command::Remove, this, [this] { remove(); });
    followDay();
    Page::showEvent(event);
    arrange();
    showCommands();
}

void PlanPage::hideEvent(QHideEvent *event)
{
    m_session.commands().release(this);
    Page::hideEvent(event);
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void PlanPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace carnet::ui
