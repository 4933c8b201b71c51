#pragma once

#include "core/domain/action.h"
#include "core/domain/assessed_year.h"
#include "core/domain/figure.h"
#include "core/domain/finding.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace carnet {

// Contrôles de sincérité: what a reader would ask about. They never block.

/// When the answer to a practice was last rated or confirmed.
struct RatingTime
{
    QString practice;
    QDateTime at; ///< Civil time of the device.

    friend bool operator==(const RatingTime &, const RatingTime &) = default;
};

/// What the document knows beside the answers.
struct SincerityFacts
{
    std::vector<Action> finished;  ///< Done, of the plans of this year and the one before.
    std::vector<Finding> findings; ///< All that actions may be born from.
    std::vector<Indicator> indicators;
    std::vector<Measurement> measurements;
    std::vector<Target> targets;
    std::vector<RatingTime> times; ///< One per answer at most.
};

/// Something worth a second look.
struct SincerityCheck
{
    enum class Kind {
        TopWithoutProof,         ///< The highest level, and nothing shows it.
        RiseWithoutAction,       ///< Higher than the year before, and no action was finished.
        ContradictedByIndicator, ///< The highest level, and an indicator missed its target.
        PastedText,              ///< The same words for several practices.
        AnsweredAtOnce,          ///< Nearly all answers in one minute.
    };

    Kind kind;
    QString sentence;               ///< Translated.
    std::vector<QString> practices; ///< Codes, in the order of the grid; the first is where to go.
    QString field;                  ///< Of Answer, where to look; empty: the rating.

    friend bool operator==(const SincerityCheck &, const SincerityCheck &) = default;
};

/// The same text counts from this length on, in so many places.
inline constexpr int kLeastPasted = 20;
inline constexpr int kLeastPlaces = 3;
/// So many answers in one minute, and nine in ten of them all.
inline constexpr int kLeastAtOnce = 10;

/// All checks of a year by kind, each kind in the order of the grid.
std::vector<SincerityCheck> sincerityChecks(const AssessedYear &year, const SincerityFacts &facts);

/// The rules in words. Translated.
QString sincerityRule();

} // namespace carnet
