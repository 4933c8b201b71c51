#pragma once

#include "ui/shell/session.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace carnet::ui {

class PlainLabel;

/// The one line under the header that tells what happened. It never goes by itself.
class MessageBand : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBand(QWidget *parent = nullptr);

    /// Takes the place of the message shown before.
    void show(const Message &message);

    /// Back to the standing message, or to nothing.
    void dismiss();

    /// What is shown while there is no other message, such as that the document is
    /// open for reading only; it cannot be closed. An empty text removes it.
    void setStanding(const Message &message);

private:
    void display(const Message &message, bool canClose);

    PlainLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
    QToolButton *m_close;
    Message m_shown;
    Message m_standing;
};

} // namespace carnet::ui
