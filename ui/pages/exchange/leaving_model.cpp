#include "ui/pages/exchange/leaving_model.h"

#include "core/base/french.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

void LeavingModel::load(const std::vector<exchange::LeavingRow> &rows)
{
    std::vector<exchange::LeavingRow> leaving;
    for (const exchange::LeavingRow &row : rows)
        if (row.leaves)
            leaving.push_back(row);
    const bool same = leaving.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_rows = std::move(leaving);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LeavingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LeavingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeavingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const exchange::LeavingRow &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole && column == Count)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case What:
        return row.personal ? tr("%1 (personal data)").arg(row.what) : row.what;
    case Count:
        return french::number(row.count);
    case File:
        return QString::fromLatin1(row.file);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LeavingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Count)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case What:
        return tr("What leaves");
    case Count:
        return tr("Number");
    case File:
        return tr("File in the bundle");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace carnet::ui
