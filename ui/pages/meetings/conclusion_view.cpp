#include "ui/pages/meetings/conclusion_view.h"

#include "core/planning/decision_steps.h"
#include "core/planning/meeting_steps.h"
#include "core/planning/meeting_words.h"
#include "core/planning/plan_steps.h"
#include "core/planning/plan_words.h"
#include "core/storage/workspace.h"
#include "ui/pages/meetings/meeting_columns.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/status_mark.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString countsText(const planning::VerdictCounts &counts)
{
    QStringList parts{ConclusionView::tr("%n retained", nullptr, counts.retained),
                      ConclusionView::tr("%n modified", nullptr, counts.modified),
                      ConclusionView::tr("%n deferred", nullptr, counts.deferred),
                      ConclusionView::tr("%n dismissed", nullptr, counts.dismissed)};
    return parts.join(u", "_s) + u'.';
}

} // namespace

ConclusionView::ConclusionView(OpenMeeting &open, QWidget *parent)
    : MeetingView(open, parent)
{
    setObjectName(u"conclusion_view"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *columns = new MeetingColumns;
    column->addWidget(columns);
    column->addStretch(1);
    buildDecisions();
    buildOutcome();
    columns->addFirst(m_decided);
    columns->addSecond(m_outcome);
    buildNext();
    columns->addFirst(m_nextRows->parentWidget());
    connect(&open, &OpenMeeting::reloaded, this, [this] { show(true); });
    connect(&open, &OpenMeeting::changed, this, [this] { show(false); });
    show(true);
}

void ConclusionView::buildDecisions()
{
    m_decided = new Card(tr("What was decided"));
    m_counts = new PlainLabel({}, TextStyle::Strong, m_decided);
    m_counts->setObjectName(u"conclusion_counts"_s);
    m_open = new StatusMark(StatusShape::Triangle, {}, m_decided);
    m_open->setObjectName(u"conclusion_open"_s);
    m_quorum = new StatusMark(StatusShape::Disc, {}, m_decided);
    m_effects = new PlainLabel(
        tr("When the meeting ends, a dismissed action is given up and leaves the poster; a "
           "deferred one stays in the plan, is not displayed, and comes back at the next meeting."),
        TextStyle::Body, m_decided);
    for (QWidget *widget : {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_open),
                            static_cast<QWidget *>(m_quorum), static_cast<QWidget *>(m_effects)})
        m_decided->body()->addWidget(widget);
}

