#pragma once

#include "core/domain/plan.h"
#include "ui/pages/plan/plan_steps.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace carnet::ui {

class StatusMark;

/// Where the plan as a whole stands, and what can be done with it now.
class PlanStateBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStateBar(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, bool readOnly);

    void focusButton();

signals:
    void moveRequested(carnet::ui::PlanMove move);

private:
    void offer(QPushButton *button, const std::optional<PlanMove> &move, bool readOnly);

    StatusMark *m_state;
    QPushButton *m_onward;
    QPushButton *m_back;
    std::optional<PlanMove> m_onwardMove;
    std::optional<PlanMove> m_backMove;
};

} // namespace carnet::ui
