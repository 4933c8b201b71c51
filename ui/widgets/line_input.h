#pragma once

#include "ui/widgets/commit_trigger.h"

#include <QLineEdit>
#include <QString>

#include <utility>

namespace carnet::ui {

/// What the fields of one line have in common. What is typed is committed when the
/// field is left, on Enter, and after two seconds of rest; Escape gives up what was
/// typed since. Text that cannot be read stays as it is, pending, with a problem told.
///
/// Ctrl+Z undoes typing first; with nothing typed it is the window's.
class LineInput : public QLineEdit
{
    Q_OBJECT

public:
    /// Whether something was typed that is not committed.
    bool isPending() const { return m_pending; }

    /// Why what is typed cannot be taken; empty when it can. Also the accessible
    /// description, unless FormRows composes one.
    const QString &problem() const { return m_problem; }

    /// For tests: two seconds otherwise.
    void setRest(std::chrono::milliseconds rest) { m_trigger.setRest(rest); }

    /// Commits what is pending, if it can be read.
    void flush();

    /// Shows text that was typed before and could not be taken, pending again.
    void resume(const QString &typed);

    /// What was committed could not be written: it is pending again, and stays shown.
    void refuse() { m_pending = m_refused = true; }

signals:
    void problemChanged(const QString &problem);

protected:
    explicit LineInput(QWidget *parent);

    /// Reads text(). Returns the problem, or keeps the value, emits `committed` if it is
    /// another one than before or had been refused, and returns an empty text.
    virtual QString take() = 0;

    /// Whether the value is to be emitted again because it had been refused.
    bool takeRefused() { return std::exchange(m_refused, false); }

    /// The value as text, as shown when the field is left.
    virtual QString shown() const = 0;

    /// The value is now what the model has. Shows it, unless something is being typed.
    /// `same` when it is what the field already had.
    void refresh(bool same);

    /// Another record is shown: what was typed before does not belong to it.
    void restart();

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    void setProblem(const QString &problem);

    CommitTrigger m_trigger;
    QString m_problem;
    bool m_pending = false;
    bool m_refused = false;
};

} // namespace carnet::ui
