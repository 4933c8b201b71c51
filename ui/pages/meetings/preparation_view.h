#pragma once

#include "ui/pages/meetings/meeting_view.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace carnet::ui {

class Card;
class ChoiceField;
class CountField;
class DateField;
class FormRows;
class LineField;
class MeetingColumns;
class MembersCard;
class PlainLabel;
class ReadyCard;
class TextField;

/// What is to be ready before the meeting: when and where, the agenda, who is invited, by what
/// rules, and the file for the members.
class PreparationView final : public MeetingView
{
    Q_OBJECT

public:
    explicit PreparationView(OpenMeeting &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;
    void commitPending() override;

private:
    void buildWhen();
    void buildAgenda();
    void buildRules();
    void buildPapers();
    void show(bool another);
    void showRules();
    /// Writes one thing of the meeting; `field` then keeps what was typed if it cannot be written.
    template<typename Field, typename Value>
    void write(Field *field, Value Meeting::*member, const Value &value, const QString &what);
    void pickDay();
    void writeTime(const QString &typed);
    void proposeAgenda();
    void makeFile(bool toEdit);
    void goToField(const QString &field);

    MeetingColumns *m_columns;
    ReadyCard *m_ready;
    FormRows *m_when = nullptr;
    DateField *m_day = nullptr;
    QPushButton *m_calendar = nullptr;
    LineField *m_time = nullptr;
    LineField *m_place = nullptr;
    ChoiceField *m_plan = nullptr;
    TextField *m_agenda = nullptr;
    QPushButton *m_propose = nullptr;
    MembersCard *m_members = nullptr;
    TextField *m_guests = nullptr;
    FormRows *m_rules = nullptr;
    CountField *m_quorum = nullptr;
    CountField *m_signatures = nullptr;
    QCheckBox *m_chairSigns = nullptr;
    PlainLabel *m_rule = nullptr;
    Card *m_papers = nullptr;
};

} // namespace carnet::ui
