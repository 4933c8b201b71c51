#pragma once

#include "ui/pages/meetings/meeting_view.h"

#include <QPointer>

class QPushButton;

namespace carnet::ui {

class DecisionForm;
class MeetingDecisions;
class PlainLabel;
class ProjectorWindow;
class StateList;
class StatusMark;

/// What the committee decides, action after action, in a list and on a projector.
class DecisionsView final : public MeetingView
{
    Q_OBJECT

public:
    explicit DecisionsView(OpenMeeting &open, QWidget *parent = nullptr);
    ~DecisionsView() override;

    void reveal(const Place &place) override;
    void commitPending() override;

private:
    QWidget *buildTools();
    QWidget *buildList();
    void load();
    void decide(int digit);
    void goOn();
    void project();

    MeetingDecisions *m_decisions;
    StatusMark *m_progress = nullptr;
    QPushButton *m_projector = nullptr;
    QPushButton *m_others = nullptr;
    QPushButton *m_conclude = nullptr;
    PlainLabel *m_none = nullptr;
    StateList *m_list = nullptr;
    DecisionForm *m_form = nullptr;
    QPointer<ProjectorWindow> m_window;
};

} // namespace carnet::ui
