#include "core/planning/meeting_steps.h"

#include "core/planning/meeting_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace carnet::planning {

namespace {

struct MeetingSteps
{
    Q_DECLARE_TR_FUNCTIONS(carnet::planning::MeetingSteps)
};

bool sitsIn(Meeting::Kind kind, const Person &person)
{
    if (kind == Meeting::Kind::Clac)
        return person.college != College::None || person.role == Person::Role::LocalMember;
    return person.role != Person::Role::Agent && person.role != Person::Role::LocalMember;
}

} // namespace

Meeting newMeeting(Meeting::Kind kind, const std::optional<Id<Plan>> &plan)
{
    const bool copil = kind == Meeting::Kind::Copil;
    return {.id = Id<Meeting>::create(),
            .kind = kind,
            .plan = plan,
            .state = Meeting::State::Preparing,
            .signatures = copil ? 2 : 0,
            .chairSigns = copil};
}

std::vector<Person> membersOf(Meeting::Kind kind, const std::vector<Person> &people,
                              const QDate &day)
{
    std::vector<Person> members;
    std::ranges::copy_if(people, std::back_inserter(members), [&](const Person &person) {
        return sitsIn(kind, person) && (!person.until || *person.until >= day);
    });
    return members;
}

Attendance invitation(const Meeting &meeting, const Person &person)
{
    return {.id = Attendance::idOf(meeting.id, person.id),
            .meeting = meeting.id,
            .person = person.id,
            .name = person.name,
            .position = person.position,
            .college = meeting.kind == Meeting::Kind::Clac ? person.college : College::None,
            .chairs = person.chairs,
            .presence = Attendance::Presence::Invited};
}

journal::Step addMeetingStep(const Meeting &meeting, const std::vector<Person> &members)
{
    journal::Step step(meeting.kind == Meeting::Kind::Copil
                           ? MeetingSteps::tr("Prepare a meeting of the COPIL")
                           : MeetingSteps::tr("Prepare a meeting of the CLAC"));
    step.insert(meeting);
    for (const Person &person : members)
        step.insert(invitation(meeting, person));
    return step;
}

bool isThere(Attendance::Presence presence)
{
    return presence == Attendance::Presence::Present || presence == Attendance::Presence::Remote;
}

int countThere(const std::vector<Attendance> &attendances)
{
    return int(std::ranges::count_if(attendances, [](const Attendance &attendance) {
        return isThere(attendance.presence)
               || attendance.presence == Attendance::Presence::Represented;
    }));
}

journal::Step presenceStep(const Attendance &attendance, Attendance::Presence presence,
                           const QString &by)
{
    journal::Step step(
        MeetingSteps::tr("Presence of %1: %2").arg(attendance.name, presenceWord(presence)));
    Attendance after = attendance;
    after.presence = presence;
    after.representedBy = presence == Attendance::Presence::Represented ? by : QString();
    return step.update(attendance, after);
}

journal::Step removeMeetingStep(const Meeting &meeting, const std::vector<Attendance> &attendances,
                                const std::vector<ActionDecision> &decisions,
                                const std::vector<Wish> &wishes)
{
    journal::Step step(MeetingSteps::tr("Remove the meeting"));
    step.remove(meeting);
    for (const Attendance &attendance : attendances)
        step.remove(attendance);
    for (const ActionDecision &decision : decisions)
        step.remove(decision);
    for (const Wish &wish : wishes)
        step.remove(wish);
    return step;
}

MeetingTimes timesOf(const std::vector<journal::Entry> &entries)
{
    std::vector<journal::Entry> rows = entries;
    std::ranges::sort(rows, {}, [](const journal::Entry &entry) {
        return std::tuple(entry.hlc, entry.device, entry.number);
    });
    MeetingTimes times;
    for (const journal::Entry &entry : rows) {
        const auto state =
            Column<Meeting::State>::read(entry.valueOf(QStringLiteral("state")).toString());
        if ((entry.verb == journal::Verb::Set && entry.field != u"state") || !state)
            continue;
        const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate);
        // Reopened, it is still the same meeting.
        if (*state == Meeting::State::Open && !times.opened)
            times.opened = at;
        times.closed = *state == Meeting::State::Held ? std::optional(at) : std::nullopt;
        if (*state == Meeting::State::Preparing)
            times.opened.reset();
    }
    return times;
}

std::optional<Meeting> meetingBefore(const Meeting &meeting, const std::vector<Meeting> &meetings)
{
    std::optional<Meeting> before;
    for (const Meeting &other : meetings) {
        const bool isEarlier = other.kind == meeting.kind && other.id != meeting.id && other.heldOn
                               && (!meeting.heldOn || *other.heldOn < *meeting.heldOn);
        if (isEarlier && (!before || *other.heldOn > *before->heldOn))
            before = other;
    }
    return before;
}

bool isQuorate(const Meeting &meeting, const std::vector<Attendance> &attendances)
{
    return countThere(attendances) >= meeting.quorum;
}

} // namespace carnet::planning
