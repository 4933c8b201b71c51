#pragma once

#include "core/domain/action.h"
#include "core/domain/edition.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>
#include <vector>

namespace carnet::ui {

/// The actions of a plan, one per row, in the order in which they came. What is typed into a cell
/// is written elsewhere: see readActionCell().
class ActionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Commitments, Owner, Due, State, Progress, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< A QString, a QDate (far away for none) or an int.
        IdRole,                      ///< QString
        StateRole,                   ///< int, of an Action::State
        LateRole,                    ///< `Late by 12 days`, translated; empty when not late.
        ProgressRole,                ///< int, per cent
        CommitmentsRole,             ///< `Commitments 2, 5`, translated; empty for none.
        ColumnRole,                  ///< int, of a Column: which one this is, in a view of some.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another plan.
    void load(std::vector<Action> actions, const std::optional<Edition> &edition,
              const QDate &today);

    /// The action with this id is now as given, or gone: its row changes, comes or goes.
    void follow(const QString &id, const std::optional<Action> &action);

    /// Whether cells can be edited.
    void setWritable(bool writable) { m_writable = writable; }

    /// Another day has come: what is late is told anew.
    void setToday(const QDate &today);

    /// Row of the action; -1 when it is not here.
    int rowOf(const QString &id) const;
    const Action &at(int row) const { return m_actions.at(size_t(row)); }
    const std::vector<Action> &actions() const { return m_actions; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const Action &action, Column column) const;
    QVariant sortValue(const Action &action, Column column) const;
    QString commitmentNumbers(const Action &action) const;
    QString commitmentTitles(const Action &action) const;
    QString spoken(const Action &action, Column column) const;

    std::vector<Action> m_actions;
    std::optional<Edition> m_edition;
    QDate m_today;
    bool m_writable = false;
};

} // namespace carnet::ui
