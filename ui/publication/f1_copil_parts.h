#pragma once

#include "core/domain/plan_review.h"
#include "ui/publication/report_words.h"
#include "ui/publication/results_content.h"

#include <algorithm>
#include <vector>

namespace carnet::ui {

// What the sheet (F1) and the file (F4) for the COPIL both say.

/// What one followed indicator shows.
struct CopilResult
{
    PosterCard card;
    QString target; ///< `85 %`; also where the answers are too few to be judged by it.
};

/// All that is told to the committee, looked up once.
struct CopilFacts
{
    const PosterSources &sources;
    ReportRequest request; ///< Of a quarter.
    int year;
    std::vector<CopilResult> results;
    std::vector<Action> actions;
    std::vector<Action> late;
    OpinionCounts opinions; ///< Of the year until the date.

    qsizetype resultsThatAre(PosterCard::Status status) const
    {
        return std::count_if(results.begin(), results.end(), [&](const CopilResult &result) {
            return result.card.status == status;
        });
    }
    qsizetype actionsThatAre(Action::State state) const
    {
        return std::count_if(actions.begin(), actions.end(),
                             [&](const Action &action) { return action.state == state; });
    }
};

/// `sources` outlive what is returned.
CopilFacts copilFacts(const PosterSources &sources, const ReportRequest &request);

/// How many targets, practices, actions and opinions.
ReportFigures keyFigures(const CopilFacts &facts);

/// What the quarter showed.
void tellResults(Report &report, const CopilFacts &facts);

void tellOpinions(Report &report, const CopilFacts &facts);

} // namespace carnet::ui
