#pragma once

#include "core/base/zip_writer.h"

#include <QByteArray>

#include <vector>

namespace carnet::tables {

/// The archive with these files in the place of those it has under their names, dated 1980 as
/// zipped() does it. Throws Failure.
QByteArray zipWith(const QByteArray &archive, const std::vector<ZipFile> &files);

} // namespace carnet::tables
