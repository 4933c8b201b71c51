#include "ui/pages/plan/plan_state_bar.h"

#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

PlanStateBar::PlanStateBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new StatusMark(StatusShape::Diamond, {}))
    , m_onward(secondaryButton({}))
    , m_back(quietButton({}))
{
    m_state->setObjectName(u"plan_state"_s);
    m_onward->setObjectName(u"plan_onward"_s);
    m_back->setObjectName(u"plan_back"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_state, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_onward);
    connect(m_onward, &QPushButton::clicked, this, [this] { emit eventRequested(*m_onwardEvent); });
    connect(m_back, &QPushButton::clicked, this, [this] { emit eventRequested(*m_backEvent); });
}

void PlanStateBar::setPlan(const Plan &plan, bool readOnly)
{
    m_state->setStatus(planStateShape(plan.state), tr("Plan: %1").arg(planStateText(plan)));
    const std::vector<PlanEvent> events = eventsOf(plan.state);
    m_onwardEvent = events.front();
    m_backEvent = events.size() > 1 ? std::optional(events.back()) : std::nullopt;
    offer(m_onward, m_onwardEvent, readOnly);
    offer(m_back, m_backEvent, readOnly);
}

void PlanStateBar::focusButton()
{
    (m_onwardEvent ? m_onward : m_back)->setFocus(Qt::OtherFocusReason);
}

void PlanStateBar::offer(QPushButton *button, const std::optional<PlanEvent> &event, bool readOnly)
{
    button->setVisible(event.has_value() && !readOnly);
    if (!event)
        return;
    switch (*event) {
    case PlanEvent::Propose:
        button->setText(tr("Propose to the committee"));
        break;
    case PlanEvent::Withdraw:
        button->setText(tr("Back to draft"));
        break;
    case PlanEvent::Return:
        button->setText(tr("Return the plan"));
        break;
    case PlanEvent::Amend:
        button->setText(tr("Take the plan up again"));
        break;
    case PlanEvent::Validate:
        button->setText(tr("Record the validation"));
        break;
    case PlanEvent::Close:
        button->setText(tr("Close the plan"));
        break;
    case PlanEvent::Reopen:
        button->setText(tr("Reopen the plan"));
        break;
    }
}

} // namespace carnet::ui
