#pragma once

#include "ui/pages/meetings/meeting_view.h"

namespace carnet::ui {

class TextField;

/// What is to be ready before the meeting: when and where, the agenda, who is invited.
class PreparationView final : public MeetingView
{
    Q_OBJECT

public:
    explicit PreparationView(OpenMeeting &open, QWidget *parent = nullptr);

    void commitPending() override;

private:
    void load();

    TextField *m_agenda;
};

} // namespace carnet::ui
