#pragma once

#include <QPersistentModelIndex>
#include <QString>
#include <QTableView>

namespace carnet::ui {

class ActionEditing;
class ActionFilter;
class CellProblem;

/// The table of actions. One of them is always current as long as there are any; columns
/// for which there is no room are left out, the least needed first. F2, Enter or a double click edit a
/// cell; then Enter goes down, Tab to the right. Tab without editing leaves the table.
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

    /// Proposed while one types who is in charge.
    void setNames(const QStringList &names);

    /// What was typed into a cell could not be written: it comes back there.
    void keepDraft(const QModelIndex &index, const QString &typed);

    /// Writes what is being typed into a cell, as leaving it would.
    void commitPending();

    /// By that column of ActionTableModel, shown or not.
    void sortBy(int column, Qt::SortOrder order);

    /// Height at which so many rows, or all if they are fewer, are seen whole.
    int heightForRows(int rows) const;

signals:
    /// Another action is current; empty for none.
    void currentIdChanged(const QString &id);

    /// Something was typed into that cell and can be read.
    void entered(const QModelIndex &index, const QString &typed);

    /// A cell is to be edited that cannot be edited here.
    void editRequested(const QString &field);

    /// The rows are in another order.
    void sorted();

    /// heightForRows() may be another one now.
    void rowsResized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    int widthOf(int column) const;
    void fitColumns();
    void listenToHeader();
    void listenToEditing();
    QString problemOf(const QModelIndex &index, const QString &typed) const;
    void editCurrent();

    ActionFilter &m_actions;
    ActionEditing *m_editing;
    CellProblem *m_problem;
    QPersistentModelIndex m_next; ///< Where the key that leaves an editor leads.
    bool m_goesOnEditing = false;
    QString m_shownId;
    bool m_fitting = false;
};

} // namespace carnet::ui
