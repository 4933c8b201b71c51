#pragma once

#include "core/validation/member_keys.h"
#include "ui/issue/signer.h"

#include <memory>
#include <optional>

namespace carnet::ui {

/// What sealing and signing a validation need beside the document: the key of this computer, and
/// the keys of members that lie here.
struct SigningDesk
{
    std::optional<Signer> device;                    ///< Nothing where nothing can be signed;
    std::shared_ptr<validation::MemberKeys> members; ///< null then.
};

} // namespace carnet::ui
