#pragma once

#include <QObject>

class QPushButton;

namespace carnet::ui {

class ActionFilter;
class ActionTable;

/// Says on a button in which order the actions stand, and changes it from the button's menu.
class SortMenu final : public QObject
{
    Q_OBJECT

public:
    /// The button has the menu; both others outlive it.
    SortMenu(ActionTable &table, ActionFilter &actions, QPushButton *button);

private:
    void fill();
    void tell();
    QString heading(int column) const;

    ActionTable &m_table;
    ActionFilter &m_actions;
    QPushButton *m_button;
};

} // namespace carnet::ui
