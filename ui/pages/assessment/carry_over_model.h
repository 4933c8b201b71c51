#pragma once

#include "core/assessment/new_year.h"

#include <QAbstractTableModel>

namespace carnet::ui {

/// What becomes of each practice between the edition of the last year and that of the new one,
/// and of its answer: one row an item. Read-only.
class CarryOverModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, Now, Taken, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without an earlier year there is nothing to show.
    void load(const assessment::NewYear &start);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString taken(const CarryItem &item) const;

    std::optional<assessment::NewYear> m_start;
};

} // namespace carnet::ui
