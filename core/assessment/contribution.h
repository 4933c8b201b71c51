#pragma once

#include "core/assessment/grid.h"
#include "core/domain/completeness.h"
#include "core/domain/contribution.h"
#include "core/domain/dispersion.h"
#include "core/journal/step.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace carnet::assessment {

// Several assessors: what each of them answered lies in the document as bytes beside the journal,
// with names, until the site erases it for good. It never leaves in a bundle.

/// A contribution as it lies in the document.
struct KnownContribution
{
    Contribution record;
    std::optional<GivenAnswers> given; ///< Nothing once it is erased, or where it never was.
};

/// Of one assessment, by contributor as a French reader sorts names, then by date; those erased
/// last.
std::vector<KnownContribution> contributionsOf(storage::Workspace &workspace,
                                               const Id<Assessment> &assessment);

/// Those that can be read.
std::vector<GivenAnswers> givenAnswers(const std::vector<KnownContribution> &contributions);

/// The same answers in the same order give the same bytes.
QByteArray contributionBytes(const GivenAnswers &given);
std::optional<GivenAnswers> parseContribution(const QByteArray &bytes);

/// The record under which the answers would be kept.
Contribution contributionRecord(const Grid &grid, const GivenAnswers &given, const QDate &today);

/// Keeps contributions that came back. Those that are known already are left out. Not for the Undo
/// menu: what was kept is erased, not undone.
journal::Step takeIn(const storage::Workspace &workspace, const Grid &grid,
                     const std::vector<GivenAnswers> &given, const QDate &today);

/// Erases for good; not for the Undo menu.
journal::Step eraseContributions(const std::vector<Contribution> &contributions,
                                 const QDate &today);

/// The answer as agreed on that day. Precondition: `reason` says something.
Answer agreed(const Grid &grid, const QString &practice, const Rating &rating,
              const QString &reason, const QDate &today);

/// The answers to all practices about which two contributors at least said the same and nobody
/// anything else, where the notebook does not have that answer yet.
std::vector<Answer> agreedByAll(const Grid &grid, const std::vector<GivenAnswers> &given,
                                const QDate &today);

/// `2 degrees apart`, `All agree`: what the answers have in common. Translated.
QString dispersionText(const Dispersion &dispersion);

/// Whether the assessment is one that somebody was asked to fill in, not the site's own.
bool isContributionNotebook(const Assessment &assessment);

} // namespace carnet::assessment
