#pragma once

#include "ui/pages/assessment/assessment_steps.h"

#include <QAbstractListModel>

#include <vector>

namespace carnet::ui {

/// The commitments of the edition, one per row in edition order, each with how far it is
/// filled in. Read-only.
class CommitmentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        ProgressRole, ///< `4 questions of 6 filled in`, translated.
        AnsweredRole, ///< int
        TotalRole,    ///< int
        CodeRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows another grid.
    void load(const AssessmentGrid *grid);

    /// The answers have changed: the rows stay, what they say is told anew.
    void follow();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const AssessmentGrid *m_grid = nullptr;
};

} // namespace carnet::ui
