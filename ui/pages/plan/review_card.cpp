#include "ui/pages/plan/review_card.h"

#include "core/base/column.h"
#include "core/base/french.h"
#include "core/domain/plan_review.h"
#include "ui/pages/plan/plan_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/text_field.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

constexpr int kReviewSideBySide = 95; ///< Characters from which two columns stand side by side.
constexpr size_t kReviewSaid = 3;     ///< Remarks and new dates that are shown.

QString reviewWhen(const Action &action, const QDate &today)
{
    const QString state = stateWord(action.state);
    if (const int days = daysLate(action, today))
        return ReviewCard::tr("%1, due on %2: %3")
            .arg(state, french::longDate(*action.due), lateText(days));
    return action.due ? ReviewCard::tr("%1, due on %2").arg(state, french::longDate(*action.due))
                      : ReviewCard::tr("%1, without a due date").arg(state);
}

/// What was said and moved, the latest first.
QString reviewSaid(const std::vector<ActionComment> &comments,
                   const std::vector<ActionChange> &changes)
{
    std::vector<std::pair<QDate, QString>> said;
    for (const ActionComment &comment : comments) {
        const QString who = comment.author.isEmpty() ? QString() : u", "_s + comment.author;
        said.emplace_back(comment.writtenAt.date(),
                          ReviewCard::tr("%1%2: %3")
                              .arg(french::shortDate(comment.writtenAt.date()), who, comment.text));
    }
    for (const ActionChange &change : changes) {
        if (change.field != u"due")
            continue;
        const QDate after = QDate::fromString(change.after, Qt::ISODate);
        said.emplace_back(change.changedOn,
                          ReviewCard::tr("%1: new due date %2. %3")
                              .arg(french::shortDate(change.changedOn),
                                   after.isValid() ? french::shortDate(after) : u"–"_s,
                                   change.reason));
    }
    std::ranges::stable_sort(said, std::ranges::greater(),
                             [](const auto &each) { return each.first; });
    QStringList lines;
    for (size_t i = 0; i < std::min(kReviewSaid, said.size()); ++i)
        lines += said[i].second;
    return lines.join(u'\n');
}

} // namespace

ReviewCard::ReviewCard(QWidget *parent)
    : Card({}, parent)
    , m_title(new PlainLabel({}, TextStyle::SectionTitle))
    , m_when(new StatusMark(StatusShape::Diamond, {}))
    , m_who(new PlainLabel({}, TextStyle::Body))
    , m_said(new PlainLabel({}, TextStyle::Small))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_title->setObjectName(u"review_title"_s);
    m_said->setObjectName(u"review_said"_s);
    m_who->setSecondary(true);
    m_said->setSecondary(true);
    body()->setSpacing(space::kSmall);
    body()->addWidget(m_title);
    body()->addWidget(m_when);
    body()->addWidget(m_who);
    body()->addWidget(m_said);
    m_parts->setSpacing(space::kSection);
    m_parts->addWidget(buildState(), 1);
    m_parts->addWidget(buildDate(), 1);
    body()->addLayout(m_parts);
}

QWidget *ReviewCard::buildState()
{
    auto *rows = new FormRows;
    m_state = new ChoiceField;
    m_state->setObjectName(u"review_state"_s);
    std::vector<ChoiceField::Choice> states;
    for (const auto &[state, name] : enumNames(Action::State{}))
        states.push_back({name.toString(), stateWord(state)});
    m_state->setChoices(states);
    m_progress = new CountField;
    m_progress->setObjectName(u"review_progress"_s);
    m_progress->setMaximum(100);
    m_remark = new TextField;
    m_remark->setObjectName(u"review_remark"_s);
    rows->add(tr("State"), m_state);
    rows->add(tr("Progress (%)"), m_progress);
    rows->add(tr("Remark"), m_remark,
              tr("It is kept in the thread of the action, with your name."));
    connect(m_state, &ChoiceField::committed, this, [this](const QString &key) {
        const auto state = Column<Action::State>::read(key);
        if (!m_action || !state || *state == m_action->state)
            return;
        Action after = *m_action;
        after.state = *state;
        emit edited(after, u"state"_s);
    });
    connect(m_progress, &CountField::committed, this, [this](const std::optional<qint64> &value) {
        if (!m_action || m_action->progress == value.value_or(0))
            return;
        Action after = *m_action;
        after.progress = int(value.value_or(0));
        emit edited(after, u"progress"_s);
    });
    connect(m_remark, &TextField::committed, this, &ReviewCard::remarked);
    return rows;
}

