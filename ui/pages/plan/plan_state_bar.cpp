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
    connect(m_onward, &QPushButton::clicked, this, [this] { emit moveRequested(*m_onwardMove); });
    connect(m_back, &QPushButton::clicked, this, [this] { emit moveRequested(*m_backMove); });
}

void PlanStateBar::setPlan(const Plan &plan, bool readOnly)
{
    m_state->setStatus(planStateShape(plan.state), tr("Plan: %1").arg(planStateText(plan)));
    m_onwardMove.reset();
    m_backMove.reset();
    switch (plan.state) {
    case Plan::State::Draft:
    case Plan::State::Returned:
        m_onwardMove = PlanMove::Propose;
        break;
    case Plan::State::Proposed:
        m_onwardMove = PlanMove::Validate;
        m_backMove = PlanMove::BackToDraft;
        break;
    case Plan::State::Validated:
        m_onwardMove = PlanMove::Close;
        break;
    case Plan::State::Closed:
        m_backMove = PlanMove::Reopen;
        break;
    }
    offer(m_onward, m_onwardMove, readOnly);
    offer(m_back, m_backMove, readOnly);
}

void PlanStateBar::focusButton()
{
    (m_onwardMove ? m_onward : m_back)->setFocus(Qt::OtherFocusReason);
}

void PlanStateBar::offer(QPushButton *button, const std::optional<PlanMove> &move, bool readOnly)
{
    button->setVisible(move.has_value() && !readOnly);
    if (!move)
        return;
    switch (*move) {
    case PlanMove::Propose:
        button->setText(tr("Propose to the committee"));
        break;
    case PlanMove::BackToDraft:
        button->setText(tr("Back to draft"));
        break;
    case PlanMove::Validate:
        button->setText(tr("Record the validation"));
        break;
    case PlanMove::Close:
        button->setText(tr("Close the plan"));
        break;
    case PlanMove::Reopen:
        button->setText(tr("Reopen the plan"));
        break;
    }
}

} // namespace carnet::ui
