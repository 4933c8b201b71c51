#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace carnet::ui {

/// The actions in the order and the choice that the user wants, in French order, and the
/// columns that there is room for.
class ActionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Choice { All, Open, Late, Done };

    explicit ActionFilter(QObject *parent = nullptr);

    /// From now on the rows of this choice that hold every word of `text`.
    void choose(Choice choice, const QString &text);

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
    Choice m_choice = All;
    QStringList m_words;
    QString m_kept;
    QSet<int> m_columns;
    int m_sortColumn;
};

} // namespace carnet::ui
