#pragma once

#include "ui/widgets/status_shape.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace carnet::ui {

class CommandRegistry;
class NoteLabel;
class StatusMark;

/// The ways out of the program, whether the poster was issued before, and why it cannot be
/// issued now.
class IssueBar final : public QWidget
{
    Q_OBJECT

public:
    explicit IssueBar(CommandRegistry &commands, QWidget *parent = nullptr);

    void setState(StatusShape shape, const QString &words);
    /// Empty: it can be issued.
    void setLock(const QString &reason);

signals:
    void pictureRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    std::vector<QPushButton *> m_ways;
    QGridLayout *m_grid = nullptr;
    StatusMark *m_state;
    NoteLabel *m_lock;
};

} // namespace carnet::ui
