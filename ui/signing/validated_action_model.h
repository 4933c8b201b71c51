#pragma once

#include "core/validation/verify.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

/// The actions of a validated plan with what was decided, a line each. Read-only.
class ValidatedActionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Owner, Due, Verdict, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<validation::ValidatedAction> actions);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<validation::ValidatedAction> m_actions;
};

} // namespace carnet::ui
