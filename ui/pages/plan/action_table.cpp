#include "ui/pages/plan/action_table.h"

#include "ui/pages/plan/action_delegate.h"
#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_table_model.h"
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
{
    setObjectName(u"actions"_s);
    setAccessibleName(tr("Actions"));
    setModel(&m_actions);
    setItemDelegate(new ActionDelegate(this));
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
    connect(this, &QAbstractItemView::doubleClicked, this, &ActionTable::editRequested);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, auto order) {
        if (m_fitting || column < 0)
            return;
        m_actions.sortBy(
            m_actions.headerData(column, Qt::Horizontal, ActionTableModel::ColumnRole).toInt(),
            order);
        scrollTo(currentIndex());
    });
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
        if (currentIndex().isValid())
            emit editRequested();
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
