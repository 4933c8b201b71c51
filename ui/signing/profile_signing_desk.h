#pragma once

#include "ui/issue/profile_signer.h"
#include "ui/signing/signing_desk.h"

namespace carnet::ui {

/// Seals with the key of the user's profile, and signs with the members' keys that lie in it. The
/// profile outlives the desk. Throws Failure when the folder of keys cannot be made.
inline SigningDesk profileSigningDesk(storage::Profile &profile,
                                      const Id<storage::Lineage> &lineage)
{
    return {.device = profileSigner(profile, lineage),
            .members = std::make_shared<validation::MemberKeys>(profile.folder(), systemClock())};
}

} // namespace carnet::ui
