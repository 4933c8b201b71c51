#include "core/hub/settlement.h"

#include <algorithm>

namespace carnet::hub {

std::variant<Keeping, Undecided> keepThrough(const std::vector<Kept> &bundles, qint64 through,
                                             const std::vector<std::string> &chosen)
{
    std::map<qint64, std::vector<Kept>> versions;
    for (const Kept &bundle : bundles) {
        const bool judged =
            bundle.outcome != Outcome::BrokenLink && bundle.outcome != Outcome::Revoked;
        if (judged && bundle.link.seq <= through)
            versions[bundle.link.seq].push_back(bundle);
    }
    const auto isChosen = [&](const Kept &bundle) {
        return std::any_of(chosen.begin(), chosen.end(), [&](const std::string &prefix) {
            return !prefix.empty() && bundle.link.manifest.starts_with(prefix);
        });
    };
    Keeping keeping;
    Undecided undecided;
    for (const auto &[seq, group] : versions) {
        const auto matches = std::count_if(group.begin(), group.end(), isChosen);
        if (group.size() > 1 && matches != 1) {
            undecided.insert(undecided.end(), group.begin(), group.end());
            continue;
        }
        const auto kept =
            group.size() > 1 ? std::find_if(group.begin(), group.end(), isChosen) : group.begin();
        keeping[seq] = kept->link.manifest;
    }
    if (!undecided.empty())
        return undecided;
    return keeping;
}

} // namespace carnet::hub
