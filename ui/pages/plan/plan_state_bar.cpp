#include "ui/pages/plan/plan_state_bar.h"

#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString planEventVerb(PlanEvent event, Plan::State state)
{
    switch (event) {
    case PlanEvent::Propose:
        return state == Plan::State::Draft ? PlanStateBar::tr("Propose to the committee")
                                           : PlanStateBar::tr("Propose again to the committee");
    case PlanEvent::Withdraw:
        return PlanStateBar::tr("Back to draft");
    case PlanEvent::Return:
        return PlanStateBar::tr("The committee returns the plan...");
    case PlanEvent::Amend:
        return PlanStateBar::tr("Take the plan up again");
    case PlanEvent::Validate:
        return PlanStateBar::tr("Record the validation");
    case PlanEvent::Close:
        return PlanStateBar::tr("Close the plan");
    case PlanEvent::Reopen:
        return PlanStateBar::tr("Reopen the plan");
    }
    Q_UNREACHABLE();
}

} // namespace

PlanStateBar::PlanStateBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new StatusMark(StatusShape::Diamond, {}))
    , m_line(new QWidget)
    , m_why(new NoteLabel(StatusShape::Triangle))
{
    m_state->setObjectName(u"plan_state"_s);
    m_why->setObjectName(u"plan_returned_for"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *row = new FlowLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_state);
    column->addWidget(m_line);
    column->addWidget(m_why);
}

void PlanStateBar::setPlan(const Plan &plan, bool readOnly)
{
    m_state->setStatus(planStateShape(plan.state), tr("Plan: %1").arg(planStateText(plan)));
    m_why->setText(plan.state == Plan::State::Returned && !plan.returnedFor.isEmpty()
                       ? tr("Returned because: %1").arg(plan.returnedFor)
                       : QString());
    fitState();
    const std::vector<PlanEvent> events =
        readOnly ? std::vector<PlanEvent>() : eventsOf(plan.state);
    if (events == m_events)
        return;
    m_events = events;
    bool hadFocus = false;
    for (QPushButton *button : m_buttons) {
        hadFocus = hadFocus || button->hasFocus();
        // Deleted later: it may be what was pressed.
        m_line->layout()->removeWidget(button);
        button->setObjectName({});
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const PlanEvent event : m_events) {
        QPushButton *button = buttonFor(event, m_buttons.empty());
        button->setText(planEventVerb(event, plan.state));
        m_buttons.push_back(button);
    }
    if (m_buttons.size() > 1)
        m_buttons.back()->setObjectName(u"plan_back"_s);
    if (hadFocus)
        focusButton();
}

/// The state stands on one line where there is room.
void PlanStateBar::fitState()
{
    const auto *word = m_state->findChild<QLabel *>();
    if (!word)
        return;
    word->ensurePolished();
    const QFontMetrics metrics = word->fontMetrics();
    const int wanted = metrics.horizontalAdvance(word->text()) + metrics.height() + space::kLarge;
    m_state->setMinimumWidth(std::min(wanted, width()));
}

void PlanStateBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitState();
}

void PlanStateBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitState();
}

QPushButton *PlanStateBar::buttonFor(PlanEvent event, bool isFirst)
{
    QPushButton *button = isFirst ? secondaryButton({}, m_line) : quietButton({}, m_line);
    button->setObjectName(isFirst ? u"plan_onward"_s
                                  : u"plan_event%1"_s.arg(static_cast<int>(event)));
    m_line->layout()->addWidget(button);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, event] { emit eventRequested(event); });
    return button;
}

void PlanStateBar::focusButton()
{
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace carnet::ui
