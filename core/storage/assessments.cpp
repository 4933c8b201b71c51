#include "core/storage/assessments.h"

#include "core/storage/workspace.h"

#include <algorithm>
#include <map>

namespace carnet::storage {

std::vector<Answer> answersOf(const Workspace &workspace, const Id<Assessment> &assessment)
{
    return workspace.records<Answer>().query(u"WHERE assessment = ? ORDER BY id", assessment);
}

std::vector<Evidence> evidenceOf(const Workspace &workspace, const Id<Assessment> &assessment)
{
    return workspace.records<Evidence>().query(
        u"WHERE answer IN (SELECT id FROM answer WHERE assessment = ?) ORDER BY title, id",
        assessment);
}

std::vector<Finding> findingsOf(const Workspace &workspace, const Id<Assessment> &assessment)
{
    return workspace.records<Finding>().query(u"WHERE assessment = ? ORDER BY id", assessment);
}

std::vector<RatingTime> ratingTimesOf(Workspace &workspace, const Id<Assessment> &assessment)
{
    // A claim that is confirmed keeps its rating: its origin tells.
    Statement rows = workspace.database().prepare(uR"sql(
        SELECT answer.practice AS practice, journal.at AS at
        FROM answer JOIN journal ON journal.record = answer.id AND journal.kind = 'answer'
        WHERE answer.assessment = ? AND answer.rating <> ''
          AND (journal.verb = 'create' OR journal.field IN ('rating', 'origin'))
        ORDER BY journal.hlc, journal.device, journal.number
    )sql");
    std::map<QString, RatingTime> latest;
    for (RatingTime &time : rows.all(
             [](const Row &row) {
                 return RatingTime{row.get<QString>(u"practice"),
                                   QDateTime::fromString(row.get<QString>(u"at"), Qt::ISODate)};
             },
             assessment))
        latest.insert_or_assign(time.practice, time);
    std::vector<RatingTime> times;
    for (const auto &[practice, time] : latest)
        times.push_back(time);
    std::ranges::stable_sort(times, {}, &RatingTime::at);
    return times;
}

std::optional<Attachment> attachmentOf(const Workspace &workspace, const QString &sha256)
{
    const auto found =
        workspace.records<Attachment>().query(u"WHERE sha256 = ? ORDER BY id LIMIT 1", sha256);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Assessment> assessmentsByYear(const Workspace &workspace)
{
    return workspace.records<Assessment>().query(u"ORDER BY year DESC");
}

std::vector<EditionRecord> editionsByCode(const Workspace &workspace)
{
    return workspace.records<EditionRecord>().query(u"ORDER BY code DESC");
}

} // namespace carnet::storage
