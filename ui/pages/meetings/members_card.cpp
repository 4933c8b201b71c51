#include "ui/pages/meetings/members_card.h"

#include "core/base/french.h"
#include "core/planning/meeting_steps.h"
#include "core/storage/workspace.h"
#include "ui/pages/meetings/state_list.h"
#include "ui/shell/session.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::ui {

namespace {

QString titled(const QString &name, const QString &position)
{
    return position.isEmpty() ? name : QString(name + u", "_s + position);
}

} // namespace

MembersCard::MembersCard(OpenMeeting &open, QWidget *parent)
    : Card(tr("Invited members"), parent)
    , m_open(open)
    , m_none(new PlainLabel(tr("Nobody is invited yet. Members are chosen among the people of the "
                               "settings.")))
    , m_list(new StateList(tr("Invited members")))
    , m_chair(secondaryButton(tr("Presides the meeting")))
    , m_remove(quietButton(tr("Remove from the list")))
    , m_adding(new QWidget)
    , m_person(new QComboBox)
    , m_invite(secondaryButton(tr("Invite")))
{
    setObjectName(u"members"_s);
    build();
    connect(&open, &OpenMeeting::reloaded, this, &MembersCard::load);
    connect(&open, &OpenMeeting::changed, this, &MembersCard::load);
    connect(&open.session().workspace(), &storage::Workspace::changed, this,
            [this](const storage::Changes &changes) {
                if (changes.concerns<Person>())
                    load();
            });
    load();
}

void MembersCard::build()
{
    m_list->setObjectName(u"member_list"_s);
    m_list->setMostRows(8);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    auto *line = new QWidget;
    auto *buttons = new FlowLayout(line);
    m_chair->setObjectName(u"preside"_s);
    m_remove->setObjectName(u"remove_member"_s);
    buttons->addWidget(m_chair);
    buttons->addWidget(m_remove);
    body()->addWidget(line);
    auto *adding = new FlowLayout(m_adding);
    auto *label = new PlainLabel(tr("Invite too:"));
    label->setBuddy(m_person);
    label->setWordWrap(false);
    label->setMinimumHeight(m_invite->sizeHint().height());
    m_person->setObjectName(u"person"_s);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(16);
    m_invite->setObjectName(u"invite"_s);
    adding->addWidget(label);
    adding->addWidget(m_person);
    adding->addWidget(m_invite);
    body()->addWidget(m_adding);
    auto *people = quietButton(tr("People and their roles: settings"));
    people->setObjectName(u"people"_s);
    body()->addWidget(people, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &MembersCard::showCurrent);
    connect(m_chair, &QPushButton::clicked, this, &MembersCard::makeChair);
    connect(m_remove, &QPushButton::clicked, this, &MembersCard::remove);
    connect(m_invite, &QPushButton::clicked, this, &MembersCard::invite);
    connect(people, &QPushButton::clicked, this,
            [this] { m_open.session().goTo({.page = u"settings"_s}); });
}

void MembersCard::focusMembers()
{
    m_list->isVisible() ? m_list->setFocus(Qt::OtherFocusReason)
                        : m_person->setFocus(Qt::OtherFocusReason);
}

void MembersCard::load()
{
    m_members = m_open.attendances();
    std::vector<StateList::Row> rows;
    for (const Attendance &member : m_members)
        rows.push_back({member.chairs ? StatusShape::Disc : StatusShape::Dash,
                        titled(member.name, member.position),
                        member.chairs ? tr("presides the meeting") : QString()});
    m_list->setRows(rows);
    m_none->setVisible(rows.empty());
    m_list->setVisible(!rows.empty());
    loadPeople();
    showCurrent();
}

void MembersCard::loadPeople()
{
    m_people = m_open.session().workspace().records<Person>().all();
    const QDate today = m_open.session().today();
    std::erase_if(m_people, [&](const Person &person) {
        const bool isInvited = std::ranges::any_of(
            m_members, [&](const Attendance &member) { return member.person == person.id; });
        return isInvited || (person.until && *person.until < today);
    });
    std::ranges::stable_sort(m_people, [](const Person &a, const Person &b) {
        return french::compare(a.name, b.name) < 0;
    });
    m_person->clear();
    for (const Person &person : m_people)
        m_person->addItem(titled(person.name, person.position));
    m_adding->setVisible(m_open.isWritable() && !m_people.empty());
}

void MembersCard::showCurrent()
{
    const Attendance *member = current();
    const bool canEdit = m_open.isWritable() && member;
    m_chair->setVisible(!m_members.empty());
    m_remove->setVisible(!m_members.empty());
    m_chair->setEnabled(canEdit && !member->chairs);
    m_remove->setEnabled(canEdit);
}

const Attendance *MembersCard::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_members.size()) ? &m_members[size_t(row)] : nullptr;
}

void MembersCard::invite()
{
    const int at = m_person->currentIndex();
    if (at < 0 || !m_open.meeting())
        return;
    const Person person = m_people[size_t(at)];
    journal::Step step(tr("Invite %1").arg(person.name));
    step.insert(planning::invitation(*m_open.meeting(), person));
    m_open.write(step);
}

void MembersCard::remove()
{
    if (const Attendance *member = current()) {
        journal::Step step(tr("Do not invite %1").arg(member->name));
        step.remove(*member);
        m_open.write(step);
    }
}

/// One person presides.
void MembersCard::makeChair()
{
    const Attendance *chosen = current();
    if (!chosen)
        return;
    const Id<Attendance> id = chosen->id;
    journal::Step step(tr("%1 presides the meeting").arg(chosen->name));
    for (const Attendance &member : m_members) {
        Attendance after = member;
        after.chairs = member.id == id;
        step.update(member, after);
    }
    m_open.write(step);
}

} // namespace carnet::ui
