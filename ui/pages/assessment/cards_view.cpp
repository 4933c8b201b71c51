#include "ui/pages/assessment/cards_view.h"

#include "core/storage/workspace.h"
#include "ui/pages/assessment/commitment_delegate.h"
#include "ui/pages/assessment/commitment_list_model.h"
#include "ui/pages/assessment/practice_card.h"
#include "ui/shell/session.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

CardsView::CardsView(OpenAssessment &open, QWidget *parent)
    : AssessmentView(open, parent)
    , m_commitments(new CommitmentListModel(this))
    , m_list(new QListView(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"cards_view"_s);
    auto *parts = new QHBoxLayout(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::kSection);
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
            &CardsView::showCommitment);

    m_scroll->setObjectName(u"practices"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    parts->addWidget(m_scroll, 5);

    connect(&open, &OpenAssessment::reloaded, this, [this] {
        if (this->open().grid())
            load();
    });
    connect(&open, &OpenAssessment::answersChanged, this, &CardsView::follow);
    connect(&open.session().workspace(), &storage::Workspace::changed, this,
            [this](const storage::Changes &changes) {
                if (changes.concerns<Action>() && this->open().grid())
                    for (PracticeCard *card : m_cards)
                        card->showActions(this->open().actionsFrom(card->practice()));
            });
    load();
}

void CardsView::load()
{
    const QString commitment =
        m_list->currentIndex().data(CommitmentListModel::CodeRole).toString();
    m_commitments->load(grid());
    if (m_commitments->rowCount() == 0)
        return;
    selectCommitment(grid().edition->commitment(commitment)
                         ? commitment
                         : m_commitments->index(0).data(CommitmentListModel::CodeRole).toString());
}

void CardsView::follow()
{
    m_commitments->follow(grid());
    for (PracticeCard *shown : m_cards)
        shown->follow(grid());
}

void CardsView::setFilter(const assessment::GridFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    showCommitment();
}

void CardsView::showCommitment()
{
    commitPending();
    // Deleted later: the signal may come from one of the cards.
    if (QWidget *old = m_scroll->takeWidget()) {
        old->hide();
        old->setParent(this); // It must not outlive the view.
        old->deleteLater();
    }
    m_cards.clear();
    if (!m_list->currentIndex().isValid())
        return;

    auto *contents = new QWidget;
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(0, 0, space::kMedium, space::kSection);
    m_column->setSpacing(space::kLarge);
    const QString code = m_list->currentIndex().data(CommitmentListModel::CodeRole).toString();
    const Commitment &commitment = *grid().edition->commitment(code);
    m_column->addWidget(new PlainLabel(commitment.title, TextStyle::SectionTitle, contents));
    if (!commitment.note.isEmpty()) {
        auto *note = new PlainLabel(commitment.note, TextStyle::Small, contents);
        note->setSecondary(true);
        m_column->addWidget(note);
    }
    if (open().isWritable()) {
        auto *keys = new PlainLabel(tr("On the levels, one key answers: 0 to %1, N not concerned, "
                                       "C confirm.")
                                        .arg(grid().edition->scale.size() - 1),
                                    TextStyle::Small, contents);
        keys->setSecondary(true);
        m_column->addWidget(keys);
    }
    for (const Practice *practice : grid().edition->practicesOf(code))
        if (assessment::passes(m_filter, grid(), *practice))
            addCard(*practice);
    if (m_cards.empty())
        m_column->addWidget(
            new PlainLabel(tr("No question of this commitment matches the choice above."),
                           TextStyle::Body, contents));
    m_column->addStretch(1);
    m_scroll->setWidget(contents);
}

void CardsView::addCard(const Practice &practice)
{
    auto *made = new PracticeCard(open(), practice);
    made->setReadOnly(!open().isWritable());
    m_column->addWidget(made);
    m_cards.push_back(made);
    // Refused: the card shows what is stored.
    const auto written = [this](const QString &of, bool done) {
        if (PracticeCard *shown = done ? nullptr : card(of))
            shown->follow(grid());
    };
    connect(made, &PracticeCard::rated, this,
            [this, written](const QString &of, const Rating &rating) {
                written(of, open().rate(of, rating));
            });
    connect(made, &PracticeCard::proofWritten, this,
            [this, written](const QString &of, const QString &text) {
                Answer after = grid().answer(of);
                after.proof = text;
                written(of, open().write(after));
            });
    connect(made, &PracticeCard::noteWritten, this,
            [this, written](const QString &of, const QString &text, bool shared) {
                Answer after = grid().answer(of);
                after.note = text;
                after.noteShared = shared;
                written(of, open().write(after));
            });
    connect(made, &PracticeCard::ownerWritten, this,
            [this, written](const QString &of, const QString &owner) {
                Answer after = grid().answer(of);
                after.owner = owner;
                written(of, open().write(after));
            });
    made->showActions(open().actionsFrom(practice.code));
    connect(made, &PracticeCard::actionShown, this, [this](const Action &action) {
        commitPending();
        open().showAction(action);
    });
    connect(made, &PracticeCard::actionRequested, this, [this](const QString &of) {
        commitPending();
        open().createAction(of);
    });
}

void CardsView::selectCommitment(const QString &commitment)
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

PracticeCard *CardsView::card(const QString &practice) const
{
    for (PracticeCard *shown : m_cards)
        if (shown->practice() == practice)
            return shown;
    return nullptr;
}

void CardsView::reveal(const Place &place)
{
    const Practice *practice = grid().edition->practice(place.record);
    const QString commitment = practice ? practice->commitment : place.record;
    if (!grid().edition->commitment(commitment))
        return;
    if (m_list->currentIndex().data(CommitmentListModel::CodeRole).toString() != commitment)
        selectCommitment(commitment);
    PracticeCard *shown = practice ? card(practice->code) : nullptr;
    if (!shown)
        return;
    open().setCurrent(practice->code);
    shown->focusField(place.field);
    // The cards get their places when the layout has run.
    QTimer::singleShot(0, shown, [this, shown] {
        m_scroll->verticalScrollBar()->setValue(shown->y());
        if (QWidget *focused = m_scroll->focusWidget(); focused && shown->isAncestorOf(focused))
            m_scroll->ensureWidgetVisible(focused, 0, space::kLarge);
    });
}

void CardsView::commitPending()
{
    for (PracticeCard *shown : m_cards)
        shown->flush();
}

} // namespace carnet::ui
