#pragma once

#include "ui/issue/draft.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace carnet::ui {

/// All posters and sheets that can be made, with how each stands for the period that it would
/// be made for.
class PosterListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        QString kind; ///< Code.
        QString name;
        Period period;
        std::optional<EditionState> state; ///< Nothing: never issued.

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void load(std::vector<Row> rows);

    QString kind(int row) const { return m_rows[size_t(row)].kind; }
    int rowOf(const QString &kind) const; ///< -1 when it is not there.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace carnet::ui
