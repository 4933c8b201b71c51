#include "ui/pages/publication/indicator_choice_model.h"

#include "core/domain/figure.h"

#include <algorithm>

namespace carnet::ui {

void IndicatorChoiceModel::load(const std::vector<Indicator> &indicators,
                                const std::vector<Id<Indicator>> &shown)
{
    if (indicators == m_indicators && shown == m_shown)
        return;
    if (indicators.size() != m_indicators.size()) {
        beginResetModel();
        m_indicators = indicators;
        m_shown = shown;
        endResetModel();
        return;
    }
    m_indicators = indicators;
    m_shown = shown;
    emit dataChanged(index(0), index(rowCount() - 1));
}

int IndicatorChoiceModel::rowOf(const QString &code) const
{
    for (size_t i = 0; i < m_indicators.size(); ++i)
        if (m_indicators[i].code == code)
            return int(i);
    return -1;
}

std::vector<Id<Indicator>> IndicatorChoiceModel::shown() const
{
    return m_shown;
}

int IndicatorChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indicators.size());
}

QVariant IndicatorChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Indicator &indicator = m_indicators[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return publicTitle(indicator);
    if (role == Qt::CheckStateRole) {
        const bool shown = std::find(m_shown.begin(), m_shown.end(), indicator.id) != m_shown.end();
        return shown ? Qt::Checked : Qt::Unchecked;
    }
    return {};
}

bool IndicatorChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const Id<Indicator> &id = m_indicators[size_t(index.row())].id;
    std::erase(m_shown, id);
    if (value.toInt() == Qt::Checked)
        m_shown.push_back(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosen();
    return true;
}

Qt::ItemFlags IndicatorChoiceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace carnet::ui
