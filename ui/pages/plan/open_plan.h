#pragma once

#include "core/domain/edition.h"
#include "core/journal/step.h"
#include "core/planning/action_criteria.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class LanguageAdvisor;
class Session;

/// The plan of the year that the window shows, as the views of its page share it: they read its
/// actions, follow what changes in them and which are looked at, and write through here.
class OpenPlan final : public QObject
{
    Q_OBJECT

public:
    explicit OpenPlan(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }

    /// What reads texts for the public for their language; null without one. It outlives the views.
    LanguageAdvisor *advisor() const { return m_advisor; }
    void setAdvisor(LanguageAdvisor *advisor) { m_advisor = advisor; }

    /// Nothing before the first action.
    const std::optional<Plan> &plan() const { return m_plan; }
    const std::optional<Edition> &edition() const { return m_edition; }

    /// All actions of the plan, by id. Read anew at each change: keep no part of it.
    const std::vector<Action> &actions() const { return m_actions; }
    const Action *action(const QString &id) const;

    /// Those that match the criteria, what is to be done first first; without a last day last.
    std::vector<Action> shown() const;

    const planning::ActionCriteria &criteria() const { return m_criteria; }
    void setCriteria(const planning::ActionCriteria &criteria);

    /// Id of the action where the user is, or last was; empty before.
    const QString &current() const { return m_current; }
    void setCurrent(const QString &id);

    /// Neither closed nor read only.
    bool isWritable() const;

    /// Writes one field of an action, named as the record has it; a new state takes with it what
    /// follows from it. Where the field was validated, or the last day is moved, the reason is
    /// asked for; without one nothing changes. Returns whether it was done.
    bool write(const Action &after, const QString &field)
    {
        return tryToWrite(after, field) == Outcome::Done;
    }

    enum class Outcome {
        Done,
        GivenUp, ///< The user gave no reason, and knows that nothing changed.
        Failed,  ///< It could not be written; the user has been told.
    };
    Outcome tryToWrite(const Action &after, const QString &field);

    bool write(const journal::Step &step);

    /// Adds an action to the plan, which is made when there is none; asks why where the plan was
    /// validated. Its id; empty when it was not done.
    QString add();

    /// Removes the action and what hangs on it; asks why where the plan was validated. What was
    /// done; nothing when it was not.
    std::optional<journal::Step> remove(const QString &id);

    void showDetails(const QString &id) { emit detailsRequested(id); }

signals:
    /// Another year, plan or edition: all that is shown may be another.
    void reloaded();
    /// These actions came, went or changed.
    void actionsChanged(const QSet<QString> &ids);
    void criteriaChanged();
    void currentChanged(const QString &id);
    /// All of that action is to be seen and edited.
    void detailsRequested(const QString &id);

private:
    void load();
    std::optional<QString> askReason(const QString &question);
    void follow(const storage::Changes &changes);

    Session &m_session;
    std::optional<Plan> m_plan;
    std::optional<Edition> m_edition;
    std::vector<Action> m_actions;
    planning::ActionCriteria m_criteria;
    QString m_current;
    LanguageAdvisor *m_advisor = nullptr;
};

} // namespace carnet::ui
