#include "ui/pages/plan/plan_page.h"

#include "core/domain/plan_review.h"
#include "core/planning/plan_steps.h"
#include "core/storage/plans.h"
#include "core/storage/workspace.h"
#include "ui/issue/language_advisor.h"
#include "ui/pages/plan/action_exchange.h"
#include "ui/pages/plan/board_view.h"
#include "ui/pages/plan/calendar_export.h"
#include "ui/pages/plan/mine_view.h"
#include "ui/pages/plan/modified_band.h"
#include "ui/pages/plan/open_plan.h"
#include "ui/pages/plan/plan_filter_bar.h"
#include "ui/pages/plan/plan_move.h"
#include "ui/pages/plan/plan_state_bar.h"
#include "ui/pages/plan/review_view.h"
#include "ui/pages/plan/table_view.h"
#include "ui/pages/plan/timeline_view.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_scaffold.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// A way to see the plan. A new one is a class and a line here.
struct PlanViewKind
{
    QString name; ///< Stable, English, lower case.
    const char *title;
    PlanView *(*make)(OpenPlan &open, QWidget *parent);
};

template<typename View>
PlanView *makePlanView(OpenPlan &open, QWidget *parent)
{
    return new View(open, parent);
}

/// The first one is where all of an action is seen and edited.
const PlanViewKind kPlanViews[] = {
    {u"table"_s, QT_TRANSLATE_NOOP("carnet::ui::PlanPage", "Table"), makePlanView<TableView>},
    {u"board"_s, QT_TRANSLATE_NOOP("carnet::ui::PlanPage", "Board"), makePlanView<BoardView>},
    {u"timeline"_s, QT_TRANSLATE_NOOP("carnet::ui::PlanPage", "Timeline"),
     makePlanView<TimelineView>},
    {u"mine"_s, QT_TRANSLATE_NOOP("carnet::ui::PlanPage", "My actions"), makePlanView<MineView>},
    {u"review"_s, QT_TRANSLATE_NOOP("carnet::ui::PlanPage", "Review of the quarter"),
     makePlanView<ReviewView>},
};

} // namespace

PlanPage::PlanPage(Session &session, OpenSpeller openSpeller, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_open(new OpenPlan(session, this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"plan_page"_s);
    if (openSpeller)
        m_open->setAdvisor(new LanguageAdvisor(std::move(openSpeller), this));
    m_exchange = new ActionExchange(*m_open, this);
    m_stack->addWidget(buildWork());
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(m_exchange);
    connect(m_exchange, &ActionExchange::opened, this,
            [this] { m_stack->setCurrentWidget(m_exchange); });
    connect(m_exchange, &ActionExchange::finished, this, &PlanPage::showContents);
    load();
    connect(m_open, &OpenPlan::reloaded, this, &PlanPage::load);
    connect(m_open, &OpenPlan::actionsChanged, this, &PlanPage::showContents);
    connect(m_open, &OpenPlan::currentChanged, this, &PlanPage::showCommands);
    connect(m_open, &OpenPlan::detailsRequested, this,
            [this](const QString &id) { showDetails(id, u"title"_s); });
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

QWidget *PlanPage::buildEmpty()
{
    m_empty = new EmptyState(tr("No action yet. Actions can be born from a question of the "
                                "self-assessment, from an indicator or from what users tell."),
                             tr("Add an action"));
    m_empty->setObjectName(u"empty"_s);
    m_empty->setContentsMargins(space::kSection, 0, space::kSection, 0);
    connect(m_empty, &EmptyState::startRequested, this, &PlanPage::add);
    return m_empty;
}

QWidget *PlanPage::buildWork()
{
    m_work = new PageScaffold(PageScaffold::Width::Full, this);
    m_work->body()->setSpacing(space::kSmall);
    m_state = new PlanStateBar(m_work);
    m_work->body()->addWidget(m_state);
    connect(m_state, &PlanStateBar::eventRequested, this, &PlanPage::movePlan);
    m_work->body()->addWidget(new ModifiedBand(*m_open, m_work));
    m_work->body()->addWidget(buildTools());
    m_filter = new PlanFilterBar(*m_open, m_work);
    m_work->body()->addWidget(m_filter);
    m_viewArea = new QWidget(m_work);
    m_viewColumn = new QVBoxLayout(m_viewArea);
    m_viewColumn->setContentsMargins(0, space::kHair, 0, 0);
    m_work->body()->addWidget(m_viewArea, 1);
    followTextSize();
    return m_work;
}

QWidget *PlanPage::buildTools()
{
    auto *tools = new QWidget(m_work);
    auto *flow = new FlowLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kSmall);
    m_choice = new ChoiceBar(tr("View of the action plan"), tools);
    m_choice->setObjectName(u"views"_s);
    for (const PlanViewKind &kind : kPlanViews)
        m_choice->add(kind.name, tr(kind.title));
    connect(m_choice, &ChoiceBar::chosen, this, &PlanPage::choose);
    flow->addWidget(m_choice);
    m_add = primaryButton(tr("Add an action"), tools);
    m_add->setObjectName(u"add"_s);
    flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &PlanPage::add);
    m_remove = secondaryButton(tr("Remove"), tools);
    m_remove->setObjectName(u"remove"_s);
    flow->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::remove);
    auto *calendar = secondaryButton(tr("Calendar…"), tools);
    calendar->setObjectName(u"calendar"_s);
    flow->addWidget(calendar);
    connect(calendar, &QPushButton::clicked, this, [this] {
        commitPending();
        exportCalendar(*m_open);
    });
    flow->addWidget(m_exchange->makeButton(tools));
    return tools;
}

