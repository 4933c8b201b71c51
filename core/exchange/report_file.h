#pragma once

#include "core/exchange/report.h"

#include <QString>

namespace carnet::exchange {

/// Writes a bundle and reads it again: it is there and whole when this returns. A file that is
/// not as it should be is removed. Throws Failure(Unavailable).
void writeBundleFile(const ReportBundle &bundle, const QString &path);

/// Reads a file that may be a bundle, and no more of it than a bundle may hold. Throws
/// Failure(Unavailable).
QByteArray readBundleFile(const QString &path);

} // namespace carnet::exchange
