#pragma once

#include "core/domain/action.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace carnet::ui {

/// The actions of a plan in the order of time. As a drawing it has two columns, the title and a
/// line of time; as a table it has one for each thing that the drawing tells.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shape { Drawing, Table };
    enum Role { IdRole = Qt::UserRole };

    explicit TimelineModel(Shape shape, QObject *parent = nullptr);

    void load(std::vector<Action> actions, const QDate &today);

    /// What the header of the line of time says: `From T1 2026 to T4 2026`.
    void setSpan(const QString &text);

    const std::vector<Action> &actions() const { return m_actions; }
    const Action &at(int row) const { return m_actions.at(size_t(row)); }
    const QDate &today() const { return m_today; }
    int rowOf(const QString &id) const; ///< -1 when it is not among them.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString spoken(const Action &action) const;
    QString cell(const Action &action, int column) const;

    Shape m_shape;
    std::vector<Action> m_actions;
    QDate m_today;
    QString m_span;
};

/// How it stands, in words: `Late by 12 days`, `Under way, 40 %`, `Done`.
QString timelineWord(const Action &action, const QDate &today);

} // namespace carnet::ui
