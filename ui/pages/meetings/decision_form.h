#pragma once

#include "ui/pages/meetings/meeting_decisions.h"
#include "ui/widgets/card.h"

#include <map>

class QPushButton;

namespace carnet::ui {

class DateField;
class FormRows;
class LineField;
class PlainLabel;
class TextField;

/// One action in the meeting: what is decided about it, a remark, and what the committee changes
/// in it.
class DecisionForm final : public Card
{
    Q_OBJECT

public:
    explicit DecisionForm(MeetingDecisions &decisions, QWidget *parent = nullptr);

    /// `id` is that of the action; empty for none.
    void load(const QString &id);
    void focusRemark();
    void flush();

signals:
    /// By a button.
    void decided();

private:
    void buildVerdicts();
    void buildFields();
    void follow();
    void show(bool another);
    const Action *action() const { return m_decisions.action(m_id); }

    MeetingDecisions &m_decisions;
    QString m_id;
    PlainLabel *m_facts;
    PlainLabel *m_since;
    std::map<ActionDecision::Verdict, QPushButton *> m_verdicts;
    QPushButton *m_undecide = nullptr;
    TextField *m_remark = nullptr;
    PlainLabel *m_changes = nullptr;
    FormRows *m_fields = nullptr;
    LineField *m_title = nullptr;
    LineField *m_owner = nullptr;
    DateField *m_due = nullptr;
};

} // namespace carnet::ui
