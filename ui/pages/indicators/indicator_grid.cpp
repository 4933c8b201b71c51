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
    const QFontMetrics small(fontFor(TextStyle::Small));
    const int columns = m_grid.trendColumn() - 1;
    const int trend = trendWidth();
    const int padding = 2 * space::kSmall + 2;
    int note = small.horizontalAdvance(tr("displayed")) + padding;
    for (int row = 0; row < m_grid.rowCount(); ++row)
        for (int column = 1; column < columns; ++column) {
            const QModelIndex cell = m_grid.index(row, column);
            const QString words = cell.data(IndicatorGridModel::NoteRole).toString();
            note = qMax(note, small.horizontalAdvance(words) + padding);
        }
    const int shape = fontMetrics().capHeight() + 6;
    const int whole = qMax(note, widestWord(Qt::DisplayRole) + shape + padding);
    const int bare = qMax(note, widestWord(IndicatorGridModel::ShortRole) + shape + padding);
    // The year tells how much of it is there.
    const int year = small.horizontalAdvance(u"3\u00a0trimestres sur\u00a04"_s) + padding;
    const int title = titleWidth();
    const int room = viewport()->width() - trend;
    const bool compact = room < title + (columns - 1) * whole + qMax(whole, year);
    const int width = compact ? bare : whole;
    m_delegate->setCompact(compact);
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, width);
    setColumnWidth(columns, qMax(width, year));
    setColumnWidth(m_grid.trendColumn(), trend);
    setColumnWidth(0, qMax(title, room - (columns - 1) * width - qMax(width, year)));
    resizeRowsToContents();
    updateGeometry();
}

/// Words break between lines, never within.
int IndicatorGrid::widestWord(int role) const
{
    int widest = fontMetrics().horizontalAdvance(u"100,0"_s);
    for (int row = 0; row < m_grid.rowCount(); ++row)
        for (int column = 1; column < m_grid.trendColumn(); ++column)
            for (const QString &word : m_grid.index(row, column).data(role).toString().split(u' '))
                widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    return widest;
}

int IndicatorGrid::titleWidth() const
{
    int widest = fontMetrics().averageCharWidth() * 16;
    for (int row = 0; row < m_grid.rowCount(); ++row)
        for (const QString &word : m_grid.indicator(row).title.split(u' '))
            widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    // A word without end must not push the figures out of sight.
    return qMin(widest, fontMetrics().averageCharWidth() * 24) + 2 * space::kSmall + 2;
}

/// Room for eight dots that can be told apart, and for the words.
int IndicatorGrid::trendWidth() const
{
    const QFontMetrics small(fontFor(TextStyle::Small));
    int words = small.horizontalAdvance(u"+\u00a010\u00a0points"_s);
    for (int row = 0; row < m_grid.rowCount(); ++row)
        words = qMax(words, small.horizontalAdvance(m_grid.trend(row).words));
    return qMax(words, 64) + 2 * space::kSmall + 2;
}

void IndicatorGrid::followRows()
{
    keepCurrent();
    resizeRowsToContents();
    updateGeometry();
}

} // namespace carnet::ui
