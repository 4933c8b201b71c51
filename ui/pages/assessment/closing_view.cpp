#include "ui/pages/assessment/closing_view.h"

#include "core/assessment/closing.h"
#include "core/assessment/judgement.h"
#include "core/base/french.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"
#include "ui/pages/assessment/closed_band.h"
#include "ui/pages/assessment/links_card.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_scaffold.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

/// Where an item leads: its first practice, or the view that shows what it is about.
QString placeOf(const ReadinessItem &item)
{
    switch (item.kind) {
    case ReadinessItem::Kind::Checks:
    case ReadinessItem::Kind::Undecided:
        return u"summary"_s;
    case ReadinessItem::Kind::Assessors:
        return u"closing"_s;
    default:
        return item.practices.front();
    }
}

std::vector<LinksCard::Link> linksOf(const std::vector<ReadinessItem> &items,
                                     const AssessedYear &year)
{
    constexpr size_t kNamed = 12;
    std::vector<LinksCard::Link> links;
    for (const ReadinessItem &item : items) {
        QString sentence = item.sentence;
        if (!item.practices.empty() && item.practices.size() <= kNamed)
            sentence = ClosingView::tr("%1: %2").arg(sentence, year.numbers(item.practices));
        links.push_back(
            {item.blocking ? StatusShape::Cross : StatusShape::Triangle,
             item.blocking ? ClosingView::tr("Needed before closing") : ClosingView::tr("Advice"),
             sentence, placeOf(item), item.field});
    }
    return links;
}

} // namespace

ClosingView::ClosingView(OpenAssessment &open, QWidget *parent)
    : AssessmentView(open, parent)
    , m_scaffold(new PageScaffold(PageScaffold::Width::Text, this))
{
    setObjectName(u"closing_view"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scaffold);
    m_scaffold->widget()->layout()->setContentsMargins(0, 0, space::kMedium, space::kSection);
    m_readiness = new LinksCard(tr("Before closing"), {}, this);
    m_readiness->setObjectName(u"readiness_card"_s);
    m_scaffold->body()->addWidget(m_readiness);
    buildAssessors();
    buildClosing();
    m_scaffold->body()->addStretch(1);
    connect(m_readiness, &LinksCard::followed, this,
            [this](const QString &record, const QString &field) {
                if (record == u"closing"_s)
                    m_assessors->setFocus(Qt::OtherFocusReason);
                else
                    this->open().session().goTo(
                        {.page = u"assessment"_s, .record = record, .field = field});
            });
    connect(&open.session().workspace(), &storage::Workspace::changed, this, &ClosingView::follow);
    connect(&open, &OpenAssessment::reloaded, this, &ClosingView::follow);
}

void ClosingView::buildAssessors()
{
    auto *card = new Card(tr("Who took part"), this);
    auto *hint = new PlainLabel(tr("Names or functions, and how: at a meeting, each alone, from a "
                                   "spreadsheet. They are part of what is closed."),
                                TextStyle::Small, card);
    hint->setSecondary(true);
    card->body()->addWidget(hint);
    m_assessors = new TextField(card);
    m_assessors->setObjectName(u"assessors"_s);
    m_assessors->setAccessibleName(tr("Who took part"));
    m_assessors->setLines(2);
    card->body()->addWidget(m_assessors);
    m_scaffold->body()->addWidget(card);
    connect(m_assessors, &TextField::committed, this, &ClosingView::writeAssessors);
}

void ClosingView::buildClosing()
{
    auto *card = new Card(tr("Closing the year"), this);
    m_state = new PlainLabel({}, TextStyle::Body, card);
    m_state->setObjectName(u"closing_state"_s);
    card->body()->addWidget(m_state);
    m_close = primaryButton({}, card);
    m_close->setObjectName(u"close_year"_s);
    card->body()->addWidget(m_close, 0, Qt::AlignLeft);
    m_reopen = secondaryButton({}, card);
    m_reopen->setObjectName(u"reopen_from_closing"_s);
    card->body()->addWidget(m_reopen, 0, Qt::AlignLeft);
    m_scaffold->body()->addWidget(card);
    connect(m_close, &QPushButton::clicked, this, &ClosingView::close);
    connect(m_reopen, &QPushButton::clicked, this, [this] { reopenAsking(open()); });
}

void ClosingView::showEvent(QShowEvent *event)
{
    if (m_stale)
        load();
    AssessmentView::showEvent(event);
}

void ClosingView::follow()
{
    m_stale = true;
    if (isVisible())
        load();
}

void ClosingView::load()
{
    if (!open().grid())
        return;
    m_stale = false;
    const assessment::Judgement judged = assessment::judge(open().session().workspace(), grid());
    m_readiness->load(linksOf(judged.readiness, assessment::assessedYear(grid())),
                      tr("Nothing is missing."));
    m_assessors->setValue(grid().assessment.assessors);
    m_assessors->setReadOnly(!open().isWritable());
    tellState(judged.readiness);
}

void ClosingView::tellState(const std::vector<ReadinessItem> &items)
{
    const Assessment &year = grid().assessment;
    const bool closed = grid().isClosed();
    m_close->setText(tr("Close the year %1...").arg(year.year));
    m_reopen->setText(tr("Reopen the year %1...").arg(year.year));
    m_readiness->setVisible(!closed);
    m_close->setVisible(!closed);
    m_reopen->setVisible(closed);
    m_reopen->setEnabled(!open().session().isReadOnly());
    m_close->setEnabled(open().isWritable() && isReady(items) && year.contributor.isEmpty());
    if (closed)
        m_state->setText(closedText(open()));
    else if (!year.contributor.isEmpty())
        m_state->setText(tr("This notebook holds a contribution: it is given back, not closed."));
    else if (!isReady(items))
        m_state->setText(tr("The year can be closed once each question is filled in or confirmed. "
                            "The other points are advice."));
    else
        m_state->setText(tr("The year can be closed. Its answers, proofs and findings can then "
                            "only be read, and get a stamp by which one sees that nothing was "
                            "changed. It can be reopened, with a reason."));
}

void ClosingView::writeAssessors(const QString &assessors)
{
    Assessment after = grid().assessment;
    after.assessors = assessors;
    if (!open().session().apply(journal::Step(tr("Who took part in %1").arg(after.year))
                                    .update(grid().assessment, after)))
        m_assessors->refuse();
}

void ClosingView::close()
{
    commitPending();
    Session &session = open().session();
    const int year = grid().assessment.year;
    if (!session.prompt().confirm(
            tr("Close the self-assessment of %1? Its answers, proofs and findings can then only be "
               "read. To correct something later, the year is reopened with a reason, which stays "
               "in the history.")
                .arg(year),
            tr("Close the year %1").arg(year)))
        return;
    // What is closed is opened again with a reason, and never by undoing.
    if (session.applyForGood(assessment::closeYear(
            grid(), storage::findingsOf(session.workspace(), grid().assessment.id),
            session.today())))
        session.undoStack().clear();
}

void ClosingView::reveal(const Place &place)
{
    if (place.field == u"assessors"_s)
        m_assessors->setFocus(Qt::OtherFocusReason);
}

void ClosingView::commitPending()
{
    m_assessors->flush();
}

} // namespace carnet::ui
