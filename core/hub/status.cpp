#include "core/hub/status.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace carnet::hub {

std::vector<SiteStatus> statusOf(Store &store, const std::string &period)
{
    const sqlite::Transaction moment(store.database(), sqlite::Transaction::For::Reading);
    std::map<std::string, SiteStatus> sites;
    for (const Device &device : Devices(store.database()).all()) {
        SiteStatus &status = sites[device.site];
        const bool isFirst = status.site.empty();
        const bool confirmed = device.trust == Device::Trust::Confirmed;
        // The name that a confirmed device gives goes before any other.
        if (isFirst || (confirmed && status.trust == Device::Trust::Unconfirmed)) {
            status.name = device.siteName;
            status.trust = device.trust;
        }
        status.site = device.site;
    }
    for (Kept &bundle : Bundles(store.database()).all()) {
        SiteStatus &status = sites[bundle.chain.site];
        const bool counts = bundle.outcome == Outcome::Accepted || bundle.outcome == Outcome::Gap;
        if (counts && (period.empty() || bundle.period == period))
            status.forPeriod.push_back(bundle);
        status.reports.push_back(std::move(bundle));
    }
    std::vector<SiteStatus> found;
    for (auto &[id, status] : sites)
        found.push_back(std::move(status));
    std::sort(found.begin(), found.end(), [](const SiteStatus &a, const SiteStatus &b) {
        return std::tie(a.name, a.site) < std::tie(b.name, b.site);
    });
    return found;
}

} // namespace carnet::hub
