#include "ui/pages/assessment/assessment_page.h"

#include "core/domain/action.h"
#include "core/domain/completeness.h"
#include "core/domain/scoring.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"
#include "ui/pages/assessment/assessment_grid.h"
#include "ui/pages/assessment/commitment_delegate.h"
#include "ui/pages/assessment/commitment_list_model.h"
#include "ui/pages/assessment/practice_card.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

AssessmentPage::AssessmentPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_commitments(new CommitmentListModel(this))
{
    setObjectName(u"assessment_page"_s);
    m_stack = new QStackedLayout(this);
    m_work = buildWork();
    m_stack->addWidget(m_work);
    load();
    connect(&m_session, &Session::yearChanged, this, &AssessmentPage::load);
    connect(&m_session.workspace(), &storage::Workspace::changed, this, &AssessmentPage::follow);
}

AssessmentPage::~AssessmentPage() = default;

QString AssessmentPage::title() const
{
    return tr("Self-assessment %1").arg(m_session.year());
}

QWidget *AssessmentPage::buildEmpty()
{
    const int year = m_session.year();
    const QString edition = editionForNewYear(m_session.workspace());
    const bool hasPrevious = !answersOfYearBefore(m_session.workspace(), year, edition).empty();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    auto *empty = new EmptyState(
        edition.isEmpty()
            ? tr("This notebook holds no list of commitments yet. Choose one in the settings.")
            : tr("The self-assessment of %1 has not begun. Allow about 45 minutes, in several "
                 "sittings if you like.")
                  .arg(year),
        edition.isEmpty() ? tr("Open the settings") : tr("Begin the year %1").arg(year), page);
    empty->setObjectName(u"empty"_s);
    column->addWidget(empty);
    connect(empty, &EmptyState::startRequested, this, [this, edition] {
        if (edition.isEmpty())
            m_session.goTo({.page = u"settings"_s});
        else
            start(false);
    });
    if (hasPrevious) {
        auto *take = secondaryButton(tr("Start from the answers of %1").arg(year - 1), page);
        take->setObjectName(u"start_from_previous"_s);
        column->addWidget(take, 0, Qt::AlignHCenter);
        connect(take, &QPushButton::clicked, this, [this] { start(true); });
    }
    column->addStretch(2);
    return page;
}

QWidget *AssessmentPage::buildWork()
{
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(space::kSection, space::kLarge, space::kSection, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(buildToolRow());

    auto *parts = new QHBoxLayout;
    parts->setSpacing(space::kSection);
    m_list = new QListView(work);
    m_list->setObjectName(u"commitments"_s);
    m_list->setAccessibleName(tr("Commitments"));
    m_list->setModel(m_commitments);
    m_list->setItemDelegate(new CommitmentDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(220);
    m_list->setMaximumWidth(360);
    parts->addWidget(m_list, 2);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AssessmentPage::showCommitment);

    m_scroll = new QScrollArea(work);
    m_scroll->setObjectName(u"practices"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    parts->addWidget(m_scroll, 5);
    column->addLayout(parts, 1);
    return work;
}

QWidget *AssessmentPage::buildToolRow()
{
    auto *tools = new QWidget(this);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    auto *next = primaryButton({}, tools);
    next->setObjectName(u"next_to_fill"_s);
    bindToAction(next, m_session.commands().action(Command::NextToFill));
    row->addWidget(next);
    m_filter = new QComboBox(tools);
    m_filter->setObjectName(u"filter"_s);
    m_filter->addItems({tr("All questions"), tr("Still to fill in"), tr("Lower than last year")});
    auto *show = new PlainLabel(tr("Show"), TextStyle::Body, tools);
    show->setBuddy(m_filter);
    show->setWordWrap(false);
    row->addWidget(show);
    row->addWidget(m_filter);
    row->addStretch(1);
    m_progress = new PlainLabel({}, TextStyle::Strong, tools);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setWordWrap(false);
    row->addWidget(m_progress);
    column->addLayout(row);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::kMedium);
    m_score = new PlainLabel({}, TextStyle::Small, tools);
    m_score->setObjectName(u"score"_s);
    below->addWidget(m_score, 1);
    auto *how = quietButton(tr("How to read this page"), tools);
    how->setObjectName(u"how_to_read"_s);
    how->setCheckable(true);
    below->addWidget(how, 0, Qt::AlignTop);
    column->addLayout(below);
    m_status = new PlainLabel({}, TextStyle::Small, tools);
    m_status->setSecondary(true);
    m_status->setVisible(false);
    column->addWidget(m_status);
    connect(how, &QPushButton::toggled, m_status, &QWidget::setVisible);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &AssessmentPage::showCommitment);
    return tools;
}

