#pragma once

#include "ui/pages/meetings/meeting_view.h"

#include <map>

class QPushButton;

namespace carnet::ui {

class Card;
class PlainLabel;
class StateList;
class StatusMark;
class TextField;

/// Who is there, member by member, by one key each; the quorum; when the meeting was opened and
/// closed.
class AttendanceView final : public MeetingView
{
    Q_OBJECT

public:
    explicit AttendanceView(OpenMeeting &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;
    void commitPending() override;

private:
    void buildSession();
    void buildMembers();
    void buildGuests();
    void show(bool another);
    void showSession();
    void mark(Attendance::Presence presence);
    void markAllPresent();
    void setState(Meeting::State state, const QString &what);

    Card *m_session = nullptr;
    StatusMark *m_state = nullptr;
    StatusMark *m_quorum = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_decide = nullptr;
    PlainLabel *m_nobody = nullptr;
    StateList *m_members = nullptr;
    QWidget *m_marks = nullptr;
    TextField *m_guests = nullptr;
};

} // namespace carnet::ui
