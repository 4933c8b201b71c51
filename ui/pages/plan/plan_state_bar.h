#pragma once

#include "core/domain/plan_life.h"

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
    void eventRequested(carnet::PlanEvent event);

private:
    void offer(QPushButton *button, const std::optional<PlanEvent> &event, bool readOnly);

    StatusMark *m_state;
    QPushButton *m_onward;
    QPushButton *m_back;
    std::optional<PlanEvent> m_onwardEvent;
    std::optional<PlanEvent> m_backEvent;
};

} // namespace carnet::ui
