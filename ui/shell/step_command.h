#pragma once

#include "core/journal/step.h"
#include "ui/shell/session.h"

#include <QUndoCommand>

#include <utility>

namespace carnet::ui {

/// One undoable action of the user. Undoing and redoing add to the history, they
/// do not erase it. When storage refuses, the user is told and the command leaves
/// the stack.
class StepCommand : public QUndoCommand
{
public:
    StepCommand(Session &session, journal::Step step)
        : QUndoCommand(step.label())
        , m_session(session)
        , m_step(std::move(step))
    {}

    void redo() override { setObsolete(!m_session.write(m_step)); }
    void undo() override { setObsolete(!m_session.write(m_step.inverse())); }

    const journal::Step &step() const { return m_step; }

private:
    Session &m_session;
    journal::Step m_step;
};

} // namespace carnet::ui
