#pragma once

#include "core/base/decimal.h"
#include "core/domain/edition.h"
#include "core/domain/rating.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace carnet {

/// What one agent answered to one practice, before the assessors agreed.
struct GivenAnswer
{
    QString practice; ///< Its code.
    Rating rating;    ///< May be no answer, when only a text was given.
    QString proof;
    QString note;

    friend bool operator==(const GivenAnswer &, const GivenAnswer &) = default;
};

/// All answers of one agent.
struct GivenAnswers
{
    QString contributor; ///< Never empty.
    std::vector<GivenAnswer> answers;

    /// Null when nothing was said of it.
    const GivenAnswer *of(const QString &practice) const;

    friend bool operator==(const GivenAnswers &, const GivenAnswers &) = default;
};

/// How far apart the ratings of one practice lie.
struct Dispersion
{
    QString practice;
    int answers = 0;       ///< Contributors with a level, or with not applicable.
    int notApplicable = 0; ///< Of them, those to whom it does not apply.
    int lowest = 0;        ///< Level; 0 without any.
    int highest = 0;
    int sum = 0; ///< Of the levels.

    int levels() const { return answers - notApplicable; }

    /// Degrees between the highest and the lowest level.
    int spread() const { return highest - lowest; }

    /// Whether some say that it does not apply and others rate it.
    bool isDisputed() const { return notApplicable > 0 && levels() > 0; }

    /// Two answers at least, and all the same; reasons may differ.
    bool isAgreed() const { return answers > 1 && !isDisputed() && spread() == 0; }

    bool hasGap() const { return isDisputed() || spread() > 0; }

    /// The mean level to one decimal, half rounded up; nothing without a level.
    std::optional<Decimal> mean() const;

    friend bool operator==(const Dispersion &, const Dispersion &) = default;
};

/// One value for each practice that somebody answered: first those of which it is disputed
/// whether they apply, then by spread, the widest first, then in the order of the grid. Levels
/// that the scale does not have, and practices that the edition does not have, are left aside.
std::vector<Dispersion> dispersion(const Edition &edition,
                                   const std::vector<GivenAnswers> &contributions);

} // namespace carnet
