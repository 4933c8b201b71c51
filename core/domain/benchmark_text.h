#pragma once

#include "core/domain/benchmark.h"
#include "core/domain/indicator.h"

#include <QString>

namespace carnet {

// What a mark of the network says, in French: see core/base/french.h.

/// One site is no network: its mark would tell its figure. Quartiles out of order tell nothing.
bool isTellable(const Benchmark &benchmark);

/// `de 70 % à 84 %, médiane 78 %, 12 sites`.
QString benchmarkText(const Indicator &indicator, const Benchmark &benchmark);

/// `Repère du réseau : la moitié des 12 sites se situe entre 70 % et 84 %, médiane 78 %.`
QString benchmarkSentence(const Indicator &indicator, const Benchmark &benchmark);

} // namespace carnet
