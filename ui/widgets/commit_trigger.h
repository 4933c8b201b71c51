#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace carnet::ui {

/// After how long without a key what was typed is written.
inline constexpr std::chrono::milliseconds kRest{2000};

/// Tells when what is typed into a field is to be written: the field was left, or
/// nothing was typed for a while. Enter is the field's own affair.
class CommitTrigger : public QObject
{
    Q_OBJECT

public:
    /// `field` owns the trigger.
    explicit CommitTrigger(QWidget *field);

    void setRest(std::chrono::milliseconds rest) { m_timer.setInterval(rest); }

    /// Something was typed: the rest begins anew.
    void touch() { m_timer.start(); }

    void stop() { m_timer.stop(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void rested();
    void left();

private:
    QTimer m_timer;
};

} // namespace carnet::ui
