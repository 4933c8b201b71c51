#include "ui/pages/indicators/indicator_grid.h"

#include "ui/pages/indicators/indicator_grid_model.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace carnet::ui {

IndicatorGrid::IndicatorGrid(IndicatorGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_grid(model)
    , m_delegate(new GridDelegate(model, this))
{
    setObjectName(u"indicatorGrid"_s);
    setAccessibleName(tr("Measurements of the year"));
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false); // Tab leaves the grid.
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setModel(&model);

    connect(m_delegate, &GridDelegate::entered, this, &IndicatorGrid::entered);
    connect(m_delegate, &GridDelegate::refused, this, &IndicatorGrid::refused);
    connect(m_delegate, &GridDelegate::editingBegun, this, &IndicatorGrid::editingBegun);
    connect(m_delegate, &GridDelegate::leftTowards, this, &IndicatorGrid::moveOn);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &IndicatorGrid::followRows);
    for (const auto signal :
         {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&model, signal, this, &IndicatorGrid::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &IndicatorGrid::fitColumns);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, [this] { updateGeometry(); });
    followRows();
}

void IndicatorGrid::commitPending()
{
    if (state() != QAbstractItemView::EditingState)
        return;
    if (auto *editor = findChild<QLineEdit *>(u"cellEditor"_s))
        commitData(editor);
}

void IndicatorGrid::goTo(const QModelIndex &index)
{
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled))
        setCurrentIndex(index);
}

QSize IndicatorGrid::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * 3 + 4;
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), height};
}

QSize IndicatorGrid::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), sizeHint().height()};
}

void IndicatorGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged();
}

void IndicatorGrid::keyPressEvent(QKeyEvent *event)
{
    const bool editing = state() == QAbstractItemView::EditingState;
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int key = event->key();
    if (event->matches(QKeySequence::Paste))
        return emit pasteRequested(QApplication::clipboard()->text());
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        return emit moveRequested(key == Qt::Key_Up ? -1 : 1);
    if (!editing && (key == Qt::Key_Return || key == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        edit(currentIndex());
        return;
    }
    if (!editing && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        return emit clearRequested();
    QTableView::keyPressEvent(event);
}

void IndicatorGrid::moveOn(GridDelegate::Direction direction)
{
    QModelIndex next = currentIndex();
    const QPoint by = direction == GridDelegate::Direction::Down    ? QPoint(0, 1)
                      : direction == GridDelegate::Direction::Right ? QPoint(1, 0)
                                                                    : QPoint(-1, 0);
    do
        next = next.sibling(next.row() + by.y(), next.column() + by.x());
    while (next.isValid() && !next.flags().testFlag(Qt::ItemIsEditable));
    goTo(next);
    setFocus();
}

/// Assistive technology meets a table that has a current cell.
void IndicatorGrid::keepCurrent()
{
    if (currentIndex().isValid() || m_grid.rowCount() == 0)
        return;
    goTo(m_grid.index(0, 1));
    if (!currentIndex().isValid())
        goTo(m_grid.index(0, 0));
}

void IndicatorGrid::copySelection()
{
    QString text;
    const QItemSelection selected = selectionModel()->selection();
    if (selected.isEmpty())
        return;
    const QItemSelectionRange &range = selected.constFirst();
    for (int row = range.top(); row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const QModelIndex cell = m_grid.index(row, column);
            text += column > range.left() ? u"\t"_s : QString();
            text += cell.data(column == 0 ? Qt::DisplayRole : Qt::EditRole).toString();
        }
        text += u'\n';
    }
    QApplication::clipboard()->setText(text);
}

void IndicatorGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void IndicatorGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

/// Figures take what they need, the titles the rest; where that is too little, figures do
/// without their unit.
void IndicatorGrid::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int columns = m_grid.columnCount() - 1;
    const QFontMetrics small(fontFor(TextStyle::Small));
    const int padding = 2 * space::kSmall;
    const int shape = metrics.capHeight() + 6;
    const int title = metrics.averageCharWidth() * 16;
    // Words break between lines, never within.
    int word = metrics.horizontalAdvance(u"100,0"_s);
    int note = small.horizontalAdvance(tr("displayed")) + padding + 2;
    for (int row = 0; row < m_grid.rowCount(); ++row)
        for (int column = 1; column <= columns; ++column) {
            const QModelIndex cell = m_grid.index(row, column);
            const QString text = cell.data(IndicatorGridModel::ShortRole).toString();
            for (const QString &part : text.split(u' '))
                word = qMax(word, metrics.horizontalAdvance(part));
            const QString words = cell.data(IndicatorGridModel::NoteRole).toString();
            note = qMax(note, small.horizontalAdvance(words) + padding + 2);
        }
    const int whole =
        qMax(note, metrics.horizontalAdvance(u"100,0\u00a0%"_s) + shape + padding + 2);
    const int bare = qMax(note, word + shape + padding + 2);
    const int room = viewport()->width();
    const bool compact = room < title + columns * whole;
    const int width = compact ? bare : whole;
    m_delegate->setCompact(compact);
    for (int column = 1; column <= columns; ++column)
        setColumnWidth(column, width);
    setColumnWidth(0, qMax(title, room - columns * width));
    resizeRowsToContents();
    updateGeometry();
}

void IndicatorGrid::followRows()
{
    keepCurrent();
    resizeRowsToContents();
    updateGeometry();
}

} // namespace carnet::ui
