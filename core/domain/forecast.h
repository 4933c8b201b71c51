#pragma once

#include "core/domain/action.h"
#include "core/domain/finding.h"
#include "core/domain/scoring.h"

#include <QString>

#include <set>
#include <vector>

namespace carnet {

// What the score may become. Never mixed with the score itself: each has its own words and its
// own rule, and none is shown under 80 % filled in.

/// The score if all answers taken over from the year before were confirmed as they are: prévision.
struct Forecast
{
    Score score;         ///< Over all answers, claims too.
    int unconfirmed = 0; ///< Practices whose answer is a claim.

    bool isApart() const { return unconfirmed > 0; } ///< If not, it is the score.

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

Forecast forecastOf(const Edition &edition, const std::vector<Answer> &answers);

/// Of one commitment.
Forecast forecastOf(const Edition &edition, const QString &commitment,
                    const std::vector<Answer> &answers);

/// `Forecast, if all is confirmed: 1,9 out of 3 (58 practices); 12 % is not confirmed.`
/// Empty when nothing is unconfirmed. Translated.
QString forecastText(const Forecast &forecast);

/// The rule in words. Translated.
QString forecastRule();

/// The score if the plan is carried out: score futur.
struct FutureScore
{
    Score score;                   ///< Of the answers that count, the served ones one level up.
    std::vector<QString> raised;   ///< Codes of practices that rise, in the order of the grid.
    std::vector<QString> atTheTop; ///< Served by the plan too, but at the highest level already.

    friend bool operator==(const FutureScore &, const FutureScore &) = default;
};

/// Codes of the practices from which an open action of `plan` was born: from the practice itself,
/// or from a finding that rests on it.
std::set<QString> servedPractices(const std::vector<Action> &plan,
                                  const std::vector<Finding> &findings);

/// Each applicable practice of `served` rises by one level, at most to the highest.
FutureScore futureScore(const Edition &edition, const std::vector<Answer> &answers,
                        const std::set<QString> &served);

/// `If the plan is carried out: 2,3 out of 3; 6 practices rise.` Empty when none does. Translated.
QString futureScoreText(const FutureScore &future);

/// The rule in words. Translated.
QString futureScoreRule();

} // namespace carnet
