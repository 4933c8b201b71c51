#pragma once

#include "ui/issue/draft.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

/// The posters that were issued, the latest first. Read-only.
class EditionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { IssuedOn, Of, Number, Format, LeftAs, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what the document holds now.
    void load(const storage::Workspace &workspace);

    int rowOf(const QString &id) const; ///< -1 when it is not there.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        PublicationEdition edition;
        EditionState state;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QVariant text(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

/// `up to date`, `figures have changed`, `replaced`, translated.
QString stateText(EditionState state);

} // namespace carnet::ui
