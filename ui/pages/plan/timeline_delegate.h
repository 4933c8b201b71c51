#pragma once

#include <QStyledItemDelegate>

namespace carnet {
struct Action;
}

namespace carnet::ui {

class TimelineTable;
struct TimelineScale;

/// Paints a row of the timeline: title behind the shape of its state, and on the line of time a
/// bar from start to due date, or a diamond where no start is known. What is late is hatched up
/// to today; a word says it all.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const TimelineTable &table, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QRect &cell, const Action &action) const;
    void paintLine(QPainter *painter, const QRect &cell, const Action &action,
                   const QColor &behind) const;

    const TimelineTable &m_table;
};

} // namespace carnet::ui
