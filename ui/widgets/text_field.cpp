#include "ui/widgets/text_field.h"

#include <QKeyEvent>

#include <utility>

namespace carnet::ui {

TextField::TextField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_trigger(this)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        m_pending = true;
        m_trigger.touch();
    });
    connect(&m_trigger, &CommitTrigger::rested, this, &TextField::flush);
    connect(&m_trigger, &CommitTrigger::left, this, &TextField::flush);
}

void TextField::setValue(const QString &value)
{
    const bool same = std::exchange(m_value, value) == value;
    if (!m_pending && !(same && hasFocus()) && toPlainText() != value)
        show(value);
}

void TextField::load(const QString &value)
{
    m_trigger.stop();
    m_pending = m_refused = false;
    m_value = value;
    show(value);
}

void TextField::flush()
{
    m_trigger.stop();
    if (!std::exchange(m_pending, false))
        return;
    const QString value = toPlainText().trimmed();
    if (std::exchange(m_value, value) != value || std::exchange(m_refused, false))
        emit committed(value);
}

void TextField::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize TextField::sizeHint() const
{
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 20,
            fontMetrics().lineSpacing() * m_lines + frame + 2};
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextField::show(const QString &text)
{
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

} // namespace carnet::ui
