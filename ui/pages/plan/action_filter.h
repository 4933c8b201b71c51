#pragma once

#include "core/planning/action_criteria.h"

#include <QDate>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace carnet::ui {

/// The actions of an ActionTableModel in the order and the choice that the user wants, in French
/// order, and the columns that there is room for.
class ActionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ActionFilter(QObject *parent = nullptr);

    /// From now on the rows that match.
    void choose(const planning::ActionCriteria &criteria, const QDate &today);

    /// This action stays until the next choose(), whatever becomes of it: what is being
    /// edited does not go from under one's hands. Empty for none.
    void keep(const QString &id) { m_kept = id; }

    /// Sorts by that column of ActionTableModel, shown or not. By Due, at first.
    void sortBy(int column, Qt::SortOrder order);
    int sortColumn() const { return m_sortColumn; }

    /// The columns of ActionTableModel to show; Title is always one of them.
    void setColumns(const QSet<int> &columns);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    planning::ActionCriteria m_criteria;
    QDate m_today;
    QString m_kept;
    QSet<int> m_columns;
    int m_sortColumn;
};

} // namespace carnet::ui
