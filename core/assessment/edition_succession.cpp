#include "core/assessment/edition_succession.h"

#include "core/tables/measurement_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::assessment {

namespace {

/// `text` tells what an item asks when its code says nothing.
template<typename Item>
std::vector<Succession> successions(const std::vector<Item> &earlier,
                                    const std::vector<Item> &later, QString Item::*text)
{
    std::vector<const Item *> left;
    for (const Item &item : earlier)
        left.push_back(&item);
    std::vector<const Item *> from(later.size(), nullptr);
    const auto match = [&](const auto &same) {
        for (size_t i = 0; i < later.size(); ++i) {
            const auto found = std::ranges::find_if(left, [&](const Item *candidate) {
                return !from[i] && same(*candidate, later[i]);
            });
            if (found != left.end()) {
                from[i] = *found;
                left.erase(found);
            }
        }
    };
    match([](const Item &a, const Item &b) { return a.code == b.code; });
    match([text](const Item &a, const Item &b) {
        return tables::columnKey(a.*text) == tables::columnKey(b.*text);
    });
    std::vector<Succession> all;
    for (size_t i = 0; i < later.size(); ++i) {
        const bool reworded = from[i] && from[i]->*text != later[i].*text;
        all.push_back({.from = from[i] ? from[i]->code : QString(),
                       .to = {later[i].code},
                       .kind = from[i] ? Succession::Kind::Kept : Succession::Kind::New,
                       .note = reworded ? u"Texte changé."_s : QString()});
    }
    for (const Item *dropped : left)
        all.push_back(
            {.from = dropped->code, .to = {}, .kind = Succession::Kind::Dropped, .note = {}});
    return all;
}

} // namespace

EditionMapping successionFrom(const Edition &earlier, const Edition &later)
{
    return {.edition = earlier.code,
            .commitments = successions(earlier.commitments, later.commitments, &Commitment::title),
            .practices = successions(earlier.practices, later.practices, &Practice::question)};
}

LastVersion lastVersion(const QString &name, const std::vector<EditionRecord> &known)
{
    const QString prefix = name + u'-';
    LastVersion last;
    for (const EditionRecord &record : known) {
        bool whole = false;
        const int number =
            record.code.startsWith(prefix) ? record.code.mid(prefix.size()).toInt(&whole) : 0;
        if (whole && number > last.number)
            last = {number, parseEdition(record.content.toUtf8()).edition};
    }
    return last;
}

} // namespace carnet::assessment
