#pragma once

#include "core/domain/plan_life.h"
#include "ui/pages/meetings/meeting_view.h"

class QPushButton;

namespace carnet::ui {

class Card;
class DateField;
class FormRows;
class PlainLabel;
class StatusMark;

/// The end of a COPIL: what was decided, and what becomes of the plan.
class ConclusionView final : public MeetingView
{
    Q_OBJECT

public:
    explicit ConclusionView(OpenMeeting &open, QWidget *parent = nullptr);

    void reveal(const Place &place) override;
    void commitPending() override;

private:
    void buildDecisions();
    void buildOutcome();
    void buildNext();
    void show(bool another);
    void showOutcome();
    void validate(bool toSign);
    void sendBack();
    void closeOnly();
    void reopen();
    /// Ends the meeting, with what happens to the plan. Asks about what is not decided yet.
    bool conclude(const std::optional<PlanEvent> &event, const QString &why = {});

    Card *m_decided = nullptr;
    PlainLabel *m_counts = nullptr;
    StatusMark *m_open = nullptr;
    StatusMark *m_quorum = nullptr;
    PlainLabel *m_effects = nullptr;
    Card *m_outcome = nullptr;
    StatusMark *m_plan = nullptr;
    PlainLabel *m_rule = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_date = nullptr;
    QPushButton *m_return = nullptr;
    QPushButton *m_seePlan = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_minutes = nullptr;
    FormRows *m_nextRows = nullptr;
    DateField *m_next = nullptr;
};

} // namespace carnet::ui
