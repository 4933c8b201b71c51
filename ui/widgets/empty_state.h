#pragma once

#include <QWidget>

class QPushButton;

namespace carnet::ui {

/// What an empty page or list shows: one sentence that says what will stand here, and
/// the one button that starts it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &sentence, const QString &verb, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

signals:
    void startRequested();

private:
    QPushButton *m_button;
};

} // namespace carnet::ui
