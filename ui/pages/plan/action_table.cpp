#include "ui/pages/plan/action_table.h"

#include "ui/pages/plan/action_cell.h"
#include "ui/pages/plan/action_editing.h"
#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_table_model.h"
#include "ui/pages/plan/cell_problem.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ActionTable::ActionTable(ActionFilter &actions, QWidget *parent)
    : QTableView(parent)
    , m_actions(actions)
    , m_editing(new ActionEditing(this))
    , m_problem(new CellProblem(viewport()))
{
    setObjectName(u"actions"_s);
    setAccessibleName(tr("Actions"));
    setModel(&m_actions);
    setItemDelegate(m_editing);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(20);
    header->setSortIndicator(ActionTableModel::Due, Qt::AscendingOrder);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &ActionTable::rowsResized);
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, &ActionTable::rowsResized);
    // Not activated(), which is a single click on some desktops.
    connect(this, &QAbstractItemView::doubleClicked, this, &ActionTable::editCurrent);
    listenToHeader();
    listenToEditing();
}

void ActionTable::listenToHeader()
{
    connect(
        horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, auto order) {
            if (m_fitting || column < 0)
                return;
            const int sorted =
                m_actions.headerData(column, Qt::Horizontal, ActionTableModel::ColumnRole).toInt();
            m_actions.sortBy(sorted, order);
            scrollTo(currentIndex());
            emit this->sorted();
        });
}

void ActionTable::listenToEditing()
{
    m_editing->setCheck([this](const QModelIndex &index, const QString &typed) -> QString {
        return problemOf(index, typed);
    });
    connect(m_editing, &ActionEditing::entered, this, &ActionTable::entered);
    connect(m_editing, &ActionEditing::refused, m_problem, &CellProblem::show);
    connect(m_editing, &ActionEditing::leaving, this, [this](ActionEditing::Direction direction) {
        using Direction = ActionEditing::Direction;
        const int down = direction == Direction::Down ? 1 : 0;
        const int right = direction == Direction::Right ? 1 : direction == Direction::Left ? -1 : 0;
        QModelIndex next = currentIndex();
        do
            next = next.sibling(next.row() + down, next.column() + right);
        while (next.isValid() && !next.flags().testFlag(Qt::ItemIsEditable));
        m_next = next;
        m_goesOnEditing = right != 0;
    });
    connect(m_editing, &ActionEditing::left, this, [this] {
        setFocus();
        if (!m_next.isValid())
            return;
        setCurrentIndex(m_next);
        scrollTo(m_next);
        if (m_goesOnEditing)
            edit(m_next);
    });
}

QString ActionTable::problemOf(const QModelIndex &index, const QString &typed) const
{
    const auto *rows = static_cast<const ActionTableModel *>(m_actions.sourceModel());
    const int row = rows->rowOf(index.data(ActionTableModel::IdRole).toString());
    const auto column = ActionTableModel::Column(index.data(ActionTableModel::ColumnRole).toInt());
    return row < 0 ? QString() : readActionCell(rows->at(row), column, typed).problem;
}

void ActionTable::setNames(const QStringList &names)
{
    m_editing->setNames(names);
}

void ActionTable::keepDraft(const QModelIndex &index, const QString &typed)
{
    m_editing->keepDraft(index, typed);
}

void ActionTable::commitPending()
{
    if (state() != QAbstractItemView::EditingState)
        return;
    if (auto *editor = viewport()->findChild<QWidget *>(u"cellEditor"_s))
        commitData(editor);
}

void ActionTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    m_problem->hide();
    // It lives on for a while; what looks for the editor must not find it.
    editor->setObjectName({});
    QTableView::closeEditor(editor, hint);
}

void ActionTable::editCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    if (index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
    else
        emit editRequested(fieldOfColumn(
            ActionTableModel::Column(index.data(ActionTableModel::ColumnRole).toInt())));
}

