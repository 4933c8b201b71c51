#include "ui/shell/versions_dialog.h"

#include "core/base/french.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

VersionsDialog::VersionsDialog(const std::vector<Version> &versions, QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_table(new QTableWidget(int(versions.size()), 3))
{
    setObjectName(u"versionsDialog"_s);
    setWindowTitle(tr("Return to a version"));
    resize(640, 480);
    m_table->setObjectName(u"versions"_s);
    m_table->setAccessibleName(tr("Dated copies"));
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("Made"), tr("Size")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (int row = 0; row < int(versions.size()); ++row) {
        const Version &version = versions[size_t(row)];
        const QString when = tr("%1 at %2")
                                 .arg(french::longDate(version.takenAt.date()),
                                      french::time(version.takenAt.time()));
        m_table->setItem(row, 0, new QTableWidgetItem(when));
        m_table->setItem(row, 1,
                         new QTableWidgetItem(version.asked ? tr("Before an important change")
                                                            : tr("By the program")));
        m_table->setItem(row, 2, new QTableWidgetItem(french::fileSize(version.size)));
    }

    auto *look = primaryButton(tr("Look at it"));
    auto *restore = secondaryButton(tr("Make a notebook of it..."));
    auto *close = secondaryButton(tr("Close"));
    look->setObjectName(u"lookAtVersion"_s);
    restore->setObjectName(u"restoreVersion"_s);
    const bool any = !versions.empty();
    look->setEnabled(any);
    restore->setEnabled(any);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(restore);
    buttons->addWidget(look);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kSection, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(new PlainLabel(
        any ? tr("Looking at a version changes nothing. A notebook made of it is a file of its "
                 "own: the one that is open stays as it is.")
            : tr("There is no dated copy yet. The program makes one a day.")));
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(look, &QPushButton::clicked, this, [this] { choose(Choice::Look); });
    connect(restore, &QPushButton::clicked, this, [this] { choose(Choice::Restore); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (any)
        m_table->setCurrentCell(0, 0);
}

const VersionsDialog::Version &VersionsDialog::version() const
{
    Q_ASSERT(m_choice != Choice::Nothing);
    return m_versions[size_t(m_table->currentRow())];
}

void VersionsDialog::choose(Choice choice)
{
    if (m_table->currentRow() < 0)
        return;
    m_choice = choice;
    accept();
}

} // namespace carnet::ui