QWidget *ReviewCard::buildDate()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_dateRows = new FormRows;
    m_due = new DateField;
    m_due->setObjectName(u"review_due"_s);
    m_reason = new LineField;
    m_reason->setObjectName(u"review_reason"_s);
    m_dateRows->add(tr("New due date"), m_due, tr("Day, month and year, such as 14/07/2026."));
    m_dateRows->add(tr("Why it is moved"), m_reason);
    m_redate = secondaryButton(tr("Write down the new date"));
    m_redate->setObjectName(u"review_redate"_s);
    column->addWidget(m_dateRows);
    column->addWidget(m_redate, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_redate, &QPushButton::clicked, this, &ReviewCard::askDate);
    return box;
}

void ReviewCard::load(const Action &action)
{
    m_action = action;
    m_state->load(Column<Action::State>::write(action.state).toString());
    m_progress->load(action.progress);
    m_remark->load({});
    clearDate();
}

void ReviewCard::follow(const Action &action, const std::vector<ActionComment> &comments,
                        const std::vector<ActionChange> &changes, const QDate &today)
{
    m_action = action;
    m_title->setText(action.title);
    m_when->setStatus(daysLate(action, today) > 0 ? StatusShape::Triangle
                                                  : stateShape(action.state),
                      reviewWhen(action, today));
    m_who->setText(action.owner.isEmpty() ? tr("Nobody is in charge yet.")
                                          : tr("In charge: %1").arg(action.owner));
    m_said->setText(reviewSaid(comments, changes));
    m_said->setVisible(!m_said->text().isEmpty());
    m_state->setValue(Column<Action::State>::write(action.state).toString());
    m_progress->setValue(action.progress);
    const bool isMoved = action.due.has_value();
    m_dateRows->setLabel(m_due, isMoved ? tr("New due date") : tr("Due date"));
    m_dateRows->setRowVisible(m_reason, isMoved);
}

void ReviewCard::setWritable(bool writable)
{
    for (QWidget *field : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_progress),
                           static_cast<QWidget *>(m_remark), static_cast<QWidget *>(m_due),
                           static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_redate)})
        field->setEnabled(writable);
}

void ReviewCard::flush()
{
    m_state->flush();
    m_progress->flush();
    m_remark->flush();
    m_due->flush();
    m_reason->flush();
    // Both are there: nobody has to press the button besides.
    const bool isReasoned = m_action && (!m_action->due || !m_reason->value().isEmpty());
    if (m_due->value() && isReasoned)
        askDate();
}

void ReviewCard::clearDate()
{
    m_due->load({});
    m_reason->load({});
    m_dateRows->setNote(m_due, {});
    m_dateRows->setNote(m_reason, {});
}

void ReviewCard::focusFirst()
{
    m_state->setFocus(Qt::OtherFocusReason);
}

void ReviewCard::askDate()
{
    if (!m_action)
        return;
    m_due->flush();
    m_reason->flush();
    const bool isOther = m_due->value() && m_due->value() != m_action->due;
    const bool lacksReason = m_action->due && m_reason->value().isEmpty();
    m_dateRows->setNote(m_due,
                        isOther ? QString() : tr("Write another date than the present one."));
    m_dateRows->setNote(m_reason, isOther && lacksReason ? tr(
                                      "Write why the date is moved: the reason is kept with it.")
                                                         : QString());
    if (!isOther)
        m_due->setFocus(Qt::OtherFocusReason);
    else if (lacksReason)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        emit redated(*m_due->value(), m_reason->value());
}

void ReviewCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isWide = width() > kReviewSideBySide * fontMetrics().averageCharWidth();
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace carnet::ui
