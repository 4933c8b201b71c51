#pragma once

#include "core/domain/answer.h"
#include "core/domain/assessment.h"
#include "core/domain/carry_over.h"
#include "core/domain/completeness.h"
#include "core/domain/edition.h"
#include "core/domain/evidence.h"

#include <memory>
#include <optional>
#include <vector>

namespace carnet::storage {
class Workspace;
}

namespace carnet::assessment {

/// The last year assessed before another one.
struct EarlierYear
{
    Assessment assessment;
    std::shared_ptr<const Edition> edition; ///< Its own.
    std::vector<Answer> answers;            ///< As they were given, in its own edition.
    CarryOver carried;                      ///< What they say in the edition of the later year.
};

/// One year's grid as it stands in the document.
struct Grid
{
    Assessment assessment;
    std::shared_ptr<const Edition> edition; ///< Never null.
    std::vector<Answer> answers;            ///< Of this assessment, in any order.
    std::vector<Evidence> evidence;         ///< Of these answers, in any order.
    std::optional<EarlierYear> earlier;

    /// The answer to a practice, blank when there is none yet.
    Answer answer(const QString &practice) const;

    /// One that says nothing yet.
    Answer blankAnswer(const QString &practice) const;

    /// What the earlier year answered to a practice, in words of this edition; null when it
    /// answered nothing.
    const CarriedAnswer *earlierAnswer(const QString &practice) const;
    Rating earlierRating(const QString &practice) const;

    /// Rated lower than in the earlier year.
    bool isLower(const QString &practice) const;

    /// What shows an answer, apart from its text.
    std::vector<Evidence> evidenceOf(const QString &practice) const;

    /// Neither a text nor a link nor a file shows the answer.
    bool hasNoProof(const QString &practice) const;

    bool isClosed() const { return assessment.state == Assessment::State::Closed; }

    /// A contribution notebook may ask for some commitments only.
    bool isAskedFor(const QString &commitment) const;
};

/// The grid of a year; nothing when it has not begun, or its edition is not in the document or
/// cannot be read.
std::optional<Grid> loadGrid(const storage::Workspace &workspace, int year);

/// How much is filled in of the commitments that are asked for: all of them in the site's own.
Completeness completenessAsked(const Grid &grid);

/// How much of a year is filled in; nothing when it has not begun. Asked after every change, so
/// it reads no more than the answers of that year.
std::optional<Completeness> progressOf(const storage::Workspace &workspace, int year);

/// The last year assessed before `year`, as it reads in `edition`.
std::optional<EarlierYear> earlierYear(const storage::Workspace &workspace, int year,
                                       const Edition &edition);

/// An edition of the document, parsed; null when it is not there or cannot be read. Parsed
/// editions are kept: asking again costs nothing.
std::shared_ptr<const Edition> editionOf(const storage::Workspace &workspace, const QString &code);

/// Above the lowest level, and nothing shows it: no text and none of `pieces`.
bool lacksProof(const Answer &answer, qsizetype pieces);

/// What a rating says in words: the level's label, `Not concerned`, or nothing. Translated.
QString ratingText(const Rating &rating, const Edition &edition);

} // namespace carnet::assessment
