#pragma once

#include "core/storage/workspace.h"

namespace carnet::ui {

/// Some of everything that the home page tells of: a year under way on 12 October 2026.
void fillWithSample(storage::Workspace &workspace);

} // namespace carnet::ui
