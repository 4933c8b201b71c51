#pragma once

#include "core/journal/step.h"
#include "ui/shell/session.h"

#include <QUndoCommand>

#include <utility>

namespace carnet::ui {

/// One undoable action of the user. Undoing and redoing add to the history, they
/// do not erase it. When storage refuses, the user is told and the command leaves
/// the stack.
///
/// Commands done one after the other with the same `together` are undone as one, as long as
/// each is about other records than those before it.
class StepCommand : public QUndoCommand
{
public:
    StepCommand(Session &session, journal::Step step, QString together = {})
        : QUndoCommand(step.label())
        , m_session(session)
        , m_step(std::move(step))
        , m_together(std::move(together))
    {}

    void redo() override { setObsolete(!m_session.write(m_step)); }
    void undo() override { setObsolete(!m_session.write(m_step.inverse())); }

    int id() const override { return m_together.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const StepCommand *>(other);
        if (next->isObsolete() || next->m_together != m_together || m_step.overlaps(next->m_step))
            return false;
        m_step.then(next->m_step);
        return true;
    }

    const journal::Step &step() const { return m_step; }

private:
    Session &m_session;
    journal::Step m_step;
    QString m_together; ///< Empty: on its own.
};

} // namespace carnet::ui
