#pragma once

#include "core/domain/indicator.h"

#include <QAbstractListModel>

#include <vector>

namespace carnet::ui {

/// The indicators that a poster may show, in their order, each with a check. The rows stay
/// while only checks or titles change.
class IndicatorChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void load(const std::vector<Indicator> &indicators, const std::vector<Id<Indicator>> &shown);

    const std::vector<Indicator> &indicators() const { return m_indicators; }
    int rowOf(const QString &code) const; ///< -1 when it is not there.
    std::vector<Id<Indicator>> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The person chose what is shown.
    void chosen();

private:
    std::vector<Indicator> m_indicators;
    std::vector<Id<Indicator>> m_shown; ///< In any order; may hold others.
};

} // namespace carnet::ui
