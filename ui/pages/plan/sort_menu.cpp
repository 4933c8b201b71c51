#include "ui/pages/plan/sort_menu.h"

#include "ui/pages/plan/action_filter.h"
#include "ui/pages/plan/action_table.h"
#include "ui/pages/plan/action_table_model.h"

#include <QMenu>
#include <QPushButton>

#include <utility>

namespace carnet::ui {

SortMenu::SortMenu(ActionTable &table, ActionFilter &actions, QPushButton *button)
    : QObject(button)
    , m_table(table)
    , m_actions(actions)
    , m_button(button)
{
    button->setMenu(new QMenu(button));
    button->setProperty("menu", true);
    connect(button->menu(), &QMenu::aboutToShow, this, &SortMenu::fill);
    connect(&table, &ActionTable::sorted, this, &SortMenu::tell);
    tell();
}

/// Also of a column that is not shown.
QString SortMenu::heading(int column) const
{
    return m_actions.sourceModel()->headerData(column, Qt::Horizontal).toString();
}

void SortMenu::fill()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    for (int column = 0; column < ActionTableModel::ColumnCount; ++column) {
        QAction *by = menu->addAction(heading(column));
        by->setCheckable(true);
        by->setChecked(column == m_actions.sortColumn());
        connect(by, &QAction::triggered, this,
                [this, column] { m_table.sortBy(column, m_actions.sortOrder()); });
    }
    menu->addSeparator();
    for (const auto &[order, text] : {std::pair(Qt::AscendingOrder, tr("First to last")),
                                      std::pair(Qt::DescendingOrder, tr("Last to first"))}) {
        QAction *in = menu->addAction(text);
        in->setCheckable(true);
        in->setChecked(order == m_actions.sortOrder());
        connect(in, &QAction::triggered, this,
                [this, order = order] { m_table.sortBy(m_actions.sortColumn(), order); });
    }
}

void SortMenu::tell()
{
    const QString by = heading(m_actions.sortColumn()).toLower();
    m_button->setText(m_actions.sortOrder() == Qt::AscendingOrder
                          ? tr("Sorted by: %1").arg(by)
                          : tr("Sorted by: %1, last first").arg(by));
}

} // namespace carnet::ui
