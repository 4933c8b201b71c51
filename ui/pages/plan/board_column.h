#pragma once

#include <QListView>

namespace carnet::ui {

class BoardModel;

/// Cards of actions one under the other. Arrows walk them, Enter opens one; cards may be dragged
/// out of it and dropped into it.
class BoardColumn final : public QListView
{
    Q_OBJECT

public:
    /// `nothing` is what it says when there is no card.
    explicit BoardColumn(const QString &nothing, QWidget *parent = nullptr);

    BoardModel &cards() const { return *m_model; }

    /// Id of the current card; empty without one.
    QString currentId() const;
    /// Precondition: it is here.
    void setCurrentId(const QString &id);
    /// No card is the current one.
    void leaveCurrent();

    /// The card at about the same height as that row of another column, if there is any.
    void focusRow(int row);

signals:
    void currentIdChanged(const QString &id);
    void opened(const QString &id);
    void dropped(const QString &id);
    /// -1: to the column before, 1: to the next one. With the card when `carried`.
    void sidewaysRequested(int direction, bool carried);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool isWelcome(const QDropEvent *event) const;
    void setTarget(bool target);

    BoardModel *m_model;
    QString m_nothing;
    bool m_target = false; ///< Something hovers that would be dropped here.
};

} // namespace carnet::ui
