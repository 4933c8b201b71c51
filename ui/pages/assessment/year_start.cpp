#include "ui/pages/assessment/year_start.h"

#include "core/assessment/new_year.h"
#include "ui/pages/assessment/carry_over_model.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

YearStart::YearStart(Session &session, QWidget *parent)
    : PageScaffold(Width::Full, parent)
    , m_session(session)
    , m_editions(assessment::editionChoices(session.workspace()))
{
    setObjectName(u"year_start"_s);
    body()->addWidget(new PlainLabel(tr("The self-assessment of %1 has not begun. Allow about 45 "
                                        "minutes, in several sittings if you like.")
                                         .arg(session.year()),
                                     TextStyle::SectionTitle, this));
    addGridChoice();
    addStartChoice();
    addChanges();
    auto *row = new QHBoxLayout;
    auto *begin = primaryButton(tr("Begin the year %1").arg(session.year()), this);
    begin->setObjectName(u"begin"_s);
    begin->setEnabled(!session.isReadOnly());
    row->addWidget(begin);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_changes);
    body()->addStretch(1);
    connect(begin, &QPushButton::clicked, this, &YearStart::begin);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &YearStart::follow);
    follow();
}

void YearStart::addGridChoice()
{
    auto *card = new Card(tr("The grid"), this);
    m_edition = new QComboBox(card);
    m_edition->setObjectName(u"edition"_s);
    for (const assessment::EditionChoice &choice : m_editions)
        m_edition->addItem(choice.edition->title);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    auto *caption = new PlainLabel(tr("List of commitments"), TextStyle::Body, card);
    caption->setBuddy(m_edition);
    caption->setWordWrap(false);
    row->addWidget(caption);
    row->addWidget(m_edition);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_editionNote = new PlainLabel({}, TextStyle::Small, card);
    m_editionNote->setSecondary(true);
    card->body()->addWidget(m_editionNote);
    body()->addWidget(card);
}

void YearStart::addStartChoice()
{
    const auto earlier = start().earlier;
    if (!earlier || earlier->answers.empty())
        return;
    auto *card = new Card(tr("The answers"), this);
    m_take = new QRadioButton(
        tr("Start from the answers of %1, each to be confirmed").arg(earlier->assessment.year),
        card);
    m_take->setObjectName(u"start_from_previous"_s);
    m_take->setChecked(true);
    m_blank = new QRadioButton(tr("Start with blank answers"), card);
    m_blank->setObjectName(u"start_blank"_s);
    card->body()->addWidget(m_take);
    card->body()->addWidget(m_blank);
    m_summary = new PlainLabel({}, TextStyle::Small, card);
    m_summary->setObjectName(u"summary"_s);
    card->body()->addWidget(m_summary);
    m_details = quietButton(tr("What becomes of each question"), card);
    m_details->setObjectName(u"details"_s);
    m_details->setCheckable(true);
    card->body()->addWidget(m_details, 0, Qt::AlignLeft);
    body()->addWidget(card);
}

void YearStart::addChanges()
{
    m_model = new CarryOverModel(this);
    m_changes = new RowTable(this);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setAccessibleName(tr("What becomes of each question"));
    m_changes->setModel(m_model);
    m_changes->setWordWrap(true);
    m_changes->setMostRows(200);
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setSectionResizeMode(CarryOverModel::What,
                                                        QHeaderView::ResizeToContents);
    m_changes->horizontalHeader()->setSectionResizeMode(CarryOverModel::Taken,
                                                        QHeaderView::ResizeToContents);
    m_changes->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_changes->setVisible(false);
    if (m_details)
        connect(m_details, &QPushButton::toggled, m_changes, &QWidget::setVisible);
}

assessment::NewYear YearStart::start() const
{
    return assessment::newYear(m_session.workspace(), m_session.year(),
                               m_editions.at(size_t(m_edition->currentIndex())));
}

void YearStart::follow()
{
    const assessment::NewYear chosen = start();
    m_editionNote->setText(chosen.edition.edition->statusNote);
    m_model->load(chosen);
    if (m_summary)
        m_summary->setText(
            assessment::carryOverSummary(chosen.earlier->carried, chosen.earlier->assessment.year));
}

void YearStart::begin()
{
    if (m_session.apply(
            assessment::beginYear(start(), m_take && m_take->isChecked(), m_session.today())))
        emit begun();
}

} // namespace carnet::ui
