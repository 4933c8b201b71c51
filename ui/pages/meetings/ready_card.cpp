#include "ui/pages/meetings/ready_card.h"

#include "core/domain/plan_life.h"
#include "core/domain/plan_review.h"
#include "core/planning/decision_steps.h"
#include "core/planning/plan_steps.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/status_mark.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

ReadyCard::ReadyCard(OpenMeeting &open, QWidget *parent)
    : Card(tr("Ready?"), parent)
    , m_open(open)
    , m_propose(secondaryButton(tr("Propose the plan to the COPIL")))
    , m_begin(primaryButton(tr("Begin the meeting: attendance")))
{
    setObjectName(u"ready"_s);
    m_propose->setObjectName(u"propose_plan"_s);
    m_begin->setObjectName(u"begin"_s);
    auto *line = new QWidget;
    auto *buttons = new FlowLayout(line);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_propose);
    body()->addWidget(line);
    connect(m_propose, &QPushButton::clicked, this, &ReadyCard::propose);
    connect(m_begin, &QPushButton::clicked, this,
            [this] { m_open.session().goTo({.page = u"meetings"_s, .record = u"attendance"_s}); });
    connect(&open, &OpenMeeting::reloaded, this, &ReadyCard::load);
    connect(&open, &OpenMeeting::changed, this, &ReadyCard::load);
    load();
}

std::vector<ReadyCard::Item> ReadyCard::itemsOf(const OpenMeeting &open)
{
    const Meeting &meeting = *open.meeting();
    const std::vector<Attendance> &members = open.attendances();
    const bool hasChair = std::ranges::any_of(members, &Attendance::chairs);
    std::vector<Item> items{
        {meeting.heldOn && !meeting.startsAt.isEmpty(), tr("Day and time"),
         meeting.heldOn ? u"starts_at"_s : u"held_on"_s},
        {!meeting.place.isEmpty(), tr("Place"), u"place"_s},
        {!meeting.agenda.trimmed().isEmpty(), tr("Agenda"), u"agenda"_s},
        {!members.empty(), tr("Members invited: %1").arg(members.size()), u"members"_s},
        {hasChair, tr("Who presides"), u"members"_s},
    };
    if (meeting.kind != Meeting::Kind::Copil)
        return items;
    const auto plan = open.plan();
    const auto actions = planning::actionsToDecide(open.actions(), {});
    const auto bare = std::ranges::count_if(actions, [](const Action &action) {
        return isOpen(action) && (action.owner.isEmpty() || !action.due);
    });
    items.push_back({!actions.empty() && bare == 0,
                     bare == 0 ? tr("Actions of the plan: %1").arg(actions.size())
                               : tr("%n action(s) without a person in charge or a due date",
                                    nullptr, int(bare)),
                     u"plan"_s});
    const bool isProposed =
        plan && plan->state != Plan::State::Draft && plan->state != Plan::State::Returned;
    items.push_back({isProposed, tr("Plan proposed to the COPIL"), u"propose"_s});
    const bool canBeKept =
        meeting.quorum <= int(members.size()) && meeting.signatures <= int(members.size());
    items.push_back({canBeKept, tr("Rules that these members can follow"), u"quorum"_s});
    return items;
}

void ReadyCard::load()
{
    if (!m_open.meeting())
        return;
    if (m_items) {
        // Deleted later: the signal may come from one of its buttons.
        m_items->hide();
        m_items->deleteLater();
    }
    m_items = new QWidget(this);
    auto *column = new QVBoxLayout(m_items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    body()->insertWidget(1, m_items);
    for (const Item &item : itemsOf(m_open)) {
        auto *row = new QHBoxLayout;
        row->addWidget(new StatusMark(item.done ? StatusShape::Disc : StatusShape::Diamond,
                                      item.done ? item.text : tr("Missing: %1").arg(item.text),
                                      m_items),
                       1);
        if (!item.done && m_open.isWritable()) {
            auto *see = quietButton(tr("See to it"), m_items);
            see->setObjectName(u"see_"_s + item.field);
            see->setAccessibleName(tr("See to it: %1").arg(item.text));
            connect(see, &QPushButton::clicked, this,
                    [this, field = item.field] { emit followed(field); });
            row->addWidget(see);
        }
        column->addLayout(row);
    }
    const auto plan = m_open.plan();
    const bool canPropose =
        m_open.isWritable() && plan && m_open.meeting()->kind == Meeting::Kind::Copil
        && (plan->state == Plan::State::Draft || plan->state == Plan::State::Returned);
    const bool hadFocus = m_propose->hasFocus();
    m_propose->setVisible(canPropose);
    if (hadFocus && !canPropose)
        m_begin->setFocus(Qt::OtherFocusReason);
    m_begin->setText(m_open.meeting()->state == Meeting::State::Preparing
                         ? tr("Begin the meeting: attendance")
                         : tr("See the attendance"));
}

void ReadyCard::propose()
{
    const auto plan = m_open.plan();
    if (!plan || !stateAfter(plan->state, PlanEvent::Propose))
        return;
    Session &session = m_open.session();
    if (m_open.write(planning::planEventStep(*plan, PlanEvent::Propose, session.today())))
        session.announce({.text = tr("The plan %1 is proposed to the COPIL. It can still be "
                                     "changed until it is validated.")
                                      .arg(plan->year)});
}

} // namespace carnet::ui
