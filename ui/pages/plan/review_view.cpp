#include "ui/pages/plan/review_view.h"

#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "core/planning/review.h"
#include "core/storage/plans.h"
#include "ui/pages/plan/review_card.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QApplication>
#include <QClipboard>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ReviewView::ReviewView(OpenPlan &open, QWidget *parent)
    : PlanView(open, parent)
    , m_stack(new QStackedLayout(this))
{
    m_work = buildWork();
    m_end = buildEnd();
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_end);
    const auto shortcut = [this](const QKeySequence &keys, int step) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, step] { go(m_index + step); });
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Right), 1);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), -1);
    order();
    const auto followSoon = [this] {
        m_stale = true;
        if (isVisible())
            follow();
    };
    connect(&open, &OpenPlan::reloaded, this, followSoon);
    connect(&open, &OpenPlan::actionsChanged, this, followSoon);
    connect(&open, &OpenPlan::criteriaChanged, this, [this] {
        commitPending();
        order();
    });
}

QWidget *ReviewView::buildWork()
{
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_place = new PlainLabel({}, TextStyle::Strong);
    m_place->setObjectName(u"review_place"_s);
    m_state = new StatusMark(StatusShape::Diamond, {});
    m_state->setObjectName(u"review_mark"_s);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"review_bar"_s);
    m_progress->setTextVisible(false);
    m_card = new ReviewCard;
    m_card->setObjectName(u"review_card"_s);
    column->addWidget(m_place);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addWidget(m_card);
    column->addWidget(buildButtons());
    column->addStretch(1);
    connect(m_card, &ReviewCard::edited, this, [this](const Action &after, const QString &field) {
        if (!open().write(after, field))
            showAction();
    });
    connect(m_card, &ReviewCard::remarked, this, &ReviewView::remark);
    connect(m_card, &ReviewCard::redated, this, &ReviewView::redate);
    return work;
}

QWidget *ReviewView::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_next = primaryButton(tr("Next (Alt+→)"));
    m_next->setObjectName(u"review_next"_s);
    m_nothingNew = secondaryButton(tr("Nothing new, next"));
    m_nothingNew->setObjectName(u"review_nothing"_s);
    m_previous = secondaryButton(tr("Previous (Alt+←)"));
    m_previous->setObjectName(u"review_previous"_s);
    auto *details = quietButton(tr("See the details"));
    details->setObjectName(u"review_details"_s);
    auto *end = quietButton(tr("End the review"));
    end->setObjectName(u"review_end"_s);
    for (QPushButton *button : {m_next, m_nothingNew, m_previous, details, end})
        row->addWidget(button);
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_index + 1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { go(m_index - 1); });
    connect(m_nothingNew, &QPushButton::clicked, this, &ReviewView::nothingNew);
    connect(details, &QPushButton::clicked, this, [this] {
        commitPending();
        open().showDetails(currentId());
    });
    connect(end, &QPushButton::clicked, this, [this] { go(int(m_order.size())); });
    return buttons;
}

QWidget *ReviewView::buildEnd()
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_endTitle = new PlainLabel({}, TextStyle::SectionTitle);
    m_endTitle->setObjectName(u"review_end_title"_s);
    column->addWidget(m_endTitle);
    m_endLines = new QVBoxLayout;
    m_endLines->setSpacing(space::kSmall);
    column->addLayout(m_endLines);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_copy = primaryButton(tr("Copy the summary"));
    m_copy->setObjectName(u"review_copy"_s);
    auto *again = secondaryButton(tr("Go through the actions again"));
    again->setObjectName(u"review_again"_s);
    row->addWidget(m_copy);
    row->addWidget(again);
    column->addWidget(buttons);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &ReviewView::copy);
    connect(again, &QPushButton::clicked, this, [this] {
        order();
        m_card->focusFirst();
    });
    return end;
}

Period ReviewView::quarter() const
{
    return Period::containing(open().session().today(), Frequency::Quarter);
}

QString ReviewView::currentId() const
{
    return m_index < m_order.size() ? m_order.at(m_index) : QString();
}

/// Begins with the first that was not reviewed yet.
void ReviewView::order()
{
    const std::vector<Action> actions = planning::reviewOrder(open().shown());
    const QSet<QString> reviewed =
        planning::reviewedIn(quarter(), actions, open().session().workspace());
    m_order.clear();
    m_index = -1;
    for (const Action &action : actions) {
        const QString id = action.id.toString();
        if (m_index < 0 && !reviewed.contains(id))
            m_index = int(m_order.size());
        m_order += id;
    }
    if (m_index < 0)
        m_index = 0;
    m_shown.clear();
    m_stale = false;
    showAction();
}

void ReviewView::follow()
{
    m_stale = false;
    const QString id = currentId();
    QStringList order;
    for (const QString &each : m_order)
        if (open().action(each))
            order += each;
    for (const Action &action : planning::reviewOrder(open().shown()))
        if (!order.contains(action.id.toString()))
            order += action.id.toString();
    const bool isAtEnd = m_index >= m_order.size() && !m_order.isEmpty();
    m_order = order;
    m_index = isAtEnd ? int(order.size()) : std::max(0, int(order.indexOf(id)));
    showAction();
}

