#pragma once

#include "core/base/decimal.h"
#include "core/domain/completeness.h"

#include <QString>

#include <vector>

namespace carnet {

/// The weighted mean of the levels of a grid, or of one commitment of it, and what stands
/// behind it. Kept as two sums, so that nothing is rounded before it is shown.
struct Score
{
    enum class State {
        TooFew,        ///< Under 80 % filled in: no score is shown.
        NotApplicable, ///< Filled in, but no practice applies here.
        Known,
    };

    State state = State::TooFew;
    Completeness completeness;
    int missingForScore = 0; ///< Answers to give before a score is shown; 0 unless TooFew.
    int practices = 0;       ///< Practices with a level behind the score; 0 unless Known.
    int weightedLevels = 0;  ///< Sum of weight × level.
    int weights = 0;         ///< Sum of weights; at least 1 when Known.
    int highest = 0;         ///< Highest level of the scale.

    /// The mean in levels, 0 to `highest`, to one decimal, half rounded up.
    /// Precondition: Known.
    Decimal mean() const;

    /// The mean as a share of the highest level, 0 to 100, half rounded up.
    /// Precondition: Known.
    int percent() const;

    friend bool operator==(const Score &, const Score &) = default;
};

/// Under this share of filled-in practices, per cent, no score is shown.
inline constexpr int kLeastFilledIn = 80;

/// Over the whole grid: all practices together, each by its weight. Not applicable practices
/// are left out, so that the others weigh more.
Score scoreOf(const Edition &edition, const std::vector<Answer> &answers);

/// Over one commitment, by its own completeness.
Score scoreOf(const Edition &edition, const QString &commitment,
              const std::vector<Answer> &answers);

/// One score per commitment, in edition order.
std::vector<Score> scoresByCommitment(const Edition &edition, const std::vector<Answer> &answers);

/// The rule above in two sentences, to stand beside the figures. Translated.
QString scoringRule(const Edition &edition);

/// The score in words: `2,1 sur 3 (7 pratiques)`, or what is missing. Translated.
QString scoreText(const Score &score);

} // namespace carnet
