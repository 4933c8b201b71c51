#include "ui/pages/plan/board_column.h"

#include "ui/pages/plan/board_card_delegate.h"
#include "ui/pages/plan/board_model.h"
#include "ui/widgets/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace carnet::ui {

BoardColumn::BoardColumn(const QString &nothing, QWidget *parent)
    : QListView(parent)
    , m_model(new BoardModel(this))
    , m_nothing(nothing)
{
    setModel(m_model);
    setItemDelegate(new BoardCardDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    viewport()->setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        emit opened(index.data(BoardModel::IdRole).toString());
    });
}

QString BoardColumn::currentId() const
{
    return currentIndex().data(BoardModel::IdRole).toString();
}

void BoardColumn::setCurrentId(const QString &id)
{
    setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

void BoardColumn::leaveCurrent()
{
    clearSelection();
    setCurrentIndex({});
}

void BoardColumn::focusRow(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        setCurrentIndex(m_model->index(std::clamp(row, 0, last)));
    setFocus(Qt::OtherFocusReason);
}

void BoardColumn::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit currentIdChanged(current.data(BoardModel::IdRole).toString());
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isCarried = event->modifiers().testFlag(Qt::ControlModifier);
    if (isSideways && (isPlain || isCarried)) {
        emit sidewaysRequested(event->key() == Qt::Key_Left ? -1 : 1, isCarried);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain) {
        if (currentIndex().isValid())
            emit opened(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    else if (currentIndex().isValid())
        emit currentIdChanged(currentId());
}

void BoardColumn::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const QRect room = viewport()->rect();
    if (m_target) {
        painter.setPen(QPen(colors().accent, 2, Qt::DashLine));
        painter.drawRect(room.adjusted(2, 2, -3, -3));
    }
    if (m_model->rowCount() == 0) {
        painter.setPen(colors().secondary);
        painter.drawText(room.adjusted(space::kMedium, space::kMedium, -space::kMedium, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_nothing);
    }
}

/// From another column of the same window.
bool BoardColumn::isWelcome(const QDropEvent *event) const
{
    return event->source() && event->source() != this && dragDropMode() != NoDragDrop
           && event->mimeData()->hasFormat(BoardModel::mimeType());
}

void BoardColumn::setTarget(bool target)
{
    if (std::exchange(m_target, target) != target)
        viewport()->update();
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    setTarget(isWelcome(event));
    event->setAccepted(m_target);
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(isWelcome(event));
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget(false);
    QListView::dragLeaveEvent(event);
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    setTarget(false);
    if (!isWelcome(event)) {
        event->ignore();
        return;
    }
    const QString id = QString::fromLatin1(event->mimeData()->data(BoardModel::mimeType()));
    event->setDropAction(Qt::MoveAction);
    event->accept();
    // Once the drag is over: a question may be asked.
    QTimer::singleShot(0, this, [this, id] { emit dropped(id); });
}

} // namespace carnet::ui
