#include "ui/widgets/commit_trigger.h"

#include <QFocusEvent>
#include <QWidget>

namespace carnet::ui {

CommitTrigger::CommitTrigger(QWidget *field)
    : QObject(field)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRest);
    connect(&m_timer, &QTimer::timeout, this, &CommitTrigger::rested);
    field->installEventFilter(this);
}

bool CommitTrigger::eventFilter(QObject *watched, QEvent *event)
{
    // A context menu takes the focus but does not leave the field.
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        emit left();
    return QObject::eventFilter(watched, event);
}

} // namespace carnet::ui
