#pragma once

#include "ui/pages/plan/action_delegate.h"

#include <QPersistentModelIndex>
#include <QStringList>

#include <functional>
#include <map>

class QComboBox;
class QLineEdit;

namespace carnet::ui {

/// Edits the cells of the table of actions besides drawing them. What cannot be read stays in its
/// cell, and comes back there when the cell is edited again.
class ActionEditing final : public ActionDelegate
{
    Q_OBJECT

public:
    enum class Direction { Down, Right, Left };

    using ActionDelegate::ActionDelegate;

    /// Why that text cannot be taken for that cell; empty when it can.
    using Check = std::function<QString(const QModelIndex &index, const QString &typed)>;
    void setCheck(Check check) { m_check = std::move(check); }

    /// Proposed while one types who is in charge.
    void setNames(const QStringList &names) { m_names = names; }

    /// The next editor of that cell has this text, which could not be written.
    void keepDraft(const QModelIndex &index, const QString &typed)
    {
        m_drafts[draftKey(index)] = typed;
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    /// What was typed could be read, and differs from what there was.
    void entered(const QModelIndex &index, const QString &text) const;
    /// What was typed cannot be taken: the editor stays open.
    void refused(QWidget *editor, const QString &problem) const;
    /// A key leaves the cell; what is typed is about to be written, which may move its row.
    void leaving(carnet::ui::ActionEditing::Direction direction);
    /// It was written, and the editor is closed.
    void left();

private:
    QComboBox *makeStateChoice(QWidget *parent) const;
    QLineEdit *makeLine(QWidget *parent, int column) const;
    QString draftKey(const QModelIndex &index) const;

    Check m_check;
    QStringList m_names;
    mutable QPersistentModelIndex m_edited;
    mutable std::map<QString, QString> m_drafts; ///< By action and column.
};

} // namespace carnet::ui
