#include "ui/pages/plan/action_filter.h"

#include "core/base/french.h"
#include "core/domain/action.h"
#include "ui/pages/plan/action_table_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Without accents and case: `ete` finds `Été`.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c == u'\u2019' ? QChar(u'\'') : c;
    return plain.toCaseFolded();
}

} // namespace

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

void ActionFilter::choose(Choice choice, const QString &text)
{
    m_choice = choice;
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
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

bool ActionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ActionTableModel::IdRole).toString() == m_kept)
        return true;
    const auto state = Action::State(index.data(ActionTableModel::StateRole).toInt());
    const bool open = state == Action::State::Planned || state == Action::State::Running;
    if ((m_choice == Open && !open) || (m_choice == Done && state != Action::State::Done)
        || (m_choice == Late && index.data(ActionTableModel::LateRole).toString().isEmpty()))
        return false;
    const QString text = folded(index.data(ActionTableModel::SearchRole).toString());
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word); });
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
