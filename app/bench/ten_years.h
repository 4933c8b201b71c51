#pragma once

#include "core/storage/workspace.h"

namespace carnet::bench {

/// Fills an empty document with ten years of a busy site: 10 assessments of 60 answers, 10 plans
/// of 20 actions, 30 indicators over 40 quarters, 1,500 opinions, and the edits that led there.
/// The same each time.
void fillTenYears(storage::Workspace &workspace);

} // namespace carnet::bench
