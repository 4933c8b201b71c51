#pragma once

#include "ui/widgets/commit_trigger.h"

#include <QPlainTextEdit>
#include <QString>

namespace carnet::ui {

/// Text of several lines. Committed when the field is left and after two seconds of rest;
/// Tab leaves the field, Enter is part of the text.
class TextField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    /// What was last committed or set.
    const QString &value() const { return m_value; }

    /// The model has this value now; what is being typed stays.
    void setValue(const QString &value);

    /// Another record is shown. What was typed is lost: flush() before.
    void load(const QString &value);

    /// Whether something was typed that is not committed.
    bool isPending() const { return m_pending; }

    void flush();

    /// What was committed could not be written: it is pending again, and stays shown.
    void refuse() { m_pending = m_refused = true; }

    /// For tests: two seconds otherwise.
    void setRest(std::chrono::milliseconds rest) { m_trigger.setRest(rest); }

    /// The height, in lines of text. Three unless said.
    void setLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void committed(const QString &value);

protected:
    bool event(QEvent *event) override;

private:
    void show(const QString &text);

    CommitTrigger m_trigger;
    QString m_value;
    int m_lines = 3;
    bool m_pending = false;
    bool m_refused = false;
    bool m_showing = false; ///< The text changes because of us, not of the user.
};

} // namespace carnet::ui
