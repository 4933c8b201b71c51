#pragma once

#include "core/base/clock.h"
#include "core/journal/step.h"
#include "core/storage/workspace.h"
#include "ui/shell/place.h"
#include "ui/shell/prompt.h"

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace carnet::ui {

class CommandRegistry;

/// One line of news under the header, with at most two things to do about it. It stays
/// until it is dismissed or the page changes.
struct Message
{
    enum class Tone { News, Warning, Error };

    QString text;
    QString verb;                 ///< Of the button; empty without one.
    std::function<void()> action; ///< What the button does.
    Tone tone = Tone::News;
    QString secondVerb; ///< Of a second button; empty without one.
    std::function<void()> secondAction;
};

/// An open document as the pages see it: what they read, the one way to write, and
/// the way to the rest of the window.
class Session : public QObject
{
    Q_OBJECT

public:
    /// All references outlive the session.
    Session(storage::Workspace &workspace, Prompt &prompt, CommandRegistry &commands, Clock clock,
            QObject *parent = nullptr);

    storage::Workspace &workspace() const { return m_workspace; }
    Prompt &prompt() const { return m_prompt; }
    CommandRegistry &commands() const { return m_commands; }
    QUndoStack &undoStack() { return m_undoStack; }
    QDate today() const { return m_clock().date(); }
    QDateTime now() const { return m_clock(); }

    /// The document may be read only: apply() then refuses, and pages show no inputs.
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    /// The year that the pages show, chosen in the header.
    int year() const { return m_year; }
    void setYear(int year);

    /// Does what the user did, so that it can be undone. Returns whether it was done; if not,
    /// the user has been told and nothing changed. A step without edits is done at once.
    ///
    /// Steps applied one after the other with the same `together` (not empty) are undone as
    /// one, as long as each is about other records: the numbers and the target of one cell.
    bool apply(const journal::Step &step, const QString &together = {});

    /// Writes what is not for the Undo menu, such as the record of a bundle that has left.
    bool applyForGood(const journal::Step &step);

    /// When the document was last written by this session; null before.
    QDateTime savedAt() const { return m_savedAt; }

    void announce(const Message &message) { emit announced(message); }
    void goTo(const Place &place) { emit placeRequested(place); }

signals:
    void announced(const carnet::ui::Message &message);
    void placeRequested(const carnet::ui::Place &place);
    void yearChanged(int year);
    void saved();
    void saveFailed(const QString &why);

private:
    bool write(const journal::Step &step);

    storage::Workspace &m_workspace;
    Prompt &m_prompt;
    CommandRegistry &m_commands;
    Clock m_clock;
    QUndoStack m_undoStack;
    QDateTime m_savedAt;
    int m_year;
    bool m_readOnly = false;
    bool m_written = false; ///< What became of the last write().

    friend class StepCommand;
};

} // namespace carnet::ui