void ActionTable::sortBy(int column, Qt::SortOrder order)
{
    m_actions.sortBy(column, order);
    fitColumns();
    scrollTo(currentIndex());
    emit sorted();
}

QString ActionTable::currentId() const
{
    return currentIndex().data(ActionTableModel::IdRole).toString();
}

void ActionTable::setCurrentId(const QString &id)
{
    for (int row = 0; row < m_actions.rowCount(); ++row) {
        const QModelIndex index = m_actions.index(row, 0);
        if (index.data(ActionTableModel::IdRole).toString() != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return;
    }
}

void ActionTable::ensureCurrent()
{
    if (!currentIndex().isValid() && m_actions.rowCount() > 0)
        setCurrentIndex(m_actions.index(0, 0));
}

int ActionTable::heightForRows(int rows) const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2 * space::kHair;
    for (int row = 0; row < std::min(rows, m_actions.rowCount()); ++row)
        height += rowHeight(row);
    return height;
}

void ActionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ActionTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void ActionTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editCurrent();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void ActionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const QString id = current.data(ActionTableModel::IdRole).toString();
    if (id == m_shownId)
        return;
    m_shownId = id;
    emit currentIdChanged(id);
}

/// What the column needs for its heading and for what usually stands in it, in pixels.
int ActionTable::widthOf(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    int needed = 0;
    switch (ActionTableModel::Column(column)) {
    case ActionTableModel::Title:
        return metrics.averageCharWidth() * 24;
    case ActionTableModel::Commitments:
        needed = width(u"1, 2, 3"_s);
        break;
    case ActionTableModel::Owner:
        needed = metrics.averageCharWidth() * 11;
        break;
    case ActionTableModel::Due:
        needed = width(u"00/00/0000"_s);
        break;
    case ActionTableModel::State:
        needed = ActionDelegate::shapeRoom(metrics) + width(lateText(88));
        break;
    case ActionTableModel::Progress:
        needed = width(u"100 %"_s);
        break;
    case ActionTableModel::ColumnCount:
        break;
    }
    const QString heading = m_actions.sourceModel()->headerData(column, Qt::Horizontal).toString();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int arrow = column == m_actions.sortColumn() ? space::kLarge : 0;
    needed = std::max(needed, QFontMetrics(bold).horizontalAdvance(heading) + arrow);
    return needed + 2 * space::kSmall + 2;
}

void ActionTable::fitColumns()
{
    if (m_fitting || !m_actions.sourceModel())
        return;
    m_fitting = true;
    // What a narrow table can do without comes last; the form shows it all.
    int room = viewport()->width();
    QSet<int> columns;
    for (const int column :
         {ActionTableModel::Title, ActionTableModel::State, ActionTableModel::Due,
          ActionTableModel::Owner, ActionTableModel::Progress, ActionTableModel::Commitments}) {
        room -= widthOf(column);
        if (columns.size() >= 2 && room < 0)
            break;
        columns += column;
    }
    const QString current = currentId();
    m_actions.setColumns(columns);
    if (!current.isEmpty() && currentId() != current)
        setCurrentId(current);
    // Columns that came are not selected by themselves.
    if (currentIndex().isValid())
        selectRow(currentIndex().row());
    QHeaderView *header = horizontalHeader();
    int sorted = -1;
    for (int shown = 0; shown < m_actions.columnCount(); ++shown) {
        const int column =
            m_actions.headerData(shown, Qt::Horizontal, ActionTableModel::ColumnRole).toInt();
        header->setSectionResizeMode(shown, column == ActionTableModel::Title ? QHeaderView::Stretch
                                                                              : QHeaderView::Fixed);
        if (column != ActionTableModel::Title)
            header->resizeSection(shown, widthOf(column));
        if (column == m_actions.sortColumn())
            sorted = shown;
    }
    header->setSortIndicator(sorted, m_actions.sortOrder());
    m_fitting = false;
}

} // namespace carnet::ui
