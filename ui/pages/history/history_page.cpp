#include "ui/pages/history/history_page.h"

#include "ui/pages/history/history_model.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_model(new HistoryModel(session.workspace(), this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_count(new PlainLabel({}, TextStyle::Small, this))
{
    setObjectName(u"history_page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    column->setSpacing(space::kMedium);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::kMedium);
    auto *label = new PlainLabel(tr("Find in the history"), TextStyle::Body, this);
    label->setBuddy(m_search);
    label->setWordWrap(false);
    tools->addWidget(label);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(360);
    tools->addWidget(m_search, 1);
    tools->addStretch(1);
    m_count->setWordWrap(false);
    tools->addWidget(m_count);
    column->addLayout(tools);

    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("History of the notebook"));
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(HistoryModel::What,
                            qMax(320, m_table->columnWidth(HistoryModel::What)));
    m_table->setCurrentIndex(m_found->index(0, 0));
    column->addWidget(m_table, 1);

    auto *earlier = secondaryButton(tr("Show earlier changes"), this);
    earlier->setObjectName(u"earlier"_s);
    column->addWidget(earlier, 0, Qt::AlignLeft);
    connect(earlier, &QPushButton::clicked, this,
            [this, earlier] { earlier->setEnabled(m_model->readEarlier()); });
    connect(m_search, &QLineEdit::textChanged, m_found,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_found, &QAbstractItemModel::rowsInserted, this, &HistoryPage::tellCount);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &HistoryPage::tellCount);
    tellCount();
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::tellCount()
{
    m_count->setText(tr("%n action(s)", nullptr, m_found->rowCount()));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_found->index(0, 0));
}

} // namespace carnet::ui
