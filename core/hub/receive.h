#pragma once

#include "core/base/clock.h"
#include "core/hub/sequence.h"
#include "core/hub/store.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace carnet::hub {

struct ReceiveOptions
{
    int threads = 2;             ///< That read and verify; one more stores.
    int filesPerCommit = 500;    ///< What a power cut can undo; receiving again makes it good.
    Clock clock = systemClock(); ///< For the book of receipts only.
    /// How many files are done, of how many; called now and then by the caller's thread.
    std::function<void(qsizetype done, qsizetype total)> progress = {};
};

/// What became of one file, now that all are in.
struct FileResult
{
    QString path; ///< As given.
    Outcome outcome;
    QString code;     ///< Of the outcome or, for Refused, of the refusal: `manifest.hash` …
    QString message;  ///< Translated.
    std::string site; ///< Empty when nothing could be verified.
    std::string siteName;
    std::string device;
    qint64 seq = 0;
    std::string period;
};

/// Each file is in exactly one group.
struct Totals
{
    qint64 received = 0;
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 waiting = 0;
    qint64 duplicate = 0;
    qint64 fork = 0;

    void add(Outcome outcome);

    friend bool operator==(const Totals &, const Totals &) = default;
};

struct Reception
{
    std::vector<FileResult> files; ///< In the order of filesIn().
    Totals totals;
};

/// The files among `paths`, and all regular files directly in the folders among them, those of a
/// folder sorted by name. A path that is neither is kept: receiving it says what is wrong.
QStringList filesIn(const QStringList &paths);

/// Reads, verifies and stores each file. One bad file never stops the others; a file beyond the
/// limit is not read. What the store then holds depends on the set of all files that it ever
/// received; only which of two equal files is called the duplicate depends on the order.
/// Throws Failure when the hub's own file fails: what was committed is safe.
Reception receive(Store &store, const QStringList &paths, const ReceiveOptions &options = {});

} // namespace carnet::hub
