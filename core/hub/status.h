#pragma once

#include "core/hub/bundles.h"
#include "core/hub/devices.h"
#include "core/hub/store.h"

#include <string>
#include <vector>

namespace carnet::hub {

/// What one site has sent.
struct SiteStatus
{
    std::string site;
    std::string name;            ///< As the report by which it is told says.
    Device::Trust trust;         ///< Confirmed when one of its devices is.
    std::vector<Kept> reports;   ///< By device, document and number.
    std::vector<Kept> forPeriod; ///< Of these, those that count and are about the period asked for.

    bool isSilent() const { return forPeriod.empty(); }
};

/// All sites of which the hub has ever verified a report, by name and id. `period` is as the
/// bundles write it; empty: any.
std::vector<SiteStatus> statusOf(Store &store, const std::string &period = {});

} // namespace carnet::hub
