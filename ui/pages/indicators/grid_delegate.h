#pragma once

#include <QModelIndex>
#include <QPersistentModelIndex>
#include <QString>
#include <QStyledItemDelegate>

#include <map>

namespace carnet::ui {

class IndicatorGridModel;

/// Paints a shape, a figure and a small word; edits a cell by a line of text. What cannot be
/// read keeps the editor open, or waits for it when the cell is left.
class GridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Direction { Stay, Down, Right, Left };

    GridDelegate(IndicatorGridModel &model, QObject *parent);

    /// Numbers without their unit, where columns are narrow.
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    /// That text, which readCell() takes, was entered.
    void entered(const QModelIndex &index, const QString &text) const;
    void refused(const QModelIndex &index, const QString &problem) const;
    void editingBegun(const QModelIndex &index) const;
    /// The cell was left by a key.
    void leftTowards(carnet::ui::GridDelegate::Direction direction);

private:
    QString draftKey(const QModelIndex &index) const;
    QString textOf(const QModelIndex &index) const;

    IndicatorGridModel &m_model;
    mutable std::map<QString, QString> m_drafts; ///< What could not be read, by cell.
    mutable QPersistentModelIndex m_edited;
    bool m_compact = false;
};

} // namespace carnet::ui
