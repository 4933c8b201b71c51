#include "core/planning/meeting_steps.h"

#include <QCoreApplication>

#include <algorithm>

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

bool isQuorate(const Meeting &meeting, const std::vector<Attendance> &attendances)
{
    return countThere(attendances) >= meeting.quorum;
}

} // namespace carnet::planning
