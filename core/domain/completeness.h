#pragma once

#include "core/domain/answer.h"
#include "core/domain/edition.h"

#include <optional>
#include <vector>

namespace carnet {

/// How much of a grid, or of one commitment of it, is filled in. Says nothing of how good
/// the answers are: that is the score.
struct Completeness
{
    int answered = 0; ///< Practices whose answer counts.
    int total = 0;    ///< All practices, those that do not apply included.

    int missing() const { return total - answered; }
    bool isComplete() const { return answered == total; }

    friend bool operator==(const Completeness &, const Completeness &) = default;
};

/// Whether nothing more is asked: a level, or not applicable with its reason, that was made
/// or confirmed this year. What was only carried over from last year does not count.
bool counts(const Answer &answer);

/// The answer to a practice; null when there is none.
const Answer *answerTo(const QString &practice, const std::vector<Answer> &answers);

/// Over the whole grid. Answers to practices that the edition does not have are left aside.
Completeness completenessOf(const Edition &edition, const std::vector<Answer> &answers);

/// Over one commitment; 0 of 0 when the edition does not have it.
Completeness completenessOf(const Edition &edition, const QString &commitment,
                            const std::vector<Answer> &answers);

/// One value per commitment, in edition order.
std::vector<Completeness> completenessByCommitment(const Edition &edition,
                                                   const std::vector<Answer> &answers);

/// Code of the next practice to fill in after the practice `after`, in the order of the
/// grid and then from its beginning; from the beginning when `after` is empty or unknown.
/// It is `after` itself when that is the only one left; nothing when all is filled in.
std::optional<QString> nextToFill(const Edition &edition, const std::vector<Answer> &answers,
                                  const QString &after = {});

} // namespace carnet
