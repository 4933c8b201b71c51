#pragma once

#include <QString>
#include <QTableView>

namespace carnet::ui {

class ActionFilter;

/// The table of actions. One of them is always current as long as there are any; columns
/// for which there is no room are left out, the least needed first.
class ActionTable final : public QTableView
{
    Q_OBJECT

public:
    /// `actions` outlives the table.
    explicit ActionTable(ActionFilter &actions, QWidget *parent = nullptr);

    /// Id of the current action; empty without one.
    QString currentId() const;

    /// Makes the action current; nothing happens when it is not shown.
    void setCurrentId(const QString &id);

    /// Makes the first action current if none is.
    void ensureCurrent();

    /// Height at which so many rows, or all if they are fewer, are seen whole.
    int heightForRows(int rows) const;

signals:
    /// Another action is current; empty for none.
    void currentIdChanged(const QString &id);

    /// Enter, F2 or a double click: the current action is to be edited.
    void editRequested();

    /// heightForRows() may be another one now.
    void rowsResized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int widthOf(int column) const;
    void fitColumns();

    ActionFilter &m_actions;
    QString m_shownId;
    bool m_fitting = false;
};

} // namespace carnet::ui