void ConclusionView::buildOutcome()
{
    m_outcome = new Card(tr("The plan"));
    m_plan = new StatusMark(StatusShape::Diamond, {}, m_outcome);
    m_plan->setObjectName(u"conclusion_plan"_s);
    m_outcome->body()->addWidget(m_plan);
    m_rule = new PlainLabel({}, TextStyle::Body, m_outcome);
    m_outcome->body()->addWidget(m_rule);
    const auto add = [this](QPushButton *button, const char *name, void (ConclusionView::*act)()) {
        button->setObjectName(QString::fromLatin1(name));
        m_outcome->body()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_sign = primaryButton(tr("The COPIL validates the plan: go on to the signatures"));
    m_sign->setObjectName(u"conclude_sign"_s);
    m_date = secondaryButton(tr("The COPIL validates the plan: by the date alone, unsigned"));
    m_date->setObjectName(u"conclude_date"_s);
    for (QPushButton *button : {m_sign, m_date})
        m_outcome->body()->addWidget(button, 0, Qt::AlignLeft);
    connect(m_sign, &QPushButton::clicked, this, [this] { validate(true); });
    connect(m_date, &QPushButton::clicked, this, [this] { validate(false); });
    m_return = add(secondaryButton(tr("The COPIL returns the plan...")), "conclude_return",
                   &ConclusionView::sendBack);
    m_end = add(secondaryButton(tr("End the meeting without deciding about the plan")),
                "conclude_end", &ConclusionView::closeOnly);
    m_reopen = add(quietButton(tr("Take the meeting up again")), "reopen_meeting",
                   &ConclusionView::reopen);
    m_seePlan = quietButton(tr("See the plan"));
    m_seePlan->setObjectName(u"see_plan"_s);
    m_outcome->body()->addWidget(m_seePlan, 0, Qt::AlignLeft);
    connect(m_seePlan, &QPushButton::clicked, this,
            [this] { open().session().goTo({.page = u"plan"_s}); });
    m_minutes = quietButton(tr("Write the minutes"));
    m_minutes->setObjectName(u"go_minutes"_s);
    m_outcome->body()->addWidget(m_minutes, 0, Qt::AlignLeft);
    connect(m_minutes, &QPushButton::clicked, this,
            [this] { open().session().goTo({.page = u"meetings"_s, .record = u"minutes"_s}); });
}

void ConclusionView::buildNext()
{
    auto *card = new Card(tr("Next meeting"));
    m_nextRows = new FormRows(card);
    m_next = new DateField;
    m_next->setObjectName(u"next_on"_s);
    m_nextRows->add(tr("The committee meets again on"), m_next);
    card->body()->addWidget(m_nextRows);
    connect(m_next, &DateField::committed, this, [this](const std::optional<QDate> &day) {
        Meeting after = *open().meeting();
        after.nextOn = day;
        m_nextRows->setNote(m_next, day && after.heldOn && *day <= *after.heldOn
                                        ? tr("This day is not after the meeting. Check it.")
                                        : QString());
        if (!open().write(after, tr("the next meeting")))
            m_next->refuse();
    });
}

void ConclusionView::show(bool another)
{
    if (!open().meeting())
        return;
    const Meeting &meeting = *open().meeting();
    another ? m_next->load(meeting.nextOn) : m_next->setValue(meeting.nextOn);
    m_next->setReadOnly(!open().isWritable());
    const auto actions = planning::actionsToDecide(open().actions(), open().decisions());
    const planning::VerdictCounts counts = planning::countVerdicts(actions, open().decisions());
    m_counts->setText(countsText(counts));
    m_open->setVisible(counts.open > 0);
    m_open->setStatus(StatusShape::Triangle,
                      tr("%n action(s) without a decision", nullptr, counts.open));
    m_quorum->setStatus(planning::isQuorate(meeting, open().attendances()) ? StatusShape::Disc
                                                                           : StatusShape::Triangle,
                        planning::quorumText(meeting, open().attendances()));
    m_effects->setVisible(meeting.state != Meeting::State::Held
                          && counts.deferred + counts.dismissed > 0);
    showOutcome();
}

void ConclusionView::showOutcome()
{
    const Meeting &meeting = *open().meeting();
    const auto plan = open().plan();
    const bool isHeld = meeting.state == Meeting::State::Held;
    const bool writable = open().isWritable();
    m_plan->setStatus(plan && plan->state == Plan::State::Validated ? StatusShape::Disc
                                                                    : StatusShape::HalfDisc,
                      plan ? tr("%1: %2").arg(plan->title, planning::planStateText(*plan))
                           : tr("There is no plan yet."));
    const auto can = [&](PlanEvent event) {
        return writable && plan && stateAfter(plan->state, event);
    };
    m_rule->setText(planning::signatureRuleText(meeting));
    m_rule->setVisible(can(PlanEvent::Validate));
    m_sign->setVisible(can(PlanEvent::Validate) && meeting.signatures > 0);
    m_date->setVisible(can(PlanEvent::Validate));
    m_return->setVisible(can(PlanEvent::Return));
    m_end->setVisible(writable && !isHeld);
    m_reopen->setVisible(writable && isHeld);
    m_seePlan->setVisible(plan.has_value());
}

bool ConclusionView::conclude(const std::optional<PlanEvent> &event, const QString &why)
{
    commitPending();
    Session &session = open().session();
    Meeting meeting = *open().meeting();
    const auto plan = open().plan();
    const QDate day = meeting.heldOn.value_or(session.today());
    if (event == PlanEvent::Validate && day > session.today()) {
        session.prompt().tell(tr("The meeting is still to come. The plan was not changed. Put the "
                                 "day on which the committee met into the preparation."));
        return false;
    }
    const auto actions = planning::actionsToDecide(open().actions(), open().decisions());
    journal::Step step = planning::concludeStep(meeting, actions, open().decisions());
    if (event && plan)
        step.then(planning::planEventStep(*plan, *event, day, why));
    return open().write(step);
}

void ConclusionView::validate(bool toSign)
{
    commitPending();
    Session &session = open().session();
    const auto plan = open().plan();
    if (!plan)
        return;
    const auto actions = planning::actionsToDecide(open().actions(), open().decisions());
    const int undecided = planning::countVerdicts(actions, open().decisions()).open;
    QStringList question;
    if (undecided > 0)
        question += tr("%n action(s) have no decision yet.", nullptr, undecided);
    if (!planning::isQuorate(*open().meeting(), open().attendances()))
        question += tr("The quorum is not reached.");
    if (toSign) {
        // The plan is validated with the record that the members sign.
        const bool goesOn =
            question.isEmpty()
            || session.prompt().confirm(question.join(u' ') + u' ' + tr("Go on to the signatures?"),
                                        tr("Go on"));
        if (goesOn && (open().meeting()->state == Meeting::State::Held || conclude({})))
            session.goTo({.page = u"meetings"_s, .record = u"signatures"_s});
        return;
    }
    question += tr("Record that the COPIL validated the plan %1, by the date of the meeting alone? "
                   "Nothing is signed: only the notebook says so.")
                    .arg(plan->year);
    if (session.prompt().confirm(question.join(u' '), tr("Record the validation")))
        conclude(PlanEvent::Validate);
}

void ConclusionView::sendBack()
{
    const auto why = open().session().prompt().askText(
        tr("Why does the COPIL return the plan? The reason stands above the plan until it is "
           "proposed again."),
        {});
    if (!why)
        return;
    if (why->trimmed().isEmpty()) {
        open().session().prompt().tell(tr("No reason was given. The plan was not changed. Say in a "
                                          "few words what the COPIL wants to see changed."));
        return;
    }
    conclude(PlanEvent::Return, why->trimmed());
}

void ConclusionView::closeOnly()
{
    conclude({});
}

/// What the decisions did to the actions stays: a decision that is changed does it anew.
void ConclusionView::reopen()
{
    Meeting after = *open().meeting();
    after.state = Meeting::State::Open;
    open().write(after, tr("it is taken up again"));
}

void ConclusionView::reveal(const Place &)
{
    for (QPushButton *button : {m_sign, m_date, m_end, m_minutes})
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void ConclusionView::commitPending()
{
    m_next->flush();
}

} // namespace carnet::ui