void ReviewView::go(int index)
{
    commitPending();
    const QWidget *focus = QApplication::focusWidget();
    const bool wasInside = focus && isAncestorOf(focus);
    m_index = std::clamp(index, 0, int(m_order.size()));
    showAction();
    if (wasInside && currentId().isEmpty() && m_copy->isVisibleTo(this))
        m_copy->setFocus(Qt::OtherFocusReason);
    else if (wasInside && focus && !focus->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
}

void ReviewView::showAction()
{
    const QString id = currentId();
    const Action *action = open().action(id);
    if (!action) {
        m_shown.clear();
        showEnd();
        return;
    }
    m_stack->setCurrentWidget(m_work);
    if (m_shown != id) {
        m_shown = id;
        m_written.reset();
        m_card->load(*action);
        open().setCurrent(id);
    }
    // A copy: writing reads the actions anew.
    const Action shown = *action;
    const storage::Workspace &workspace = open().session().workspace();
    m_card->follow(shown, storage::commentsOf(workspace, shown.id),
                   storage::changesOf(workspace, shown.id), open().session().today());
    const bool isWritable = open().isWritable();
    m_card->setWritable(isWritable);
    m_nothingNew->setEnabled(isWritable);
    m_previous->setEnabled(m_index > 0);
    m_next->setText(m_index + 1 < m_order.size() ? tr("Next (Alt+→)")
                                                 : tr("See what came of it (Alt+→)"));
    tellProgress();
}

void ReviewView::tellProgress()
{
    std::vector<Action> actions;
    for (const QString &id : m_order)
        if (const Action *action = open().action(id))
            actions.push_back(*action);
    const QSet<QString> reviewed =
        planning::reviewedIn(quarter(), actions, open().session().workspace());
    const int total = int(m_order.size());
    m_place->setText(tr("Review of the %1: action %2 of %3")
                         .arg(french::periodName(quarter()), french::number(m_index + 1),
                              french::number(total)));
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(int(reviewed.size()));
    m_progress->setAccessibleName(
        tr("%1 of %2 reviewed this quarter")
            .arg(french::number(int(reviewed.size())), french::number(total)));
    const bool isReviewed = reviewed.contains(currentId());
    m_state->setStatus(
        isReviewed ? StatusShape::Disc : StatusShape::Diamond,
        u"%1 – %2"_s.arg(isReviewed ? tr("Reviewed this quarter") : tr("Still to be reviewed"),
                         m_progress->accessibleName()));
}

void ReviewView::showEnd()
{
    m_stack->setCurrentWidget(m_end);
    while (QLayoutItem *item = m_endLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isEmpty = m_order.isEmpty();
    m_endTitle->setText(isEmpty ? tr("No open action matches your choice: there is nothing to "
                                     "review.")
                                : tr("Review of the %1").arg(french::periodName(quarter())));
    Session &session = open().session();
    const planning::ReviewSummary summary =
        planning::reviewSummary(quarter(), open().shown(), session.workspace(), session.today());
    const auto add = [this](StatusShape shape, const QString &text) {
        m_endLines->addWidget(new StatusMark(shape, text));
    };
    add(StatusShape::Disc, tr("%n action(s) reviewed", nullptr, summary.reviewed));
    if (summary.left > 0)
        add(StatusShape::Diamond, tr("%n action(s) still to be reviewed", nullptr, summary.left));
    add(StatusShape::Disc, tr("%n action(s) done", nullptr, summary.done));
    add(StatusShape::HalfDisc, tr("%n action(s) with a new due date", nullptr, summary.redated));
    if (summary.dropped > 0)
        add(StatusShape::Cross, tr("%n action(s) given up", nullptr, summary.dropped));
    add(summary.late > 0 ? StatusShape::Triangle : StatusShape::Disc,
        tr("%n action(s) late", nullptr, summary.late));
}

/// What is typed on is the same remark.
void ReviewView::remark(const QString &text)
{
    const Action *action = open().action(m_shown);
    if (!action || (text.trimmed().isEmpty() && !m_written))
        return;
    Session &session = open().session();
    ActionComment after =
        m_written.value_or(ActionComment{.id = Id<ActionComment>::create(),
                                         .action = action->id,
                                         .writtenAt = session.now(),
                                         .author = session.workspace().writer().author,
                                         .text = {}});
    after.text = text.trimmed();
    // It may have been undone.
    const auto before =
        m_written ? session.workspace().records<ActionComment>().find(m_written->id) : std::nullopt;
    if (!open().write(planning::commentStep(*action, before, after)))
        return;
    m_written = after.text.isEmpty() ? std::nullopt : std::optional(after);
    showAction();
}

void ReviewView::redate(const QDate &due, const QString &reason)
{
    const Action *action = open().action(m_shown);
    if (!action)
        return;
    Action moved = *action;
    moved.due = due;
    const bool isDone =
        action->due
            ? open().write(planning::redateStep(*action, due, reason, open().session().today()))
            : open().write(moved, u"due"_s);
    if (!isDone)
        return;
    m_card->clearDate();
    showAction();
}

void ReviewView::nothingNew()
{
    commitPending();
    if (!m_written)
        remark(planning::nothingNewText(quarter()));
    go(m_index + 1);
}

void ReviewView::copy()
{
    Session &session = open().session();
    QApplication::clipboard()->setText(
        planning::reviewText(quarter(), open().shown(), session.workspace(), session.today()));
    session.announce({.text = tr("The summary was copied. Paste it where you need it.")});
}

void ReviewView::reveal(const Place &place)
{
    const int index = int(m_order.indexOf(place.record));
    if (index >= 0)
        go(index);
    m_card->focusFirst();
}

void ReviewView::commitPending()
{
    if (!m_shown.isEmpty())
        m_card->flush();
}

void ReviewView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (m_stale)
        follow();
}

} // namespace carnet::ui
