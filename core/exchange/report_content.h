#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/report.h"

#include <vector>

namespace carnet::exchange {

/// The data files of a report and what they hold, found in one walk through the document, so
/// that the list shown and the files sent cannot differ.
struct ReportContent
{
    BundleFiles files;
    std::vector<LeavingRow> rows;
};

/// Throws Failure.
ReportContent collectReport(storage::Workspace &workspace, const ReportOptions &options);

} // namespace carnet::exchange
