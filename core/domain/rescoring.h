#pragma once

#include "core/domain/carry_over.h"
#include "core/domain/scoring.h"

namespace carnet {

// A year scored by another edition than its own, so that years are compared by one measure.

/// The answers of a year as they read in `other`, whichever of both editions is the later one:
/// the mapping is followed forwards or backwards. An answer counts when all that it was made of
/// did. Practices that `other` alone has are not answered.
std::vector<Answer> answersUnder(const Edition &own, const std::vector<Answer> &answers,
                                 const Edition &other);

/// Their score: scoreOf() by the other edition. Where many of its practices have no answer, it is
/// under 80 % and none is shown.
Score scoreUnder(const Edition &own, const std::vector<Answer> &answers, const Edition &other);

/// The rule in words. Translated.
QString rescoringRule();

} // namespace carnet
