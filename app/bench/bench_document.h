#pragma once

#include "core/storage/workspace.h"

#include <QString>

#include <memory>

namespace carnet::bench {

/// Opens the document for editing by a device of this program's own. Throws Failure.
std::unique_ptr<storage::Workspace> openTenYears(const QString &path);

/// Makes a document of ten years in that folder; its path. Throws Failure.
QString newTenYears(const QString &folder);

} // namespace carnet::bench
