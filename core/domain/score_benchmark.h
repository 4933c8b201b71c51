#pragma once

#include "core/domain/benchmark.h"

#include <QString>

#include <optional>
#include <vector>

namespace carnet {

/// What a mark of the network calls the score of a commitment: `score/spplus-2023/e1`, or of the
/// whole grid without one: `score/spplus-2023`. Its period is the year, its values are per cent of
/// the highest level.
QString scoreBenchmarkCode(const QString &edition, const QString &commitment = {});

/// The tellable mark of that score and year.
std::optional<Benchmark> scoreBenchmark(const std::vector<Benchmark> &marks, const QString &edition,
                                        const QString &commitment, int year);

} // namespace carnet
