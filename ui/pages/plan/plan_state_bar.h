#pragma once

#include "core/domain/plan_life.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace carnet::ui {

class NoteLabel;
class StatusMark;

/// Where the plan as a whole stands, why the committee returned it, and all that can be done with
/// it now: what usually comes next first, the rest as quiet buttons.
class PlanStateBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStateBar(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, bool readOnly);

    void focusButton();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

signals:
    void eventRequested(carnet::PlanEvent event);

private:
    void fitState();
    QPushButton *buttonFor(PlanEvent event, bool isFirst);

    StatusMark *m_state;
    QWidget *m_line;
    NoteLabel *m_why;
    std::vector<PlanEvent> m_events; ///< Those that have a button, in their order.
    std::vector<QPushButton *> m_buttons;
};

} // namespace carnet::ui
