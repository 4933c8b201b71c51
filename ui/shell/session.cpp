#include "ui/shell/session.h"

#include "ui/shell/step_command.h"

#include <utility>

namespace carnet::ui {

Session::Session(storage::Workspace &workspace, Prompt &prompt, CommandRegistry &commands,
                 Clock clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_prompt(prompt)
    , m_commands(commands)
    , m_clock(std::move(clock))
    , m_year(m_clock().date().year())
{}

void Session::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    emit yearChanged(year);
}

bool Session::apply(const journal::Step &step, const QString &together)
{
    if (step.edits().empty())
        return true;
    m_undoStack.push(new StepCommand(*this, step, together));
    return m_written;
}

bool Session::applyForGood(const journal::Step &step)
{
    return step.edits().empty() || write(step);
}

bool Session::write(const journal::Step &step)
{
    m_written = false;
    if (m_readOnly) {
        m_prompt.tell(tr("This document is open for reading only. Nothing was changed."));
        return false;
    }
    try {
        m_workspace.apply(step);
    } catch (const Failure &failure) {
        qCWarning(uiLog) << failure.what();
        emit saveFailed(failure.message());
        m_prompt.tell(failure.message(), failure.detail());
        return false;
    }
    m_written = true;
    m_savedAt = m_clock();
    emit saved();
    return true;
}

} // namespace carnet::ui
