#pragma once

#include "core/tables/clipboard_block.h"
#include "ui/pages/assessment/answer_delegate.h"
#include "ui/pages/assessment/answer_edits.h"

#include <QTableView>

class QMimeData;

namespace carnet::ui {

/// The table of the dense grid, as the hand meets it. On the level one key rates, N says "not
/// concerned", C or the space bar confirms; texts are edited by typing, F2 or Enter. It changes
/// nothing by itself: what the keys ask for it says by signals. There is always a current cell.
class AnswerGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit AnswerGrid(AnswerGridModel &model, QWidget *parent = nullptr);

    /// Writes what is being typed into a cell, as leaving it would.
    void commitPending();

    AnswerDelegate &delegate() const { return *m_delegate; }

    /// The practice where the current cell stands; empty without one.
    QString currentPractice() const;

    /// Puts the current cell on that practice, in that column, and where it can be seen.
    void goTo(const QString &practice, int column);

    /// One row down in the same column, over the titles.
    void goDown();

    /// Asks in the cell why the current practice does not concern the site.
    void askReason();

    /// What is selected; at least the current cell.
    GridArea selectedArea() const;

signals:
    void currentPracticeChanged();
    void levelPressed(int level);
    void confirmRequested();
    void clearRequested();
    void fillDownRequested();
    void pasteRequested(const carnet::tables::Block &block);
    void detailRequested();
    /// Where the choices of the level are to be offered, in global coordinates.
    void levelMenuRequested(const QPoint &where);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool pressOnLevel(const QKeyEvent &event);
    bool pressAnywhere(const QKeyEvent &event);
    void moveOn(AnswerDelegate::Direction direction);
    void openEditor(bool replace);
    void offerLevels();
    void copySelection();
    void followRows();
    void fitColumns();

    AnswerGridModel &m_grid;
    AnswerDelegate *m_delegate;
};

/// What the clipboard holds as cells: those of its page, else those of its text.
tables::Block blockOf(const QMimeData &clipboard);

} // namespace carnet::ui
