#include "core/hub/selection.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace carnet::hub {

namespace {

/// Within a chain the numbers decide; between chains there is only what devices say of the time.
bool isLater(const Kept &a, const Kept &b)
{
    if (a.chain == b.chain)
        return a.link.seq > b.link.seq;
    return std::tie(a.madeAt, a.chain) > std::tie(b.madeAt, b.chain);
}

} // namespace

std::vector<Selected> selectReports(Store &store, bool unbrokenOnly)
{
    using Who = std::pair<std::string, std::string>;
    std::map<Who, Device::Trust> trusts;
    for (const Device &device : Devices(store.database()).all())
        trusts.emplace(Who(device.site, device.fingerprint), device.trust);

    // The last of each chain first, so that the order between chains is a strict one.
    std::map<Chain, Kept> last;
    for (Kept &bundle : Bundles(store.database()).all()) {
        const bool counts = bundle.outcome == Outcome::Accepted
                            || (bundle.outcome == Outcome::Gap && !unbrokenOnly);
        if (!counts)
            continue;
        const auto [found, isFirst] = last.try_emplace(bundle.chain, bundle);
        if (!isFirst && isLater(bundle, found->second))
            found->second = std::move(bundle);
    }

    std::map<Who, Selected> confirmed;
    std::map<Who, Selected> unconfirmed;
    for (const auto &[chain, bundle] : last) {
        const Device::Trust trust = trusts.at({chain.site, chain.device});
        auto &group = trust == Device::Trust::Confirmed ? confirmed : unconfirmed;
        const Who who(chain.site, trust == Device::Trust::Confirmed ? std::string() : chain.device);
        const auto [found, isFirst] = group.try_emplace(who, Selected{bundle, trust});
        if (!isFirst && isLater(bundle, found->second.bundle))
            found->second = {bundle, trust};
    }
    std::vector<Selected> selected;
    for (const auto *group : {&confirmed, &unconfirmed})
        std::transform(group->begin(), group->end(), std::back_inserter(selected),
                       [](const auto &pair) { return pair.second; });
    return selected;
}

} // namespace carnet::hub
