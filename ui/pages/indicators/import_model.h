#pragma once

#include "core/tables/import_plan.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

/// What becomes of each figure of a file, those that need a look first: refused, changed, new,
/// then the rest. Read-only.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Outcome, Indicator, Period, Before, After, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<tables::ImportLine> lines);

    tables::ImportLine::Outcome outcomeOf(const QModelIndex &line) const
    {
        return m_lines[size_t(line.row())].outcome;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<tables::ImportLine> m_lines;
};

} // namespace carnet::ui