/// Where the window is low or the text large, the page scrolls and the view keeps a height with
/// which one can work.
void PlanPage::followTextSize()
{
    constexpr int kLinesInSight = 13;
    m_viewArea->setMinimumHeight(kLinesInSight * fontMetrics().height());
}

void PlanPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followTextSize();
}

void PlanPage::load()
{
    emit titleChanged();
    showContents();
}

void PlanPage::showContents()
{
    if (m_exchange->isOpened())
        m_stack->setCurrentWidget(m_exchange);
    else if (m_open->actions().empty()) {
        const bool hadFocus = m_work->isAncestorOf(QApplication::focusWidget());
        m_stack->setCurrentWidget(m_empty);
        if (hadFocus)
            m_empty->button()->setFocus();
    } else {
        m_stack->setCurrentWidget(m_work);
        // Not before it is seen: another view may be asked for first.
        if (!current() && isVisible())
            choose(kPlanViews[0].name);
    }
    m_empty->button()->setEnabled(m_open->isWritable());
    m_state->setVisible(m_open->plan().has_value());
    if (m_open->plan())
        m_state->setPlan(*m_open->plan(), m_session.isReadOnly());
    showCommands();
}

void PlanPage::showCommands()
{
    CommandRegistry &commands = m_session.commands();
    const bool canRemove = m_open->isWritable() && m_open->action(m_open->current());
    m_add->setEnabled(m_open->isWritable());
    m_remove->setEnabled(canRemove);
    if (!isVisible())
        return;
    commands.setEnabled(Command::Add, m_open->isWritable());
    commands.setEnabled(Command::Remove, canRemove);
}

PlanView *PlanPage::current() const
{
    const auto built = m_views.find(m_choice->current());
    return built == m_views.end() ? nullptr : built->second;
}

PlanView *PlanPage::view(const QString &name)
{
    if (const auto built = m_views.find(name); built != m_views.end())
        return built->second;
    for (const PlanViewKind &kind : kPlanViews)
        if (kind.name == name) {
            PlanView *made = kind.make(*m_open, m_viewArea);
            made->hide();
            m_viewColumn->addWidget(made);
            return m_views[name] = made;
        }
    return nullptr;
}

void PlanPage::choose(const QString &name)
{
    commitPending();
    PlanView *chosen = view(name);
    if (!chosen)
        return;
    m_choice->setCurrent(name);
    for (const auto &[other, built] : m_views)
        if (built != chosen)
            built->hide();
    m_filter->setVisible(chosen->isFiltered());
    chosen->show();
}

void PlanPage::showDetails(const QString &id, const QString &field)
{
    const Action *action = m_open->action(id);
    if (!action)
        return;
    // A filter that hides what is asked for gives way, and no other.
    if (!planning::matches(m_open->criteria(), *action, m_session.today()))
        m_filter->reset();
    choose(kPlanViews[0].name);
    m_open->setCurrent(id);
    current()->reveal({.page = name(), .record = id, .field = field});
}

void PlanPage::reveal(const Place &place)
{
    if (m_open->plan() && place.record == m_open->plan()->id.toString()) {
        m_state->focusButton();
        return;
    }
    if (view(place.record)) {
        choose(place.record);
        return;
    }
    const storage::Workspace &workspace = m_session.workspace();
    const auto id = Id<Action>::parse(place.record);
    const auto action = id ? workspace.records<Action>().find(*id) : std::nullopt;
    if (!action)
        return;
    if (const auto plan = workspace.records<Plan>().find(action->plan))
        m_session.setYear(plan->year);
    showDetails(place.record, place.field);
}

void PlanPage::commitPending()
{
    if (PlanView *shown = current())
        shown->commitPending();
}

void PlanPage::add()
{
    commitPending();
    if (const QString id = m_open->add(); !id.isEmpty())
        m_open->showDetails(id);
}

void PlanPage::remove()
{
    commitPending();
    const QString id = m_open->current();
    const std::optional<journal::Step> removal = m_open->remove(id);
    if (!removal)
        return;
    const int index = m_session.undoStack().index();
    QPointer<PlanPage> page(this);
    m_session.announce({.text = tr("The action was removed."),
                        .verb = tr("Restore"),
                        .action = [page, removal = *removal, id, index] {
                            if (page)
                                page->restore(removal, id, index);
                        }});
}

/// As Undo would, when the removal is still the last thing done.
void PlanPage::restore(const journal::Step &removal, const QString &id, int stackIndex)
{
    QUndoStack &stack = m_session.undoStack();
    if (!m_open->action(id)) {
        if (stack.index() == stackIndex)
            stack.undo();
        else
            m_open->write(planning::restoreActionStep(removal));
    }
    reveal({.page = name(), .record = id});
}

void PlanPage::movePlan(PlanEvent event)
{
    commitPending();
    if (const std::optional<Plan> plan = m_open->plan())
        ui::movePlan(m_session, *plan, event);
}

void PlanPage::showEvent(QShowEvent *event)
{
    m_session.commands().handle(Command::Add, this, [this] { add(); });
    m_session.commands().handle(Command::Remove, this, [this] { remove(); });
    m_session.commands().handle(Command::Find, this, [this] {
        if (m_filter->isVisible())
            m_filter->focusSearch();
    });
    m_filter->tellCount();
    Page::showEvent(event);
    showContents();
}

void PlanPage::hideEvent(QHideEvent *event)
{
    m_session.commands().release(this);
    Page::hideEvent(event);
}

} // namespace carnet::ui
