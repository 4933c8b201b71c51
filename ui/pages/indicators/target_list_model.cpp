#include "ui/pages/indicators/target_list_model.h"

#include "core/base/french.h"
#include "core/domain/figure.h"

#include <algorithm>

namespace carnet::ui {

void TargetListModel::load(const Indicator &indicator, const std::vector<Target> &targets)
{
    beginResetModel();
    m_indicator = indicator;
    m_targets = targets;
    std::ranges::sort(m_targets, std::greater(), &Target::period);
    endResetModel();
}

int TargetListModel::set(const Period &period, const Decimal &value)
{
    const auto place = std::ranges::find_if(
        m_targets, [&](const Target &target) { return target.period <= period; });
    const int row = int(place - m_targets.begin());
    if (place != m_targets.end() && place->period == period) {
        place->value = value;
        emit dataChanged(index(row, From), index(row, Value));
        return row;
    }
    beginInsertRows({}, row, row);
    m_targets.insert(place, {.id = Target::idOf(m_indicator->id, period),
                             .indicator = m_indicator->id,
                             .period = period,
                             .value = value});
    endInsertRows();
    return row;
}

void TargetListModel::remove(int row)
{
    Q_ASSERT(row >= 0 && row < rowCount());
    beginRemoveRows({}, row, row);
    m_targets.erase(m_targets.begin() + row);
    endRemoveRows();
}

std::optional<Target> TargetListModel::find(const Period &period) const
{
    const auto found = std::ranges::find(m_targets, period, &Target::period);
    return found == m_targets.end() ? std::nullopt : std::optional(*found);
}

int TargetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_targets.size());
}

int TargetListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Target &of = target(index.row());
    switch (Column(index.column())) {
    case From:
        return french::periodName(of.period);
    case Value:
        return valueText(*m_indicator, of.value);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TargetListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == From ? tr("From this period on") : tr("Target");
}

} // namespace carnet::ui
