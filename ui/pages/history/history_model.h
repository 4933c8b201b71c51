#pragma once

#include "core/journal/entry.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace carnet::storage {
class Changes;
class Workspace;
} // namespace carnet::storage

namespace carnet::ui {

/// What was done in the document, one user action per row, the latest first: when, who, what,
/// and on what. Read-only; follows the workspace.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, On, ColumnCount };

    /// `workspace` outlives the model.
    explicit HistoryModel(storage::Workspace &workspace, QObject *parent = nullptr);

    /// Reads earlier actions too. Returns whether there were any.
    bool readEarlier();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Action
    {
        Id<journal::Device> device;
        qint64 step;
        QDateTime at; ///< By the clock of who did it, in that time zone.
        QString who;
        QString what;
        QStringList kinds; ///< Of the records concerned, each once.
        int changes;
    };

    std::vector<Action> read(int skip, int *entries) const;
    void follow();

    storage::Workspace &m_workspace;
    std::vector<Action> m_actions;
    int m_entries = 0; ///< Journal rows behind m_actions.
};

/// What people call a kind of record, by its table name: `measurement` is « Mesure ».
QString kindText(const QString &kind);

} // namespace carnet::ui
