#pragma once

#include "ui/publication/report_words.h"

namespace carnet::ui {

// The parts of F3, for sources that have an assessment, its year and its edition.

/// The first page: what the assessment comes to, who made it, whether it is closed.
void tellAssessmentSummary(Report &report, const PosterSources &sources);

/// The score of each commitment, this year and the year before.
void tellProfile(Report &report, const PosterSources &sources);

/// Strengths and gaps as people decided on them.
void tellFindings(Report &report, const PosterSources &sources);

/// Each practice by commitment, with what was answered, before too, and what shows it.
void tellAnswers(Report &report, const PosterSources &sources, bool withNotes);

} // namespace carnet::ui
