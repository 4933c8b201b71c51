#include "core/storage/assessments.h"

#include "core/storage/workspace.h"

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

std::vector<Assessment> assessmentsByYear(const Workspace &workspace)
{
    return workspace.records<Assessment>().query(u"ORDER BY year DESC");
}

std::vector<EditionRecord> editionsByCode(const Workspace &workspace)
{
    return workspace.records<EditionRecord>().query(u"ORDER BY code DESC");
}

} // namespace carnet::storage
