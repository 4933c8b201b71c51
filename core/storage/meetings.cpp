#include "core/storage/meetings.h"

#include "core/storage/workspace.h"

#include <algorithm>
#include <map>

namespace carnet::storage {

std::vector<Meeting> meetingsByDate(const Workspace &workspace)
{
    return workspace.records<Meeting>().query(
        u"ORDER BY held_on IS NOT NULL, held_on DESC, starts_at DESC, id");
}

std::vector<Attendance> attendancesOf(const Workspace &workspace, const Id<Meeting> &meeting)
{
    return workspace.records<Attendance>().query(
        u"WHERE meeting = ? ORDER BY chairs DESC, name, id", meeting);
}

std::vector<ActionDecision> decisionsOf(const Workspace &workspace, const Id<Meeting> &meeting)
{
    return workspace.records<ActionDecision>().query(u"WHERE meeting = ? ORDER BY id", meeting);
}

std::vector<Wish> wishesOf(Workspace &workspace, const Id<Meeting> &meeting)
{
    std::vector<Wish> wishes =
        workspace.records<Wish>().query(u"WHERE meeting = ? ORDER BY id", meeting);
    std::map<QString, qint64> written;
    for (const Wish &wish : wishes)
        for (const journal::Entry &entry :
             workspace.entriesOf(QStringLiteral("wish"), wish.id.toString()))
            if (entry.verb == journal::Verb::Create)
                written[wish.id.toString()] = entry.hlc;
    std::ranges::stable_sort(wishes, {},
                             [&](const Wish &wish) { return written[wish.id.toString()]; });
    return wishes;
}

std::vector<Validation> validationsOf(const Workspace &workspace, const Id<Plan> &plan)
{
    return workspace.records<Validation>().query(u"WHERE plan = ? ORDER BY made_at, id", plan);
}

std::vector<ValidationSignature> signaturesOf(const Workspace &workspace,
                                              const Id<Validation> &validation)
{
    return workspace.records<ValidationSignature>().query(u"WHERE validation = ? ORDER BY name, id",
                                                          validation);
}

} // namespace carnet::storage
