#pragma once

#include <QStyledItemDelegate>

namespace carnet::ui {

/// Draws the cells of the table of actions: texts over as many lines as they need, the state
/// as a shape and its word, the progress as a number over a bar.
class ActionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// As high as the text needs in the width of `option`.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What stands at the left of a word behind a shape, in pixels.
    static int shapeRoom(const QFontMetrics &metrics);

private:
    static void paintState(QPainter *painter, const QRect &box, const QModelIndex &index);
    static void paintProgress(QPainter *painter, const QRect &box, const QModelIndex &index);
};

} // namespace carnet::ui