void AssessmentPage::load()
{
    const QString commitment =
        m_list->currentIndex().data(CommitmentListModel::CodeRole).toString();
    m_commitments->load(nullptr);
    m_grid = loadGrid(m_session.workspace(), m_session.year());
    delete m_empty;
    m_empty = nullptr;
    emit titleChanged();
    if (!m_grid) {
        m_empty = buildEmpty();
        m_stack->addWidget(m_empty);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_work);
    m_commitments->load(&*m_grid);
    m_status->setText(m_grid->edition.statusNote + u'\n' + scoringRule(m_grid->edition));
    m_filter->setItemText(Lower, tr("Lower than in %1").arg(m_session.year() - 1));
    tellProgress();
    selectCommitment(m_grid->edition.commitment(commitment)
                         ? commitment
                         : m_grid->edition.commitments.front().code);
}

void AssessmentPage::follow(const storage::Changes &changes)
{
    if (changes.concerns<Assessment>() || changes.concerns<EditionRecord>()
        || (m_grid && changes.ids<Answer>().size() > 1)) {
        load();
        return;
    }
    if (!m_grid || !changes.concerns<Answer>())
        return;
    m_grid->answers = storage::answersOf(m_session.workspace(), m_grid->assessment.id);
    m_commitments->follow();
    tellProgress();
    for (PracticeCard *shown : m_cards)
        shown->follow(*m_grid);
}

void AssessmentPage::tellProgress()
{
    const Completeness done = completenessOf(m_grid->edition, m_grid->answers);
    m_progress->setText(
        tr("%1 of %n question(s) filled in", nullptr, done.total).arg(done.answered));
    m_score->setText(tr("Working grid of the project, not the official one. Score: %1")
                         .arg(scoreText(scoreOf(m_grid->edition, m_grid->answers))));
}

bool AssessmentPage::passes(const QString &practice) const
{
    switch (Filter(m_filter->currentIndex())) {
    case All:
        return true;
    case ToFill:
        return !counts(m_grid->answer(practice));
    case Lower:
        return m_grid->isLower(practice);
    }
    return true;
}

void AssessmentPage::showCommitment()
{
    commitPending();
    // Deleted later: the signal may come from one of the cards.
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_cards.clear();
    if (!m_grid || !m_list->currentIndex().isValid())
        return;

    auto *contents = new QWidget;
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(0, 0, space::kMedium, space::kSection);
    m_column->setSpacing(space::kLarge);
    const QString code = m_list->currentIndex().data(CommitmentListModel::CodeRole).toString();
    const Commitment &commitment = *m_grid->edition.commitment(code);
    auto *title = new PlainLabel(commitment.title, TextStyle::SectionTitle, contents);
    m_column->addWidget(title);
    if (!commitment.note.isEmpty()) {
        auto *note = new PlainLabel(commitment.note, TextStyle::Small, contents);
        note->setSecondary(true);
        m_column->addWidget(note);
    }
    for (const Practice *practice : m_grid->edition.practicesOf(code)) {
        if (!passes(practice->code))
            continue;
        addCard(*practice);
    }
    if (m_cards.empty())
        m_column->addWidget(
            new PlainLabel(tr("No question of this commitment matches the choice above."),
                           TextStyle::Body, contents));
    m_column->addStretch(1);
    m_scroll->setWidget(contents);
}

void AssessmentPage::addCard(const Practice &practice)
{
    auto *made = new PracticeCard(*m_grid, practice);
    made->setReadOnly(m_session.isReadOnly()
                      || m_grid->assessment.state == Assessment::State::Closed);
    m_column->addWidget(made);
    m_cards.push_back(made);
    connect(made, &PracticeCard::rated, this, [this](const QString &of, const Rating &rating) {
        write(carnet::ui::rated(m_grid->answer(of), rating, m_session.today()));
    });
    connect(made, &PracticeCard::proofWritten, this,
            [this](const QString &of, const QString &text) {
                Answer after = m_grid->answer(of);
                after.proof = text;
                write(after);
            });
    connect(made, &PracticeCard::noteWritten, this,
            [this](const QString &of, const QString &text, bool shared) {
                Answer after = m_grid->answer(of);
                after.note = text;
                after.noteShared = shared;
                write(after);
            });
    connect(made, &PracticeCard::actionRequested, this, &AssessmentPage::createAction);
}

