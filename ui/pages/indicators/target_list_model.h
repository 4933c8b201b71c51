#pragma once

#include "core/domain/target.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace carnet::ui {

/// The targets of one indicator, the latest first: from which period on, and what.
class TargetListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Value, ColumnCount };

    explicit TargetListModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    void load(const Indicator &indicator, const std::vector<Target> &targets);

    /// Makes `value` the target from `period` on. Returns its row.
    int set(const Period &period, const Decimal &value);
    void remove(int row);

    const std::vector<Target> &targets() const { return m_targets; }
    const Target &target(int row) const { return m_targets[size_t(row)]; }
    std::optional<Target> find(const Period &period) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<Indicator> m_indicator;
    std::vector<Target> m_targets; ///< The latest first.
};

} // namespace carnet::ui
