#pragma once

#include <QModelIndex>
#include <QStringList>
#include <QStyledItemDelegate>

#include <map>

class QPlainTextEdit;

namespace carnet::ui {

class AnswerGridModel;

/// Paints the cells of the dense grid, and edits them: several lines for proof and note, one for
/// who answers, and one for the reason of "Not concerned", which is asked in the cell itself.
class AnswerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Direction { Down, Right, Left };

    AnswerDelegate(AnswerGridModel &model, QObject *parent);

    /// Proposed while one types who answers.
    void setOwners(const QStringList &owners) { m_owners = owners; }

    /// The next editor is opened by a character, which replaces what stands there.
    void replaceNext() { m_replace = true; }

    /// The next editor of that cell has this text, which could not be written.
    void keepDraft(const QModelIndex &index, const QString &text);

    /// How high the row of a practice must be for its question, that wide.
    int rowHeight(const QString &question, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    void entered(const QModelIndex &index, const QString &text) const;
    /// What was typed cannot be taken: the editor stays open.
    void refused(const QString &problem) const;
    /// The cell was left by a key.
    void leftTowards(carnet::ui::AnswerDelegate::Direction direction);

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintLevel(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    void paintMeter(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    QString draftKey(const QModelIndex &index) const;

    AnswerGridModel &m_model;
    QStringList m_owners;
    mutable bool m_replace = false;
    mutable std::map<QString, QString> m_drafts;
};

/// The text in as many lines as fit, the last one elided where there is more.
void paintElided(QPainter &painter, const QRectF &box, const QString &text);

} // namespace carnet::ui