void AssessmentPage::selectCommitment(const QString &commitment)
{
    for (int row = 0; row < m_commitments->rowCount(); ++row) {
        const QModelIndex index = m_commitments->index(row);
        if (index.data(CommitmentListModel::CodeRole).toString() != commitment)
            continue;
        if (m_list->currentIndex() == index)
            showCommitment();
        else
            m_list->setCurrentIndex(index);
        return;
    }
}

PracticeCard *AssessmentPage::card(const QString &practice) const
{
    for (PracticeCard *shown : m_cards)
        if (shown->practice() == practice)
            return shown;
    return nullptr;
}

void AssessmentPage::reveal(const Place &place)
{
    if (!m_grid || place.record.isEmpty())
        return;
    const Practice *practice = m_grid->edition.practice(place.record);
    const QString commitment = practice ? practice->commitment : place.record;
    if (!m_grid->edition.commitment(commitment))
        return;
    m_filter->setCurrentIndex(All);
    if (m_list->currentIndex().data(CommitmentListModel::CodeRole).toString() != commitment)
        selectCommitment(commitment);
    PracticeCard *shown = practice ? card(practice->code) : nullptr;
    if (!shown)
        return;
    m_current = practice->code;
    shown->focusField(place.field);
    // The cards get their places when the layout has run.
    QTimer::singleShot(0, shown, [this, shown] {
        m_scroll->verticalScrollBar()->setValue(shown->y());
        if (QWidget *focused = m_scroll->focusWidget(); focused && shown->isAncestorOf(focused))
            m_scroll->ensureWidgetVisible(focused, 0, space::kLarge);
    });
}

void AssessmentPage::commitPending()
{
    for (PracticeCard *shown : m_cards)
        shown->flush();
}

void AssessmentPage::write(const Answer &after)
{
    m_current = after.practice;
    m_session.apply(writeAnswer(*m_grid, after, m_grid->edition.numberOf(after.practice)));
    // Refused: show what is stored.
    if (PracticeCard *shown = card(after.practice))
        shown->follow(*m_grid);
}

void AssessmentPage::start(bool fromLastYear)
{
    const QString edition = editionForNewYear(m_session.workspace());
    const auto previous =
        fromLastYear ? answersOfYearBefore(m_session.workspace(), m_session.year(), edition)
                     : std::vector<Answer>();
    m_session.apply(startAssessment(m_session.year(), edition, previous, m_session.today()));
    goToNext();
}

void AssessmentPage::goToNext()
{
    if (!m_grid)
        return;
    commitPending();
    const auto next = nextToFill(m_grid->edition, m_grid->answers, m_current);
    if (next)
        reveal({.page = name(), .record = *next});
    else
        m_session.announce({.text = tr("All questions are filled in.")});
}

void AssessmentPage::createAction(const QString &practice)
{
    commitPending();
    const Practice &from = *m_grid->edition.practice(practice);
    const int year = m_session.year();
    journal::Step step(
        tr("Create an action from question %1").arg(m_grid->edition.numberOf(practice)));
    if (!m_session.workspace().records<Plan>().find(Plan::idOf(year)))
        step.insert(
            Plan{.id = Plan::idOf(year), .year = year, .title = tr("Action plan %1").arg(year)});
    const Action action{.id = Id<Action>::create(),
                        .plan = Plan::idOf(year),
                        .title = from.question,
                        .commitments = {from.commitment},
                        .source = Action::Source::Practice,
                        .origin = practice,
                        .priority = Action::Priority::Normal};
    step.insert(action);
    if (m_session.apply(step))
        m_session.goTo({.page = u"plan"_s, .record = action.id.toString(), .field = u"title"_s});
}

QString AssessmentPage::badge(const Session &session)
{
    const auto grid = loadGrid(session.workspace(), session.year());
    if (!grid)
        return {};
    const Completeness done = completenessOf(grid->edition, grid->answers);
    return tr("%1 of %2").arg(done.answered).arg(done.total);
}

void AssessmentPage::showEvent(QShowEvent *event)
{
    m_session.commands().handle(Command::NextToFill, this, [this] { goToNext(); });
    Page::showEvent(event);
}

void AssessmentPage::hideEvent(QHideEvent *event)
{
    m_session.commands().release(this);
    Page::hideEvent(event);
}

} // namespace carnet::ui
