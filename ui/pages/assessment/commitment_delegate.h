#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

class QListView;

namespace carnet::ui {

/// Draws a commitment as its title, a thin bar and the words of how far it is filled in.
class CommitmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The rows are as wide as `view`, which owns the delegate.
    explicit CommitmentDelegate(QListView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int height(TextStyle style, int width, const QString &text) const;

    QListView *m_view;
};

} // namespace carnet::ui
