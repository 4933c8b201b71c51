#pragma once

#include "core/base/clock.h"
#include "core/base/period.h"
#include "core/domain/sent_bundle.h"
#include "core/exchange/bundle.h"
#include "core/journal/step.h"
#include "core/storage/profile.h"
#include "core/storage/workspace.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace carnet::exchange {

/// What a site chooses to tell the hub.
struct ReportOptions
{
    Period period;           ///< What the report is for. Feedback is counted over it; the rest is
                             ///< told as it stands, with its history.
    bool ownerNames = false; ///< Owners and contributors of actions, assessors: personal data.
};

/// The data files of a report: FORMAT.md, 4. Ordered by id, the same for the same document.
/// No testimony, no note but those shared, no name unless asked for. A measurement that awaits a
/// decision is left out. Throws Failure.
BundleFiles makeReport(storage::Workspace &workspace, const ReportOptions &options);

/// One line of "What leaves".
struct LeavingRow
{
    QByteArray file; ///< `data/plan.json`.
    QString what;    ///< Translated: `actions`, `measurements left out, to be settled`.
    qint64 count;
    bool personal = false; ///< Personal data.
    bool leaves = true;    ///< false: what stays, said as well.
};

/// What makeReport() puts into a bundle, and what it keeps back. Throws Failure.
std::vector<LeavingRow> whatLeaves(storage::Workspace &workspace, const ReportOptions &options);

/// The place of the next bundle in the chain of its device.
struct NextLink
{
    qint64 seq;
    QString previous; ///< Empty for the first.
};

/// After the last bundle that the document or the profile knows of, whichever is later: a
/// restored document may have forgotten some.
NextLink nextLink(storage::Workspace &workspace, const QString &device,
                  const std::optional<storage::BundleMark> &mark = {});

/// A report ready to be written.
struct ReportBundle
{
    QByteArray bytes;
    QString fileName;  ///< Proposed: `spplus-rapport-<town or name>-2026-T3-n4.liasse`.
    SentBundle record; ///< Its fileName is to be what the person chose.
    std::vector<LeavingRow> rows;
};

using ReportMaking = std::variant<ReportBundle, Refusal>;

/// The next report of this document, signed and verified. Writes nothing: the caller puts the
/// bytes into a file with writeDurably(), then applies sentStep() and sets the profile's mark.
/// Throws Failure. Precondition: the document has its site.
ReportMaking makeReportBundle(storage::Workspace &workspace, const Id<storage::Lineage> &lineage,
                              const DeviceKey &key, const ReportOptions &options,
                              const Clock &clock,
                              const std::optional<storage::BundleMark> &mark = {});

/// Records that the bundle left.
journal::Step sentStep(const SentBundle &record);

} // namespace carnet::exchange
