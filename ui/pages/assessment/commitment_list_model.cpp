#include "ui/pages/assessment/commitment_list_model.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

std::vector<CommitmentListModel::Row> CommitmentListModel::rowsOf(const assessment::Grid &grid)
{
    std::vector<Row> rows;
    for (const Commitment &commitment : grid.edition->commitments)
        if (grid.isAskedFor(commitment.code))
            rows.push_back(
                {.code = commitment.code,
                 .title = QString::number(commitment.number) + u". "_s + commitment.title,
                 .done = completenessOf(*grid.edition, commitment.code, grid.answers)});
    return rows;
}

void CommitmentListModel::load(const assessment::Grid &grid)
{
    beginResetModel();
    m_rows = rowsOf(grid);
    endResetModel();
}

void CommitmentListModel::follow(const assessment::Grid &grid)
{
    m_rows = rowsOf(grid);
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int CommitmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommitmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const QString progress =
        tr("%1 of %n question(s) filled in", nullptr, row.done.total).arg(row.done.answered);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ProgressRole:
        return progress;
    case Qt::AccessibleTextRole:
        return QString(row.title + u", "_s + progress);
    case AnsweredRole:
        return row.done.answered;
    case TotalRole:
        return row.done.total;
    case CodeRole:
        return row.code;
    default:
        return {};
    }
}

} // namespace carnet::ui
