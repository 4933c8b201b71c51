#include "ui/pages/meetings/decisions_view.h"

#include "core/base/french.h"
#include "core/planning/meeting_words.h"
#include "ui/pages/meetings/decision_form.h"
#include "ui/pages/meetings/meeting_columns.h"
#include "ui/pages/meetings/meeting_decisions.h"
#include "ui/pages/meetings/projector_window.h"
#include "ui/pages/meetings/state_list.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

StateList::Row decisionRow(const Action &action, const ActionDecision *decision)
{
    QStringList words{decision ? planning::verdictWord(decision->verdict)
                               : DecisionsView::tr("Not decided yet")};
    if (!action.owner.isEmpty())
        words += action.owner;
    words += action.due ? french::longDate(*action.due) : DecisionsView::tr("no due date");
    return {verdictShape(decision), action.title, words.join(u", "_s)};
}

} // namespace

DecisionsView::DecisionsView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
    , m_decisions(new MeetingDecisions(open, this))
{
    setObjectName(u"decisions_view"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(buildTools());
    auto *columns = new MeetingColumns;
    columns->addFirst(buildList());
    m_form = new DecisionForm(*m_decisions);
    columns->addSecond(m_form);
    column->addWidget(columns);
    column->addStretch(1);
    connect(m_decisions, &MeetingDecisions::changed, this, &DecisionsView::load);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto &actions = m_decisions->actions();
        m_form->load(row >= 0 && row < int(actions.size()) ? actions[size_t(row)].id.toString()
                                                           : QString());
    });
    load();
}

DecisionsView::~DecisionsView()
{
    delete m_window;
}

QWidget *DecisionsView::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools);
    m_projector = primaryButton(tr("Review on the whole screen"));
    m_projector->setObjectName(u"projector"_s);
    m_others = secondaryButton(tr("Retain all the others"));
    m_others->setObjectName(u"retain_others"_s);
    m_conclude = secondaryButton(tr("Conclude..."));
    m_conclude->setObjectName(u"go_conclude"_s);
    row->addWidget(m_projector);
    row->addWidget(m_others);
    row->addWidget(m_conclude);
    connect(m_projector, &QPushButton::clicked, this, &DecisionsView::project);
    connect(m_others, &QPushButton::clicked, this, [this] {
        commitPending();
        m_decisions->retainOthers();
    });
    connect(m_conclude, &QPushButton::clicked, this, [this] {
        this->open().session().goTo({.page = u"meetings"_s, .record = u"conclusion"_s});
    });
    return tools;
}

QWidget *DecisionsView::buildList()
{
    auto *card = new Card(tr("Actions of the plan"));
    m_progress = new StatusMark(StatusShape::Diamond, {}, card);
    m_progress->setObjectName(u"progress"_s);
    card->body()->addWidget(m_progress);
    auto *hint = new PlainLabel(tr("1 retained, 2 modified, 3 deferred, 4 dismissed, R remark. The "
                                   "next action that is not decided follows."),
                                TextStyle::Small, card);
    hint->setSecondary(true);
    card->body()->addWidget(hint);
    m_none = new PlainLabel(tr("The plan has no action yet."), TextStyle::Body, card);
    card->body()->addWidget(m_none);
    m_list = new StateList(tr("Actions and what is decided about each"), card);
    m_list->setObjectName(u"decision_list"_s);
    m_list->setMostRows(12);
    card->body()->addWidget(m_list);
    connect(m_list, &StateList::digitTyped, this, &DecisionsView::decide);
    connect(m_list, &StateList::letterTyped, this, [this](int key) {
        if (key == Qt::Key_R)
            m_form->focusRemark();
    });
    return card;
}

void DecisionsView::load()
{
    const auto &actions = m_decisions->actions();
    std::vector<StateList::Row> rows;
    for (const Action &action : actions)
        rows.push_back(decisionRow(action, m_decisions->about(action)));
    m_list->setRows(rows);
    m_list->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    const int current = m_list->currentRow();
    m_form->load(current >= 0 && current < int(actions.size())
                     ? actions[size_t(current)].id.toString()
                     : QString());
    const planning::VerdictCounts counts = m_decisions->counts();
    const QString progress =
        tr("%1 of %n action(s) decided", nullptr, counts.total()).arg(counts.decided());
    m_progress->setStatus(counts.open == 0 && counts.total() > 0 ? StatusShape::Disc
                          : counts.decided() > 0                 ? StatusShape::HalfDisc
                                                                 : StatusShape::Diamond,
                          progress);
    m_projector->setEnabled(!rows.empty());
    m_others->setEnabled(m_decisions->isEditable() && counts.open > 0);
}

void DecisionsView::decide(int digit)
{
    const int row = m_list->currentRow();
    if (digit < 1 || digit > 4 || row < 0)
        return;
    m_form->flush();
    const Action action = m_decisions->actions()[size_t(row)];
    if (m_decisions->decide(action, ActionDecision::Verdict(digit - 1)))
        goOn();
}

void DecisionsView::goOn()
{
    const int next = m_decisions->nextOpen(m_list->currentRow());
    if (next >= 0)
        m_list->setCurrentRow(next);
}

void DecisionsView::project()
{
    commitPending();
    if (!m_window) {
        m_window = new ProjectorWindow(*m_decisions);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_window->showAction(m_list->currentRow());
    m_window->showOn(window());
}

void DecisionsView::reveal(const Place &place)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_decisions->actions()[size_t(row)].id.toString() == place.field)
            m_list->setCurrentRow(row);
    m_list->setFocus(Qt::OtherFocusReason);
}

void DecisionsView::commitPending()
{
    m_form->flush();
    if (m_window)
        m_window->commitPending();
}

} // namespace carnet::ui
