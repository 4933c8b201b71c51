#pragma once

#include "core/domain/action.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace carnet::ui {

/// Some actions of a plan, one under the other: what a card tells of each.
class BoardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        OwnerRole, ///< Empty when nobody is named.
        WhenRole,  ///< `Due on 12/03/2027`, `Late by 3 days`, `Done on 12/03/2026`; may be empty.
        LateRole,  ///< Whether it is late.
        ProgressRole,
    };

    /// Under which an action is dragged from column to column.
    static QString mimeType();

    using QAbstractListModel::QAbstractListModel;

    void load(std::vector<Action> actions, const QDate &today);

    const Action &at(int row) const { return m_actions.at(size_t(row)); }

    /// -1 when it is not among them.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    QString when(const Action &action) const;

    std::vector<Action> m_actions;
    QDate m_today;
};

} // namespace carnet::ui
