#pragma once

#include "core/domain/answer.h"
#include "core/domain/edition.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace carnet {

/// What a year says of one practice, and what the year before said.
struct AssessedPractice
{
    const Practice *practice;          ///< Of the edition; never null.
    Answer answer;                     ///< Blank when there is none.
    bool hasProof;                     ///< A text, a link or a file shows it.
    std::optional<int> earlierLevel;   ///< In the scale of this edition.
    std::vector<QString> earlierCodes; ///< Of the practices that it comes from.

    /// The level of an answer that counts; nothing for claims, and where it does not apply.
    std::optional<int> level() const;

    /// By how many levels it lies under the year before; 0 when it does not.
    int fall() const;
    int rise() const;
};

/// A year's assessment as the rules judge it: strengths and gaps, checks, what is missing.
struct AssessedYear
{
    const Edition *edition; ///< Never null; outlives this.
    Id<Assessment> assessment;
    int year;
    std::optional<int> earlierYear;          ///< The last year assessed before.
    std::vector<AssessedPractice> practices; ///< Those asked for, in the order of the grid.

    int highestLevel() const;

    /// Null when it is not asked for.
    const AssessedPractice *practice(const QString &code) const;

    /// `2.3, 2.4 and 5.1`: numbers of the grid in words. Translated.
    QString numbers(const std::vector<QString> &codes) const;
};

} // namespace carnet
