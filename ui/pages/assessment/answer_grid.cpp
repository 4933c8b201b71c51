#include "ui/pages/assessment/answer_grid.h"

#include "ui/pages/assessment/answer_grid_model.h"
#include "ui/widgets/level_keys.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <array>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Levels are given there: the columns that are not text.
bool isForLevels(int column)
{
    return column == AnswerGridModel::Level || column == AnswerGridModel::Question
           || column == AnswerGridModel::Earlier;
}

} // namespace

tables::Block blockOf(const QMimeData &clipboard)
{
    tables::Block block =
        clipboard.hasHtml() ? tables::readHtmlBlock(clipboard.html()) : tables::Block();
    return block.empty() ? tables::readBlock(clipboard.text()) : block;
}

AnswerGrid::AnswerGrid(AnswerGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_grid(model)
    , m_delegate(new AnswerDelegate(model, this))
{
    setObjectName(u"answer_grid"_s);
    setAccessibleName(tr("Answers of the year"));
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // keyPressEvent() opens them.
    setTabKeyNavigation(false);                         // Tab leaves the grid.
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    setModel(&model);
    connect(m_delegate, &AnswerDelegate::leftTowards, this, &AnswerGrid::moveOn);
    connect(&model, &QAbstractItemModel::modelReset, this, &AnswerGrid::followRows);
    followRows();
}

void AnswerGrid::commitPending()
{
    if (state() != QAbstractItemView::EditingState)
        return;
    if (QWidget *editor = indexWidget(currentIndex()))
        commitData(editor);
}

QString AnswerGrid::currentPractice() const
{
    return currentIndex().isValid() ? m_grid.practice(currentIndex().row()) : QString();
}

void AnswerGrid::goTo(const QString &practice, int column)
{
    const int row = m_grid.rowOf(practice);
    if (row < 0)
        return;
    setCurrentIndex(m_grid.index(row, column));
    scrollTo(currentIndex(), QAbstractItemView::EnsureVisible);
}

void AnswerGrid::goDown()
{
    const int row = currentIndex().isValid() ? m_grid.nextPractice(currentIndex().row()) : -1;
    if (row >= 0)
        setCurrentIndex(m_grid.index(row, currentIndex().column()));
}

void AnswerGrid::askReason()
{
    const QModelIndex level = currentIndex().siblingAtColumn(AnswerGridModel::Level);
    if (!level.flags().testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(level);
    edit(level);
}

GridArea AnswerGrid::selectedArea() const
{
    const QItemSelection selected = selectionModel()->selection();
    int top = currentIndex().row();
    int bottom = top;
    GridArea area{
        .rows = {}, .firstColumn = currentIndex().column(), .lastColumn = currentIndex().column()};
    for (const QItemSelectionRange &range : selected) {
        top = qMin(top, range.top());
        bottom = qMax(bottom, range.bottom());
        area.firstColumn = qMin(area.firstColumn, range.left());
        area.lastColumn = qMax(area.lastColumn, range.right());
    }
    for (int row = qMax(0, top); currentIndex().isValid() && row <= bottom; ++row)
        if (!m_grid.isHeading(row))
            area.rows.push_back(row);
    return area;
}

void AnswerGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentPracticeChanged();
}

/// Titles of commitments are passed over, wherever the keys lead.
QModelIndex AnswerGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || !m_grid.isHeading(next.row()))
        return next;
    const bool up = action == MoveUp || action == MovePageUp || action == MovePrevious;
    int row = m_grid.nextPractice(next.row(), up ? -1 : 1);
    if (row < 0)
        row = m_grid.nextPractice(next.row(), up ? 1 : -1);
    return row < 0 ? currentIndex() : m_grid.index(row, next.column());
}

void AnswerGrid::keyPressEvent(QKeyEvent *event)
{
    if (state() != QAbstractItemView::EditingState && currentIndex().isValid()
        && (pressAnywhere(*event)
            || (isForLevels(currentIndex().column()) && pressOnLevel(*event))))
        return;
    QTableView::keyPressEvent(event);
}

bool AnswerGrid::pressAnywhere(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event.matches(QKeySequence::Paste)) {
        if (const QMimeData *held = QApplication::clipboard()->mimeData())
            emit pasteRequested(blockOf(*held));
    } else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        emit fillDownRequested();
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        emit clearRequested();
    } else if (!isForLevels(currentIndex().column())) {
        const bool enter = event.key() == Qt::Key_F2
                           || ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
                               && !(event.modifiers() & Qt::ControlModifier));
        const bool types = !event.text().isEmpty() && event.text().front().isPrint()
                           && !(event.modifiers() & Qt::ControlModifier);
        if (!enter && !types)
            return false;
        openEditor(!enter);
        // The character that opened it is the first one written.
        if (types && !enter)
            if (QWidget *editor = indexWidget(currentIndex())) {
                const std::unique_ptr<QKeyEvent> first(event.clone());
                QApplication::sendEvent(editor, first.get());
            }
    } else {
        return false;
    }
    return true;
}

