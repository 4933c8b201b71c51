#include "core/domain/carry_over.h"

#include <algorithm>
#include <map>
#include <set>

namespace carnet {

namespace {

using Codes = std::vector<QString>;

/// Succession by succession, completed by what the mapping does not speak of.
std::vector<Succession> successions(const Edition &earlier, const Edition &later)
{
    std::vector<Succession> found;
    if (earlier.code != later.code)
        for (const EditionMapping &mapping : later.mappings)
            if (mapping.edition == earlier.code)
                found = mapping.practices;
    std::set<QString> left;
    std::set<QString> reached;
    for (const Succession &succession : found) {
        left.insert(succession.from);
        reached.insert(succession.to.begin(), succession.to.end());
    }
    for (const Practice &practice : earlier.practices) {
        if (left.contains(practice.code))
            continue;
        const bool stays = later.practice(practice.code) && !reached.contains(practice.code);
        found.push_back({.from = practice.code,
                         .to = stays ? Codes{practice.code} : Codes(),
                         .kind = stays ? Succession::Kind::Kept : Succession::Kind::Dropped});
        if (stays)
            reached.insert(practice.code);
    }
    for (const Practice &practice : later.practices)
        if (!reached.contains(practice.code))
            found.push_back({.to = {practice.code}, .kind = Succession::Kind::New});
    return found;
}

/// Whether answers on one scale can be told on the other: as many levels, called the same.
bool haveSameScale(const Edition &a, const Edition &b)
{
    return std::ranges::equal(a.scale, b.scale, {}, &Level::label, &Level::label);
}

Rating together(const std::vector<Answer> &answers, bool sameScale)
{
    std::optional<int> lowest;
    const Answer *notApplicable = nullptr;
    for (const Answer &answer : answers) {
        if (const auto level = answer.rating.level())
            lowest = std::min(lowest.value_or(*level), *level);
        else if (!notApplicable)
            notApplicable = &answer;
    }
    if (lowest)
        return sameScale ? Rating::level(*lowest) : Rating();
    return notApplicable ? notApplicable->rating : Rating();
}

/// All that leads to one practice is one item; what is split is one item too.
std::vector<CarryItem> itemsOf(const std::vector<Succession> &all, const Edition &later)
{
    std::vector<CarryItem> items;
    std::map<QString, size_t> itemOf; ///< By code of the later edition.
    for (const Succession &succession : all) {
        const auto met = std::ranges::find_if(
            succession.to, [&](const QString &code) { return itemOf.contains(code); });
        if (met == succession.to.end()) {
            for (const QString &code : succession.to)
                itemOf[code] = items.size();
            items.push_back({.kind = succession.kind,
                             .from = succession.from.isEmpty() ? Codes() : Codes{succession.from},
                             .to = succession.to,
                             .note = succession.note,
                             .answered = false});
            continue;
        }
        CarryItem &item = items[itemOf.at(*met)];
        item.from.push_back(succession.from);
        item.kind = item.to.size() > 1 ? Succession::Kind::Split : Succession::Kind::Merged;
        for (const QString &code : succession.to)
            if (itemOf.try_emplace(code, itemOf.at(*met)).second) {
                item.to.push_back(code);
                item.kind = Succession::Kind::Split;
            }
        if (item.note.isEmpty())
            item.note = succession.note;
    }
    const auto place = [&](const CarryItem &item) {
        size_t first = later.practices.size();
        for (const QString &code : item.to)
            first = std::min(first, size_t(later.practice(code)
                                               ? later.practice(code) - later.practices.data()
                                               : ptrdiff_t(later.practices.size())));
        return first;
    };
    std::ranges::stable_sort(items, {}, place);
    return items;
}

} // namespace

CarryOver carryOver(const Edition &earlier, const std::vector<Answer> &answers,
                    const Edition &later)
{
    const std::vector<Succession> all = successions(earlier, later);
    CarryOver carried{
        .answers = {}, .items = itemsOf(all, later), .sameScale = haveSameScale(earlier, later)};
    std::map<QString, const Answer *> byPractice;
    for (const Answer &answer : answers)
        byPractice[answer.practice] = &answer;

    for (const Practice &practice : later.practices) {
        CarriedAnswer into{.practice = practice.code, .from = {}, .answers = {}, .rating = {}};
        for (const Succession &succession : all) {
            const auto found = byPractice.find(succession.from);
            if (std::ranges::count(succession.to, practice.code) == 0 || found == byPractice.end()
                || !found->second->rating.isAnswer())
                continue;
            into.from.push_back(succession.from);
            into.answers.push_back(*found->second);
        }
        if (into.from.empty())
            continue;
        into.rating = together(into.answers, carried.sameScale);
        carried.answers.push_back(std::move(into));
    }
    for (CarryItem &item : carried.items)
        item.answered = std::ranges::any_of(carried.answers, [&](const CarriedAnswer &answer) {
            return std::ranges::count(item.to, answer.practice) > 0;
        });
    return carried;
}

} // namespace carnet
