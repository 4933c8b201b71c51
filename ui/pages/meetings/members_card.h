#pragma once

#include "ui/pages/meetings/open_meeting.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace carnet::ui {

class StateList;
class PlainLabel;

/// Who is invited to the meeting: members from the list of people, one of whom presides.
class MembersCard final : public Card
{
    Q_OBJECT

public:
    explicit MembersCard(OpenMeeting &open, QWidget *parent = nullptr);

    void focusMembers();

private:
    void build();
    void load();
    void loadPeople();
    void showCurrent();
    const Attendance *current() const;
    void invite();
    void remove();
    void makeChair();

    OpenMeeting &m_open;
    std::vector<Attendance> m_members;
    std::vector<Person> m_people; ///< Who could be invited.
    PlainLabel *m_none;
    StateList *m_list;
    QPushButton *m_chair;
    QPushButton *m_remove;
    QWidget *m_adding;
    QComboBox *m_person;
    QPushButton *m_invite;
};

} // namespace carnet::ui
