#include "ui/pages/assessment/contributions_view.h"

#include "core/storage/workspace.h"
#include "ui/pages/assessment/consensus_card.h"
#include "ui/pages/assessment/contribution_list.h"
#include "ui/pages/assessment/dispersion_model.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapping_header.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ContributionsView::ContributionsView(OpenAssessment &open, QWidget *parent)
    : AssessmentView(open, parent)
    , m_model(new DispersionModel(this))
    , m_page(new PageScaffold(PageScaffold::Width::Full, this))
{
    setObjectName(u"contributions_view"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    m_page->widget()->layout()->setContentsMargins(0, 0, space::kMedium, space::kLarge);
    m_page->body()->addWidget(buildTools());
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(space::kLarge);
    m_parts->addWidget(buildTable(), 3);
    m_parts->addWidget(buildSide(), 2);
    m_page->body()->addLayout(m_parts);
    m_page->body()->addStretch(1);
    connect(&open, &OpenAssessment::reloaded, this, [this] {
        if (this->open().grid())
            load();
    });
    connect(&open, &OpenAssessment::answersChanged, this, &ContributionsView::follow);
    connect(&open.session().workspace(), &storage::Workspace::changed, this,
            [this](const storage::Changes &changes) {
                if (this->open().grid() && changes.concerns<Contribution>())
                    load();
            });
    load();
}

QWidget *ContributionsView::buildTools()
{
    auto *tools = new QWidget(this);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_summary = new PlainLabel({}, TextStyle::Body, tools);
    m_summary->setObjectName(u"contributions_summary"_s);
    column->addWidget(m_summary);
    auto *buttons = new QWidget(tools);
    auto *row = new FlowLayout(buttons);
    auto *file = primaryButton(tr("Take a file in..."), buttons);
    file->setObjectName(u"take_in_file"_s);
    connect(file, &QPushButton::clicked, this, &ContributionsView::takeInFile);
    row->addWidget(file);
    auto *folder = secondaryButton(tr("Take a folder of files in..."), buttons);
    folder->setObjectName(u"take_in_folder"_s);
    connect(folder, &QPushButton::clicked, this, &ContributionsView::takeInFolder);
    row->addWidget(folder);
    m_agreed = secondaryButton({}, buttons);
    m_agreed->setObjectName(u"retain_agreed"_s);
    connect(m_agreed, &QPushButton::clicked, this, &ContributionsView::retainAgreed);
    row->addWidget(m_agreed);
    m_gapsOnly = new QCheckBox(tr("Only where they differ"), buttons);
    m_gapsOnly->setObjectName(u"gaps_only"_s);
    connect(m_gapsOnly, &QCheckBox::toggled, this, &ContributionsView::loadTable);
    row->addWidget(m_gapsOnly);
    column->addWidget(buttons);
    return tools;
}

QWidget *ContributionsView::buildTable()
{
    m_comparison = new QWidget(this);
    auto *column = new QVBoxLayout(m_comparison);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_table = new RowTable(m_comparison);
    m_table->setObjectName(u"dispersion"_s);
    m_table->setAccessibleName(tr("Contributions side by side, the widest gaps first"));
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    m_table->setWordWrap(true);
    m_table->setMostRows(9);
    m_table->setModel(m_model);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContributionsView::showCurrent);
    column->addWidget(m_table);
    m_legend = new PlainLabel(
        tr("Enter goes to the degree that you retain. Questions about which nobody differs come "
           "last."),
        TextStyle::Small, m_comparison);
    m_legend->setSecondary(true);
    column->addWidget(m_legend);
    column->addStretch(1);
    return m_comparison;
}

QWidget *ContributionsView::buildSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    m_consensus = new ConsensusCard(side);
    column->addWidget(m_consensus);
    connect(m_consensus, &ConsensusCard::retained, this, &ContributionsView::retain);
    m_list = new ContributionList(side);
    column->addWidget(m_list);
    connect(m_list, &ContributionList::eraseRequested, this, &ContributionsView::erase);
    auto *handedOut = new HandOutCard(grid(), side);
    column->addWidget(handedOut);
    connect(handedOut, &HandOutCard::handOutRequested, this, &ContributionsView::handOut);
    column->addStretch(1);
    return side;
}

