#pragma once

#include "core/domain/sent_bundle.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

/// The bundles that were made, the latest first. Read-only.
class SentBundleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, MadeAt, About, FileName, Size, Fingerprint, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<SentBundle> bundles);

    int rowOf(const QString &id) const; ///< -1 when it is not there.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SentBundle> m_bundles;
};

} // namespace carnet::ui
