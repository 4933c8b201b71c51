#pragma once

#include "core/domain/action.h"

#include <QDate>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace carnet::ui {

class ChoiceField;
class CountField;
class PlainLabel;
class StatusMark;

/// One action in a list of what somebody has to do: what it is and when it is due, and its state
/// and progress to be changed on the spot.
class MineRow final : public QWidget
{
    Q_OBJECT

public:
    explicit MineRow(const Action &action, QWidget *parent = nullptr);

    const Action &action() const { return m_action; }

    /// `role` says what the person is in it.
    void follow(const Action &action, const QString &role, const QDate &today, bool writable);

    void focusTitle();
    void flush();

signals:
    void edited(const carnet::Action &after, const QString &field);
    void opened(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitle();

    Action m_action;
    QBoxLayout *m_row;
    QPushButton *m_title;
    QWidget *m_fields;
    StatusMark *m_when;
    PlainLabel *m_role;
    ChoiceField *m_state;
    CountField *m_progress;
};

} // namespace carnet::ui
