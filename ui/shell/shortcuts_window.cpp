#include "ui/shell/shortcuts_window.h"

#include "ui/shell/command_registry.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(u", "_s);
}

} // namespace

ShortcutsWindow::ShortcutsWindow(const CommandRegistry &commands, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(u"shortcutsWindow"_s);
    resize(620, 560);

    auto *table = new QTableWidget(0, 3);
    table->setObjectName(u"shortcutsTable"_s);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys"), tr("Menu")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setSelectionBehavior(QTableWidget::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    for (const CommandRegistry::Declaration &declared : CommandRegistry::declarations()) {
        const QAction *action = commands.action(declared.command);
        if (action->shortcuts().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        const QString menu = CommandRegistry::menuTitle(declared.menu).remove(u'&');
        table->setItem(row, 0, new QTableWidgetItem(action->text().remove(u'&').remove(u'…')));
        table->setItem(row, 1, new QTableWidgetItem(keysOf(*action)));
        table->setItem(row, 2, new QTableWidgetItem(menu));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setCurrentCell(0, 0);

    auto *close = secondaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(
        new PlainLabel(tr("Everything can be done with the keyboard: Alt opens the "
                          "menus, Tab goes to the next field, F6 to the next area.")));
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace carnet::ui
