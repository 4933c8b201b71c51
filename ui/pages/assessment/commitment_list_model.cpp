#include "ui/pages/assessment/commitment_list_model.h"

#include "core/domain/completeness.h"

using namespace Qt::StringLiterals;

namespace carnet::ui {

void CommitmentListModel::load(const AssessmentGrid *grid)
{
    beginResetModel();
    m_grid = grid;
    endResetModel();
}

void CommitmentListModel::follow()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int CommitmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : int(m_grid->edition.commitments.size());
}

QVariant CommitmentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Commitment &commitment = m_grid->edition.commitments.at(size_t(index.row()));
    const QString title = QString::number(commitment.number) + u". "_s + commitment.title;
    const Completeness done = completenessOf(m_grid->edition, commitment.code, m_grid->answers);
    const QString progress =
        tr("%1 of %n question(s) filled in", nullptr, done.total).arg(done.answered);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title;
    case ProgressRole:
        return progress;
    case Qt::AccessibleTextRole:
        return QString(title + u", "_s + progress);
    case AnsweredRole:
        return done.answered;
    case TotalRole:
        return done.total;
    case CodeRole:
        return commitment.code;
    default:
        return {};
    }
}

} // namespace carnet::ui
