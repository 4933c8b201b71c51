#pragma once

#include "core/domain/answer.h"
#include "core/domain/assessment.h"
#include "core/domain/edition.h"
#include "core/journal/step.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet::ui {

/// One year's grid as it stands in the document: what the assessment page shows.
struct AssessmentGrid
{
    Assessment assessment;
    Edition edition;
    std::vector<Answer> answers;         ///< Of this assessment, in any order.
    std::vector<Answer> previousAnswers; ///< Of the year before, if it has the same edition.

    /// The answer to a practice, blank when there is none yet.
    Answer answer(const QString &practice) const;

    /// Last year's rating of a practice; not an answer when there was none.
    Rating previousRating(const QString &practice) const;

    /// Rated lower than the year before.
    bool isLower(const QString &practice) const;
};

/// Begins the year, with blank answers, or with those of `previous` as claims to confirm.
journal::Step startAssessment(int year, const QString &edition, const std::vector<Answer> &previous,
                              const QDate &today);

/// Writes an answer: its first time, or over what `grid` knows of it. `number` is what people
/// call the practice, such as `3.2`.
journal::Step writeAnswer(const AssessmentGrid &grid, const Answer &after, const QString &number);

/// The same answer with that rating, as given on `today`: a rating that was taken over from last
/// year becomes confirmed when it is the same, changed when it is not.
Answer rated(Answer answer, const Rating &rating, const QDate &today);

/// What a rating says in words: the level's label, `Not concerned`, or nothing.
QString ratingText(const Rating &rating, const Edition &edition);

} // namespace carnet::ui
