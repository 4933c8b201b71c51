#include "ui/pages/publication/poster_list_model.h"

#include "core/base/french.h"
#include "ui/pages/publication/poster_words.h"
#include "ui/pages/publication/shape_picture.h"

namespace carnet::ui {

void PosterListModel::load(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    const bool same = rows.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (same)
        emit dataChanged(index(0), index(rowCount() - 1));
    else
        endResetModel();
}

int PosterListModel::rowOf(const QString &kind) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind == kind)
            return int(i);
    return -1;
}

int PosterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PosterListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return QString(row.name + u'\n' + stateText(row.state));
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(row.name, french::periodName(row.period), stateText(row.state).toLower());
    if (role == Qt::DecorationRole)
        return shapeIcon(stateShape(row.state));
    return {};
}

} // namespace carnet::ui
