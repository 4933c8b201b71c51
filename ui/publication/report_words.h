#pragma once

#include "ui/publication/content.h"
#include "ui/publication/report_kind.h"

#include <map>

namespace carnet::ui {

// What several reports say in the same words.

/// Names, dates and marks; no blocks.
Report reportFrame(QStringView kind, const QString &title, const PosterSources &sources,
                   const ReportRequest &request);

/// Marks the report as a draft and says why, at its beginning; nothing when nothing is missing.
void markAsDraft(Report &report, const std::vector<QString> &missing);

/// Gives every text of the report its French spaces.
void setTypography(Report &report);

/// `4 actions faites`, `1 action faite`, `aucune action faite`. `none` is `aucun` or `aucune`.
QString countOf(qsizetype count, const QString &plural,
                const QString &none = QStringLiteral("aucune"));

/// The followed indicators, by position.
std::vector<Indicator> followedIndicators(const PosterSources &sources);

/// The shape of a result.
ReportMark markOf(PosterCard::Status status);

/// Actions of the plan of the sources, by the day on which they are due, those without a day
/// last.
std::vector<Action> actionsOfPlan(const PosterSources &sources);

/// `En cours`, `En retard de 12 jours` … with its shape.
ReportCell stateOf(const Action &action, const QDate &date);

/// `Le plan d’action 2026 a été validé le 12 juin 2026.` and the like.
QString planSentence(const PosterSources &sources, int year);

/// How many opinions, of whom and what became of them; never what they say.
struct OpinionCounts
{
    int total = 0;
    int waiting = 0; ///< Nobody has dealt with them yet.
    int answered = 0;
    int ledToAction = 0;
    std::map<Feedback::Tone, int> byTone;
    std::map<Feedback::Channel, std::map<Feedback::Tone, int>> byChannel;
};

/// Those received from `from` to `to`.
OpinionCounts countOpinions(const std::vector<Feedback> &feedback, const QDate &from,
                            const QDate &to);

/// A row for each channel that was used, columns for positive, neutral and negative ones.
ReportTable opinionTable(const OpinionCounts &counts, const QString &caption);

/// The label of the level, `Non concerné`, or nothing.
QString ratingWords(const Rating &rating, const Edition &edition);

/// `2,1 sur 3`. Precondition: Known.
QString scoreWords(const Score &score);

/// `La note d’ensemble est de …`, or why there is none.
QString scoreSentence(const Score &score);

/// How the score is made, in a sentence or two.
QString scoreRuleWords(const Edition &edition);

/// How far the self-assessment is and its score, only where there is one; and whose grid it is.
void tellAssessment(Report &report, const PosterSources &sources, int year);

/// The commitments with a score, the longest bar first.
ReportBars commitmentBars(const PosterSources &sources, const QString &caption);

} // namespace carnet::ui
