#pragma once

#include "core/hub/bundles.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace carnet::hub {

/// What settling a chain would keep: manifest by number.
using Keeping = std::map<qint64, std::string>;

/// Versions among which nobody has chosen yet.
using Undecided = std::vector<Kept>;

/// What to keep of the numbers up to `through`: the only version that there is or, of several,
/// the one whose manifest starts with one of `chosen`. `bundles` are those of one chain.
std::variant<Keeping, Undecided> keepThrough(const std::vector<Kept> &bundles, qint64 through,
                                             const std::vector<std::string> &chosen);

} // namespace carnet::hub
