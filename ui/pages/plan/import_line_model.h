#pragma once

#include "core/planning/action_import.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

/// What becomes of each cell and row of a table of actions that comes back. Read-only.
class ImportLineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Fate, Title, Field, Before, After, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<planning::ImportLine> lines);
    const planning::ImportLine &line(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<planning::ImportLine> m_lines;
};

} // namespace carnet::ui
