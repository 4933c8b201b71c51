#pragma once

#include "core/assessment/grid.h"
#include "core/journal/step.h"

#include <QDate>

namespace carnet::assessment {

/// The same answer with that rating, as given on `today`: a rating that was taken over from an
/// earlier year becomes confirmed when it is the same, changed when it is not. Without a rating
/// it is no answer any more.
Answer rated(Answer answer, const Rating &rating, const QDate &today);

/// Writes an answer: its first time, or over what `grid` knows of it.
journal::Step writeAnswer(const Grid &grid, const Answer &after);

/// Writes several answers as one action that `label` names; those that say nothing new are left
/// out. Each practice once.
journal::Step writeAnswers(const Grid &grid, const std::vector<Answer> &after,
                           const QString &label);

} // namespace carnet::assessment
