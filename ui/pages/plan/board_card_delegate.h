#pragma once

#include <QStyledItemDelegate>

namespace carnet::ui {

/// Paints an action of a BoardModel as a card: its title, who answers for it, and when it is due,
/// late in words behind a triangle.
class BoardCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace carnet::ui
