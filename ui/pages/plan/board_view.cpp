#include "ui/pages/plan/board_view.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/board_column.h"
#include "ui/pages/plan/board_model.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kBoardColumn = 21; ///< Characters that a column needs at least.
constexpr int kBoardLines = 12;  ///< Lines of text that a column is at least high.

/// Name of the column's widgets: `board_running`.
QString boardName(Action::State state)
{
    return u"board_"_s + Column<Action::State>::write(state).toString();
}

QString boardHeading(Action::State state, int count)
{
    return u"%1 (%2)"_s.arg(stateWord(state), french::number(count));
}

} // namespace

BoardView::BoardView(OpenPlan &open, QWidget *parent)
    : PlanView(open, parent)
    , m_grid(new QGridLayout)
{
    for (size_t i = 0; i < kStates.size(); ++i) {
        m_columns[i] = makeColumn(kStates[i]);
        connect(m_columns[i].cards, &BoardColumn::sidewaysRequested, this,
                [this, i](int direction, bool carried) { goSideways(i, direction, carried); });
        connect(m_columns[i].cards, &BoardColumn::dropped, this,
                [this, i](const QString &id) { move(id, i); });
    }
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kMedium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(m_grid, 1);
    layout->addWidget(buildMoves());
    fill();
    const auto follow = [this] {
        m_stale = true;
        if (isVisible())
            fill();
    };
    connect(&open, &OpenPlan::reloaded, this, follow);
    connect(&open, &OpenPlan::actionsChanged, this, follow);
    connect(&open, &OpenPlan::criteriaChanged, this, follow);
    connect(&open, &OpenPlan::currentChanged, this, &BoardView::followCurrent);
}

BoardView::Column BoardView::makeColumn(Action::State state)
{
    Column column{new QWidget, new StatusMark(stateShape(state), {}),
                  new BoardColumn(tr("No action here.")), secondaryButton(stateWord(state))};
    const QString name = boardName(state);
    column.cards->setObjectName(name);
    column.move->setObjectName(name + u"_move"_s);
    auto *layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(column.head);
    layout->addWidget(column.cards, 1);
    connect(column.cards, &BoardColumn::currentIdChanged, this,
            [this, cards = column.cards](const QString &id) {
                // What is only shown again is not a choice of the user.
                if (cards->hasFocus())
                    open().setCurrent(id);
            });
    connect(column.cards, &BoardColumn::opened, this,
            [this](const QString &id) { open().showDetails(id); });
    return column;
}

QWidget *BoardView::buildMoves()
{
    auto *moves = new QWidget;
    auto *column = new QVBoxLayout(moves);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_chosen = new PlainLabel;
    m_chosen->setObjectName(u"board_chosen"_s);
    m_chosen->setSecondary(true);
    column->addWidget(m_chosen);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    for (size_t i = 0; i < kStates.size(); ++i) {
        row->addWidget(m_columns[i].move);
        connect(m_columns[i].move, &QPushButton::clicked, this,
                [this, i] { move(open().current(), i); });
    }
    m_details = quietButton(tr("See the details"));
    m_details->setObjectName(u"board_details"_s);
    row->addWidget(m_details);
    connect(m_details, &QPushButton::clicked, this,
            [this] { open().showDetails(open().current()); });
    column->addWidget(buttons);
    return moves;
}

