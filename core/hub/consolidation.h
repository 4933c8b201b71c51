#pragma once

#include "core/hub/store.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>

class QIODevice;

namespace carnet::hub {

/// What the sites have told, put together.
///
/// Invariants:
/// 1. The bytes depend on the set of bundles and on the operator's decisions: not on the order
///    of reception, the date, the machine's language or its time zone.
/// 2. Each site is told by its last report, which holds its whole history. Of several devices or
///    documents the one that says it was made last.
/// 3. Devices that are not confirmed are told apart, each for itself, and summed nowhere.
/// 4. Rates are never averaged: counts are summed, and the rate is that of the sums. Only over
///    at least `minimumGroup` sites, so that none can be singled out. Counts that are no share
///    (nobody answered, or more than all) are not summed. Fictional sites are summed apart.
/// 5. Where the sites stand is told by quartiles: see NetworkMarks.
struct ConsolidationOptions
{
    /// A report that waits because a number before it is missing is used nonetheless, and the
    /// number of those missing stands beside it: it holds all that the missing ones could say.
    /// true: only unbroken chains.
    bool unbrokenOnly = false;
    int minimumGroup = 2;
};

struct ConsolidationSummary
{
    qint64 sites = 0;
    qint64 withGaps = 0; ///< Of these, those used although a number is missing.
    qint64 unconfirmed = 0;
    qint64 sums = 0; ///< Rows summed over the minimum group.

    friend bool operator==(const ConsolidationSummary &, const ConsolidationSummary &) = default;
};

/// Gives the file of that name to write to; it stays open until all is written.
using OpenFile = std::function<QIODevice &(const QString &name)>;

/// Writes the consolidation, site by site: memory does not grow with the network. Throws Failure.
ConsolidationSummary consolidate(Store &store, const ConsolidationOptions &options,
                                 const OpenFile &open);

/// The same, in memory: bytes by name of file.
std::map<QString, QByteArray> consolidated(Store &store, const ConsolidationOptions &options = {});

/// The same, into the folder `path`, which is made, or replaced as a whole in one move: who reads
/// it sees the old files or the new ones. Throws Failure, and leaves the folder as it was, also
/// when the folder holds files that are not ours.
ConsolidationSummary writeConsolidation(Store &store, const ConsolidationOptions &options,
                                        const QString &path);

} // namespace carnet::hub
