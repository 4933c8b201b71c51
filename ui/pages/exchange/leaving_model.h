#pragma once

#include "core/exchange/report.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

/// What leaves in a bundle, a line for each thing. Read-only.
class LeavingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Count, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Only those that leave are rows.
    void load(const std::vector<exchange::LeavingRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::LeavingRow> m_rows;
};

} // namespace carnet::ui
