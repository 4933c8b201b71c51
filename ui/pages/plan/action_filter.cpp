#include "ui/pages/plan/action_filter.h"

#include "core/base/french.h"
#include "ui/pages/plan/action_table_model.h"

namespace carnet::ui {

ActionFilter::ActionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_sortColumn(ActionTableModel::Due)
{
    for (int column = 0; column < ActionTableModel::ColumnCount; ++column)
        m_columns += column;
    sort(ActionTableModel::Title);
}

void ActionFilter::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    if (order == sortOrder())
        invalidate();
    else
        sort(ActionTableModel::Title, order);
}

void ActionFilter::choose(const planning::ActionCriteria &criteria, const QDate &today)
{
    m_criteria = criteria;
    m_today = today;
    m_kept.clear();
    invalidateRowsFilter();
}

void ActionFilter::setColumns(const QSet<int> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    invalidateColumnsFilter();
}

bool ActionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Action &action = static_cast<const ActionTableModel *>(sourceModel())->at(row);
    return planning::matches(m_criteria, action, m_today) || action.id.toString() == m_kept;
}

bool ActionFilter::filterAcceptsColumn(int column, const QModelIndex &) const
{
    return m_columns.contains(column);
}

bool ActionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.siblingAtColumn(m_sortColumn).data(ActionTableModel::SortRole);
    const QVariant b = right.siblingAtColumn(m_sortColumn).data(ActionTableModel::SortRole);
    if (a == b)
        return french::compare(left.data().toString(), right.data().toString()) < 0;
    if (a.typeId() == QMetaType::QString)
        return french::compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace carnet::ui
