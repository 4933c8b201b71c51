#pragma once

#include "core/domain/action.h"
#include "core/domain/plan.h"
#include "core/journal/step.h"
#include "core/storage/meetings.h"
#include "ui/signing/signing_desk.h"

#include <QObject>

#include <optional>
#include <vector>

namespace carnet::storage {
class Changes;
}

namespace carnet::ui {

class Session;

/// The meeting that the page shows, as its views share it: they read it, follow what changes in
/// it, and write through here.
class OpenMeeting final : public QObject
{
    Q_OBJECT

public:
    explicit OpenMeeting(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }

    /// With what a validation is sealed and signed.
    const SigningDesk &signing() const { return m_signing; }
    void setSigning(SigningDesk desk) { m_signing = std::move(desk); }

    /// Those of the window's year, or without a day; the latest first.
    const std::vector<Meeting> &meetings() const { return m_meetings; }

    /// The one that is shown; nothing while there is none.
    const std::optional<Meeting> &meeting() const { return m_meeting; }
    void show(const Id<Meeting> &meeting);

    const std::vector<Attendance> &attendances() const { return m_attendances; }
    const std::vector<ActionDecision> &decisions() const { return m_decisions; }
    std::vector<Wish> wishes() const;

    /// The plan that the meeting is about, else that of the window's year; and its actions.
    std::optional<Plan> plan() const;
    std::vector<Action> actions() const;

    /// Not read only.
    bool isWritable() const;

    bool write(const journal::Step &step);

    /// Writes the meeting itself. `what` is for the Undo menu: `the agenda`.
    bool write(const Meeting &after, const QString &what);

    /// Prepares another meeting, with the members invited, and shows it.
    bool add(Meeting::Kind kind);

signals:
    /// Another meeting, or none, is shown.
    void reloaded();
    /// The list of meetings, or the meeting and what belongs to it, changed.
    void changed();

private:
    void load();
    void read();
    void follow(const storage::Changes &changes);

    Session &m_session;
    SigningDesk m_signing;
    std::vector<Meeting> m_meetings;
    std::optional<Meeting> m_meeting;
    std::vector<Attendance> m_attendances;
    std::vector<ActionDecision> m_decisions;
};

} // namespace carnet::ui
