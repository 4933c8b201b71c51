#pragma once

#include "core/domain/assessed_year.h"
#include "core/domain/finding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace carnet {

/// A strength or a gap that the rule proposes; people retain or dismiss it.
struct ProposedFinding
{
    Finding finding;     ///< As it would be written, with the state Proposed.
    int points;          ///< By which it is sorted.
    QStringList reasons; ///< Each in words: level, weight, fall, proof. Translated.

    friend bool operator==(const ProposedFinding &, const ProposedFinding &) = default;
};

/// At most so many of one kind are proposed.
inline constexpr size_t kMostFindings = 6;

/// Derived from assessment, kind and practice: what is proposed twice is the same.
Id<Finding> findingId(const Id<Assessment> &assessment, Finding::Kind kind,
                      const QString &practice);

/// Strengths, then gaps, those with most points first, ties in the order of the grid. A gap is a
/// practice in the lower half of the scale or lower than the year before; a strength is one at
/// the highest level with a proof. findingsRule() says how points are given.
std::vector<ProposedFinding> proposedFindings(const AssessedYear &year);

/// What stands to be decided: each proposal, or what was decided of its practice instead, then
/// what else was decided. Of this year's assessment alone.
std::vector<ProposedFinding> withDecisions(const std::vector<ProposedFinding> &proposed,
                                           const std::vector<Finding> &decided,
                                           const AssessedYear &year);

/// The rule in words. Translated.
QString findingsRule();

} // namespace carnet
