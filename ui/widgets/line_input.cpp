#include "ui/widgets/line_input.h"

#include <QKeyEvent>

namespace carnet::ui {

LineInput::LineInput(QWidget *parent)
    : QLineEdit(parent)
    , m_trigger(this)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_pending = true;
        m_trigger.touch();
    });
    connect(&m_trigger, &CommitTrigger::rested, this, &LineInput::flush);
    connect(&m_trigger, &CommitTrigger::left, this, &LineInput::leave);
}

void LineInput::flush()
{
    m_trigger.stop();
    if (!m_pending)
        return;
    m_pending = false; // before committed(), whose receiver may refuse().
    const QString problem = take();
    if (!problem.isEmpty())
        m_pending = true;
    setProblem(problem);
}

void LineInput::resume(const QString &typed)
{
    setText(typed);
    m_pending = true;
    flush();
}

void LineInput::refresh(bool same)
{
    if (m_pending || (same && hasFocus()))
        return;
    if (const QString text = shown(); text != this->text())
        setText(text);
}

void LineInput::restart()
{
    m_trigger.stop();
    m_pending = m_refused = false;
    setProblem({});
    setText(shown());
}

void LineInput::leave()
{
    flush();
    if (!m_pending)
        refresh(false);
}

void LineInput::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setAccessibleDescription(problem);
    emit problemChanged(problem);
}

bool LineInput::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void LineInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pending) {
        restart();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        leave();
    QLineEdit::keyPressEvent(event);
}

} // namespace carnet::ui
