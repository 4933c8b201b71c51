#pragma once

#include "core/domain/edition.h"
#include "core/planning/decision_steps.h"
#include "ui/pages/meetings/open_meeting.h"
#include "ui/publication/meeting_facts.h"
#include "ui/widgets/status_shape.h"

#include <QObject>

#include <optional>
#include <vector>

namespace carnet::ui {

/// The actions that the shown meeting goes through and what it decides about each, for the list
/// of decisions and for the projector. They keep their order while the meeting is shown, also when
/// a last day is moved.
class MeetingDecisions final : public QObject
{
    Q_OBJECT

public:
    explicit MeetingDecisions(OpenMeeting &open, QObject *parent = nullptr);

    OpenMeeting &open() const { return m_open; }

    const std::vector<Action> &actions() const { return m_actions; }
    const Action *action(const QString &id) const;

    /// Null while nothing is decided.
    const ActionDecision *about(const Action &action) const;
    planning::VerdictCounts counts() const;

    /// The first action after `index`, round about, that is not decided; -1: none.
    int nextOpen(int index) const;

    /// Decisions can be written: the meeting is not over, the document not read only.
    bool isEditable() const;

    bool decide(const Action &action, ActionDecision::Verdict verdict);
    bool undecide(const Action &action);
    /// A remark on an action that is not decided retains it.
    bool remark(const Action &action, const QString &remark);
    /// The committee changes the action's title, owner or last day.
    bool change(const Action &after);
    bool retainOthers();

    /// Where it comes from, in French words; empty when nobody knows.
    QString origin(const Action &action) const;
    /// What was changed in it since the last validation, a line each; empty when nothing was.
    QString sinceValidation(const Action &action) const;
    std::optional<QDate> validatedOn() const { return m_facts.validatedOn; }

signals:
    void changed();

private:
    void reload();
    void follow();
    void read();

    OpenMeeting &m_open;
    std::vector<Action> m_actions;
    std::optional<Edition> m_edition; ///< Of the plan; parsed once a meeting.
    PlanFacts m_facts;
};

StatusShape verdictShape(ActionDecision::Verdict verdict);
/// Null: nothing decided yet.
StatusShape verdictShape(const ActionDecision *decision);

} // namespace carnet::ui