bool AnswerGrid::pressOnLevel(const QKeyEvent &event)
{
    const auto level = levelOfKey(event);
    if (level && size_t(*level) < m_grid.scale().size())
        emit levelPressed(*level);
    else if (isPlainLetter(event, Qt::Key_N))
        askReason();
    else if (isPlainLetter(event, Qt::Key_C)
             || (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier))
        emit confirmRequested();
    else if (isPlainLetter(event, Qt::Key_P))
        emit detailRequested();
    else if (event.key() == Qt::Key_F2)
        offerLevels();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        goDown();
    else // A letter that means nothing must not wander off to another row.
        return !event.text().isEmpty() && event.text().front().isPrint()
               && !(event.modifiers() & Qt::ControlModifier);
    return true;
}

void AnswerGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || m_grid.isHeading(at.row()))
        return;
    if (isForLevels(at.column()))
        offerLevels();
    else
        openEditor(false);
}

void AnswerGrid::offerLevels()
{
    const QModelIndex level = currentIndex().siblingAtColumn(AnswerGridModel::Level);
    if (level.flags().testFlag(Qt::ItemIsEditable))
        emit levelMenuRequested(viewport()->mapToGlobal(visualRect(level).bottomLeft()));
}

void AnswerGrid::openEditor(bool replace)
{
    if (!currentIndex().flags().testFlag(Qt::ItemIsEditable))
        return;
    if (replace)
        m_delegate->replaceNext();
    scrollTo(currentIndex());
    edit(currentIndex());
}

void AnswerGrid::moveOn(AnswerDelegate::Direction direction)
{
    setFocus();
    if (direction == AnswerDelegate::Direction::Down)
        return goDown();
    const int by = direction == AnswerDelegate::Direction::Right ? 1 : -1;
    const QModelIndex next = currentIndex().siblingAtColumn(currentIndex().column() + by);
    if (next.isValid())
        setCurrentIndex(next);
}

void AnswerGrid::copySelection()
{
    const GridArea area = selectedArea();
    tables::Block block;
    for (const int row : area.rows) {
        QStringList cells;
        for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
            const QString text = m_grid.index(row, column).data(Qt::EditRole).toString();
            cells += column == AnswerGridModel::Question
                         ? QString(m_grid.number(row) + u"  "_s + text)
                         : text;
        }
        block.push_back(cells);
    }
    if (block.empty())
        return;
    auto held = std::make_unique<QMimeData>();
    held->setText(tables::writeBlock(block));
    held->setHtml(tables::writeHtmlBlock(block));
    QApplication::clipboard()->setMimeData(held.release());
}

void AnswerGrid::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void AnswerGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void AnswerGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void AnswerGrid::followRows()
{
    clearSpans();
    for (int row = 0; row < m_grid.rowCount(); ++row)
        if (m_grid.isHeading(row))
            setSpan(row, 0, 1, m_grid.columnCount());
    fitColumns();
    // Assistive technology meets a table that has a current cell.
    const int first = m_grid.nextPractice(-1);
    if (first >= 0 && !currentIndex().isValid())
        setCurrentIndex(m_grid.index(first, AnswerGridModel::Level));
}

/// Each column has what it needs to be read; what is left goes to the question and to the texts.
void AnswerGrid::fitColumns()
{
    // Measuring every question takes its time: once, when it is seen.
    if (m_grid.rowCount() == 0 || !isVisible())
        return;
    const QFontMetrics metrics(fontFor(TextStyle::Body));
    const int letter = metrics.averageCharWidth();
    int label = 0;
    for (const carnet::Level &one : m_grid.scale())
        label = qMax(label, metrics.horizontalAdvance(one.label));
    const int meter = int(m_grid.scale().size()) * metrics.capHeight() + 2 * space::kSmall;
    const bool earlier = m_grid.columnCount() > AnswerGridModel::Earlier;
    const auto widthsFor = [&](std::array<int, 6> letters) {
        std::array<int, 6> widths{};
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = letter * letters[column];
        widths[AnswerGridModel::Level] = qMin(label, widths[AnswerGridModel::Level]) + meter;
        widths[AnswerGridModel::Earlier] =
            earlier ? qMin(label, widths[AnswerGridModel::Earlier]) + meter : 0;
        return widths;
    };
    const int room = viewport()->width();
    const auto sum = [](const std::array<int, 6> &widths) {
        return std::accumulate(widths.begin(), widths.end(), 0);
    };
    std::array<int, 6> widths = widthsFor({26, 20, 18, 14, 14, 12});
    if (sum(widths) > room)
        widths = widthsFor({20, 10, 13, 8, 12, 9});
    if (const int more = room - sum(widths); more > 0) {
        widths[AnswerGridModel::Question] += more * 45 / 100;
        widths[AnswerGridModel::Proof] += more * 30 / 100;
        widths[AnswerGridModel::Note] += more - more * 45 / 100 - more * 30 / 100;
    }
    for (int column = 0; column < m_grid.columnCount(); ++column)
        setColumnWidth(column, widths[size_t(column)]);
    const int heading = QFontMetrics(fontFor(TextStyle::Strong)).height() + 12;
    for (int row = 0; row < m_grid.rowCount(); ++row)
        setRowHeight(row, m_grid.isHeading(row)
                              ? heading
                              : m_delegate->rowHeight(
                                  m_grid.index(row, AnswerGridModel::Question).data().toString(),
                                  widths[AnswerGridModel::Question]));
}

} // namespace carnet::ui
