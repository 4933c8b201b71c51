#pragma once

#include "core/assessment/grid.h"
#include "core/domain/completeness.h"

#include <QAbstractListModel>

#include <vector>

namespace carnet::ui {

/// The commitments that are asked for, one per row in edition order, each with how far it is
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
    void load(const assessment::Grid &grid);

    /// The answers have changed: the rows stay, what they say is told anew.
    void follow(const assessment::Grid &grid);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString code;
        QString title; ///< With its number.
        Completeness done;
    };

    static std::vector<Row> rowsOf(const assessment::Grid &grid);

    std::vector<Row> m_rows;
};

} // namespace carnet::ui
