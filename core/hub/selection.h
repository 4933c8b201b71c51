#pragma once

#include "core/hub/bundles.h"
#include "core/hub/devices.h"
#include "core/hub/store.h"

#include <vector>

namespace carnet::hub {

/// The report by which a site, or an unconfirmed device, is told.
struct Selected
{
    Kept bundle;
    Device::Trust trust;
};

/// One for each site with a confirmed device, by site; then one for each unconfirmed device, by
/// site and device. `unbrokenOnly` leaves out what waits for a missing number.
std::vector<Selected> selectReports(Store &store, bool unbrokenOnly);

} // namespace carnet::hub
