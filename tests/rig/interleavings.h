#pragma once

#include <QString>

#include <cstdint>

namespace carnet::rig {

/// Two programs open, edit, close and are killed in random turns on one document. Prints figures
/// and whatever is wrong. Returns whether the one always had the refusal, with who, where and
/// since when, while the other had the document, and never otherwise; and no edit was lost.
bool runInterleavings(const QString &writer, const QString &folder, int count, std::uint64_t seed);

} // namespace carnet::rig
