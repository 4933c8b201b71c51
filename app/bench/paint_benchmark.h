#pragma once

#include <QStringList>

#include <chrono>
#include <optional>

namespace carnet::bench {

using SteadyClock = std::chrono::steady_clock;

/// In a process that measurePaint() started: shows one window, prints the time of SteadyClock
/// when it has been painted, and returns the exit code. Nothing in any other process. Needs the
/// application object.
std::optional<int> runPaintChild(const QStringList &arguments);

} // namespace carnet::bench