void ContributionsView::load()
{
    m_contributions =
        assessment::contributionsOf(open().session().workspace(), grid().assessment.id);
    m_list->load(m_contributions, !open().session().isReadOnly());
    m_list->setVisible(!m_contributions.empty());
    for (const QString &name : {u"take_in_file"_s, u"take_in_folder"_s})
        findChild<QPushButton *>(name)->setEnabled(open().isWritable());
    loadTable();
}

void ContributionsView::loadTable()
{
    const QString practice = currentPractice();
    const auto given = assessment::givenAnswers(m_contributions);
    m_model->load(grid(), given, m_gapsOnly->isChecked());
    m_comparison->setVisible(!given.empty());
    m_gapsOnly->setVisible(given.size() > 1);
    const int row = m_model->rowOf(practice);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    sizeColumns();
    tellSummary();
    showCurrent();
    arrange();
}

void ContributionsView::follow()
{
    m_model->follow(grid());
    tellSummary();
    showCurrent();
}

void ContributionsView::tellSummary()
{
    const auto given = m_model->given();
    const int agreed = int(assessment::agreedByAll(grid(), given, open().session().today()).size());
    m_agreed->setVisible(agreed > 0);
    m_agreed->setEnabled(open().isWritable());
    m_agreed->setText(tr("Retain the %n answer(s) on which all agree", nullptr, agreed));
    if (given.empty())
        m_summary->setText(tr("Several people can answer, each on their own: give them the grid to "
                              "fill in, take their files in here, and compare before you decide "
                              "together."));
    else if (given.size() == 1)
        m_summary->setText(tr("One contribution. Take another one in to compare."));
    else
        m_summary->setText(
            tr("%n contribution(s). They differ on %1 questions, the widest gaps first.", nullptr,
               int(given.size()))
                .arg(m_model->gaps()));
}

QString ContributionsView::currentPractice() const
{
    return m_table->currentIndex().data(DispersionModel::PracticeRole).toString();
}

void ContributionsView::showCurrent()
{
    const Dispersion *const shown = m_model->dispersionOf(currentPractice());
    m_consensus->setVisible(shown != nullptr);
    if (shown)
        m_consensus->load(grid(), m_model->given(), *shown, open().isWritable());
}

void ContributionsView::reveal(const Place &place)
{
    const int row = m_model->rowOf(place.record);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

void ContributionsView::retain(const QString &practice, const Rating &rating, const QString &reason)
{
    const int row = m_model->rowOf(practice);
    if (!open().write(
            {assessment::agreed(grid(), practice, rating, reason, open().session().today())},
            tr("Agree on question %1").arg(grid().edition->numberOf(practice))))
        return;
    m_table->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
    m_table->setFocus();
}

void ContributionsView::retainAgreed()
{
    const auto answers =
        assessment::agreedByAll(grid(), m_model->given(), open().session().today());
    open().write(answers, tr("Retain what all agree on"));
}

void ContributionsView::arrange()
{
    // Side by side only where both can be read.
    const int letter = fontMetrics().averageCharWidth();
    const bool isWide = width() > 130 * letter && !m_model->given().empty();
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ContributionsView::sizeColumns()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int narrow = 12 * letter + 2 * space::kSmall;
    const int others = (m_model->columnCount() - 1) * narrow;
    const int room = m_table->viewport()->width() - others;
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = DispersionModel::Gap; column < m_model->columnCount(); ++column)
        header->resizeSection(column, narrow);
    header->resizeSection(DispersionModel::Question, std::max(room, 26 * letter));
    m_table->resizeRowsToContents();
    m_table->updateGeometry();
}

void ContributionsView::resizeEvent(QResizeEvent *event)
{
    AssessmentView::resizeEvent(event);
    arrange();
}

void ContributionsView::changeEvent(QEvent *event)
{
    AssessmentView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_parts) {
        arrange();
        sizeColumns();
    }
}

bool ContributionsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        sizeColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_consensus->isVisible()) {
            m_consensus->focusLevels();
            return true;
        }
    }
    return AssessmentView::eventFilter(watched, event);
}

} // namespace carnet::ui
