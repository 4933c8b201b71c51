#pragma once

#include "core/assessment/grid_import.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace carnet::ui {

/// What becomes of each cell of a grid that comes back; all, or those of one kind. Read-only.
class GridImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Fate, Question, Field, Before, After, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<assessment::GridCell> cells, std::shared_ptr<const Edition> edition);

    /// Nothing: all.
    void show(std::optional<assessment::GridCell::Kind> kind);

    const assessment::GridCell &cell(const QModelIndex &index) const
    {
        return m_cells[m_shown[size_t(index.row())]];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    std::vector<assessment::GridCell> m_cells;
    std::shared_ptr<const Edition> m_edition;
    std::optional<assessment::GridCell::Kind> m_kind;
    std::vector<size_t> m_shown;
};

} // namespace carnet::ui
