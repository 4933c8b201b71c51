#pragma once

#include <QString>

#include <cstdint>

namespace carnet::rig {

struct KillOptions
{
    QString writer; ///< The program to kill.
    QString folder; ///< Where documents are made.
    int kills = 1000;
    std::uint64_t seed = 0;
    bool sabotage = false; ///< The writer lies, and losses are what is wanted.
};

/// Kills the writer at random moments and looks at what is left. Prints figures and whatever
/// is wrong. Returns whether all is as promised; of a sabotaged run, whether losses were seen.
bool runKills(const KillOptions &options);

} // namespace carnet::rig
