#include "core/assessment/grid_changes.h"

#include "core/storage/workspace.h"

#include <QHash>

#include <algorithm>

namespace carnet::assessment {

namespace {

/// Replaces, adds or takes out the record of that id. Returns whether the list is another one.
template<typename Record>
bool replaceIn(std::vector<Record> &list, const Id<Record> &id, const std::optional<Record> &now)
{
    const auto at = std::ranges::find(list, id, &Record::id);
    if (at == list.end()) {
        if (now)
            list.push_back(*now);
        return now.has_value();
    }
    if (now && *at == *now)
        return false;
    if (now)
        *at = *now;
    else
        list.erase(at);
    return true;
}

template<typename Record>
std::optional<Record> known(const std::vector<Record> &list, const Id<Record> &id)
{
    const auto at = std::ranges::find(list, id, &Record::id);
    return at == list.end() ? std::nullopt : std::optional(*at);
}

} // namespace

std::optional<QStringList> followChanges(Grid &grid, const storage::Workspace &workspace,
                                         const storage::Changes &changes)
{
    if (changes.concerns<Assessment>() || changes.concerns<EditionRecord>())
        return std::nullopt;
    QStringList practices;
    for (const QString &text : changes.ids<Answer>()) {
        const Id<Answer> id = *Id<Answer>::parse(text);
        const auto now = workspace.records<Answer>().find(id);
        const auto before = known(grid.answers, id);
        if (now ? now->assessment != grid.assessment.id : !before) {
            // Of another year: of that before this one everything may follow.
            if (grid.earlier
                && (now ? now->assessment == grid.earlier->assessment.id
                        : known(grid.earlier->answers, id).has_value()))
                return std::nullopt;
            continue;
        }
        if (replaceIn(grid.answers, id, now))
            practices += now ? now->practice : before->practice;
    }
    if (!changes.concerns<Evidence>())
        return practices;

    QHash<Id<Answer>, QString> practiceOf;
    for (const Practice &practice : grid.edition->practices)
        practiceOf.insert(Answer::idOf(grid.assessment.id, practice.code), practice.code);
    for (const QString &text : changes.ids<Evidence>()) {
        const Id<Evidence> id = *Id<Evidence>::parse(text);
        auto now = workspace.records<Evidence>().find(id);
        const auto before = known(grid.evidence, id);
        if (now && !practiceOf.contains(now->answer))
            now.reset();
        if (!replaceIn(grid.evidence, id, now))
            continue;
        practices += practiceOf.value(now ? now->answer : before->answer);
        if (now && before && now->answer != before->answer)
            practices += practiceOf.value(before->answer);
    }
    std::ranges::sort(grid.evidence, [](const Evidence &a, const Evidence &b) {
        return a.title == b.title ? a.id < b.id : a.title < b.title;
    });
    practices.removeDuplicates();
    return practices;
}

} // namespace carnet::assessment
