#pragma once

#include "core/assessment/grid.h"
#include "core/domain/action.h"
#include "core/journal/step.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class EvidenceOpener;
class Session;

/// The assessment of the year that the window shows, as the views of its page share it: they read
/// the grid, follow what changes in it, and write through here.
class OpenAssessment final : public QObject
{
    Q_OBJECT

public:
    explicit OpenAssessment(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }

    /// Nothing while the year has not begun. It is read anew at each change: keep no part of it.
    const std::optional<assessment::Grid> &grid() const { return m_grid; }

    /// Neither closed nor read only.
    bool isWritable() const;

    /// Code of the practice where the user is, or last was; empty before.
    const QString &current() const { return m_current; }
    void setCurrent(const QString &practice) { m_current = practice; }

    /// Rates a practice on the day of the session. Returns whether it was done.
    bool rate(const QString &practice, const Rating &rating);
    bool write(const Answer &after);
    /// Several answers as one action.
    bool write(const std::vector<Answer> &after, const QString &label);

    bool write(const journal::Step &step);

    /// What hands pieces of evidence to the desktop.
    EvidenceOpener &opener() const { return *m_opener; }

    /// The actions of the year's plan that were born from a practice.
    std::vector<Action> actionsFrom(const QString &practice) const;

    /// Makes an action of the year's plan from a practice, and goes there. When there is one already
    /// it is told, and both ways are offered.
    void createAction(const QString &practice);
    void showAction(const Action &action);

signals:
    /// Another year, edition or state: all that is shown may be another.
    void reloaded();

    /// What is answered to these practices changed: rating, texts or evidence.
    void answersChanged(const QStringList &practices);

private:
    void addAction(const QString &practice);
    void load();
    void follow(const storage::Changes &changes);

    Session &m_session;
    std::optional<assessment::Grid> m_grid;
    QString m_current;
    EvidenceOpener *m_opener;
};

} // namespace carnet::ui
