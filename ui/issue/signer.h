#pragma once

#include "core/exchange/keys.h"
#include "core/storage/profile.h"

#include <functional>
#include <optional>

namespace carnet::ui {

/// What a bundle needs that is not in the document: who signs, and how far the chain of this
/// document has come on this machine. All may throw Failure.
struct Signer
{
    Id<storage::Lineage> lineage;             ///< Of the open document.
    std::function<bool()> hasKey;             ///< Whether there is a key already.
    std::function<exchange::DeviceKey()> key; ///< It is made when there is none.
    std::function<std::optional<storage::BundleMark>()> lastBundle;
    std::function<void(const storage::BundleMark &)> setLastBundle;
};

} // namespace carnet::ui
