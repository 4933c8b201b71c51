#pragma once

#include "ui/issue/draft.h"

#include <QAbstractTableModel>

#include <vector>

namespace carnet::ui {

class SourceCache;

/// The posters that were issued, the latest first. Read-only.
class EditionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Poster, Of, Number, Format, Displayed, LeftAs, State, ColumnCount };

    struct Row
    {
        PublicationEdition edition;
        EditionState state;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what the document holds now.
    void load(SourceCache &sources);

    int rowOf(const QString &id) const; ///< -1 when it is not there.
    const Row &row(int number) const { return m_rows[size_t(number)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

} // namespace carnet::ui
