#pragma once

#include "ui/issue/signer.h"

#include <QFileInfo>

namespace carnet::ui {

/// Signs with the key of the user's profile, which outlives the signer.
inline Signer profileSigner(storage::Profile &profile, const Id<storage::Lineage> &lineage)
{
    return {
        .lineage = lineage,
        .hasKey = [&profile] { return QFileInfo::exists(profile.signingKeyPath()); },
        .key = [&profile] { return exchange::DeviceKey::loadOrCreate(profile.signingKeyPath()); },
        .lastBundle = [&profile, lineage] { return profile.lastBundle(lineage); },
        .setLastBundle =
            [&profile, lineage](const storage::BundleMark &mark) {
                profile.setLastBundle(lineage, mark);
            }};
}

} // namespace carnet::ui