void BoardView::fill()
{
    m_stale = false;
    std::array<std::vector<Action>, kStates.size()> parts;
    for (const Action &action : open().shown())
        parts[size_t(action.state)].push_back(action);
    // What was done last is seen first.
    std::ranges::stable_sort(parts[size_t(Action::State::Done)], std::ranges::greater(),
                             [](const Action &action) { return action.doneOn.value_or(QDate()); });
    bool hadFocus = false;
    for (size_t i = 0; i < kStates.size(); ++i) {
        Column &column = m_columns[i];
        hadFocus = hadFocus || column.cards->hasFocus();
        const int count = int(parts[i].size());
        column.head->setStatus(stateShape(kStates[i]), boardHeading(kStates[i], count));
        column.cards->setAccessibleName(column.head->word());
        column.cards->setDragDropMode(open().isWritable() ? QAbstractItemView::DragDrop
                                                          : QAbstractItemView::NoDragDrop);
        column.cards->cards().load(std::move(parts[i]), open().session().today());
    }
    followCurrent();
    // The keyboard goes where the card went.
    const auto column = columnOf(open().current());
    if (hadFocus && column && !m_columns[*column].cards->hasFocus())
        m_columns[*column].cards->setFocus(Qt::OtherFocusReason);
}

std::optional<size_t> BoardView::columnOf(const QString &id) const
{
    for (size_t i = 0; i < kStates.size(); ++i)
        if (m_columns[i].cards->cards().rowOf(id) >= 0)
            return i;
    return std::nullopt;
}

void BoardView::followCurrent()
{
    const QString id = open().current();
    const auto shown = columnOf(id);
    const bool canMove = shown && open().isWritable();
    for (size_t i = 0; i < kStates.size(); ++i) {
        BoardColumn *cards = m_columns[i].cards;
        if (cards->currentId() != id) {
            if (shown == i)
                cards->setCurrentId(id);
            else
                cards->leaveCurrent();
        }
        m_columns[i].move->setEnabled(canMove && *shown != i);
    }
    m_details->setEnabled(shown.has_value());
    const Action *action = open().action(id);
    m_chosen->setText(shown && action
                          ? tr("Put %1 into the column:").arg(french::quoted(action->title))
                          : tr("Choose a card to put it into another column."));
}

void BoardView::goSideways(size_t column, int direction, bool carried)
{
    const int next = int(column) + direction;
    if (next < 0 || next >= int(kStates.size()))
        return;
    const BoardColumn *from = m_columns[column].cards;
    if (carried)
        move(from->currentId(), size_t(next));
    else
        m_columns[size_t(next)].cards->focusRow(from->currentIndex().row());
}

void BoardView::move(const QString &id, size_t column)
{
    const Action *action = open().action(id);
    if (!action || !open().isWritable() || action->state == kStates[column])
        return;
    Action moved = *action;
    moved.state = kStates[column];
    open().setCurrent(id);
    const bool byButton = m_columns[column].move->hasFocus();
    if (open().write(moved, u"state"_s) || byButton) {
        // The button that was pressed can no longer be: the keyboard goes to the card.
        if (const auto now = columnOf(id))
            m_columns[*now].cards->setFocus(Qt::OtherFocusReason);
    }
}

void BoardView::reveal(const Place &place)
{
    const auto column = columnOf(place.record);
    if (!column)
        return;
    open().setCurrent(place.record);
    m_columns[*column].cards->setFocus(Qt::OtherFocusReason);
}

/// Side by side, two by two, or one below the other: what the width has room for.
void BoardView::arrange()
{
    const int needed = kBoardColumn * fontMetrics().averageCharWidth() + space::kMedium;
    const int fitting = width() / std::max(1, needed);
    const int across = fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1;
    const int height = kBoardLines * fontMetrics().lineSpacing();
    for (const Column &column : m_columns)
        column.cards->setMinimumHeight(height);
    if (across == m_across)
        return;
    m_across = across;
    for (size_t i = 0; i < kStates.size(); ++i) {
        const int row = int(i) / across;
        const int at = int(i) % across;
        m_grid->addWidget(m_columns[i].box, row, at);
    }
    for (int i = 0; i < int(kStates.size()); ++i) {
        m_grid->setColumnStretch(i, i < across ? 1 : 0);
        m_grid->setRowStretch(i, i * across < int(kStates.size()) ? 1 : 0);
    }
}

void BoardView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    arrange();
    if (m_stale)
        fill();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    PlanView::resizeEvent(event);
    arrange();
}

void BoardView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace carnet::ui
