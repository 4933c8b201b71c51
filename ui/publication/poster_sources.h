#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/action.h"
#include "core/domain/answer.h"
#include "core/domain/assessment.h"
#include "core/domain/attachment.h"
#include "core/domain/edition.h"
#include "core/domain/evidence.h"
#include "core/domain/feedback.h"
#include "core/domain/finding.h"
#include "core/domain/forecast.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/plan.h"
#include "core/domain/scoring.h"
#include "core/domain/site.h"
#include "core/domain/target.h"
#include "ui/publication/meeting_facts.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

namespace carnet::ui {

/// How far the self-assessment of a year is and what it shows.
struct AssessmentResult
{
    Score score;
    std::vector<Score> byCommitment; ///< In the order of the edition.
};

/// The year assessed before, in the words of the edition of the year that is told.
struct EarlierAssessment
{
    int year;
    bool sameEdition;
    std::vector<Answer> answers;     ///< What was answered, carried over if the edition changed.
    Score score;                     ///< Of these answers in the edition of the year.
    std::vector<Score> byCommitment; ///< In the order of that edition.
};

/// All that a report of the self-assessment tells of a year.
struct AssessmentYear
{
    Assessment assessment;
    std::vector<Answer> answers;
    std::vector<Evidence> evidence;      ///< Of these answers, by title.
    std::vector<Attachment> attachments; ///< Those that the evidence names.
    std::vector<Finding> findings;       ///< Decided, and while the year is open those to decide.
    std::optional<EarlierAssessment> earlier;
    Forecast forecast = {};  ///< If all that was taken over is confirmed.
    FutureScore future = {}; ///< If the plan is carried out.
};

/// All that a poster or a report may speak of.
struct PosterSources
{
    Site site;
    std::vector<Indicator> indicators;
    std::vector<Measurement> measurements;
    std::vector<Target> targets;
    std::optional<Plan> plan;    ///< Of the year of the poster.
    std::vector<Action> actions; ///< Of all plans.
    std::vector<Feedback> feedback;
    std::shared_ptr<const Edition> edition; ///< Of the year of the poster; null: none known.
    std::optional<AssessmentResult> assessment = {}; ///< Of the year; nothing: none begun.
    std::optional<AssessmentYear> year = {};         ///< With the assessment, for reports alone.
    std::optional<MeetingFacts> meeting = {};        ///< For reports about a meeting alone.
    std::vector<MeetingFacts> held = {}; ///< Of the year, the first first; for reports of a year.
    std::optional<PlanFacts> planFacts = {}; ///< With the meeting.
};

/// What a person decides about what a poster says.
struct PosterRequest
{
    Period period;
    std::vector<Id<Indicator>> indicators; ///< Shown in this order; unknown ones are left out.
    bool inHundred = false;                ///< Adds `soit 87 usagers sur 100`.
    bool qrCode = true;                    ///< If the site has an address for opinions.
    QDate displayedOn;
    int edition = 1;
    QString correction = {}; ///< What the edition before said wrong; empty: nothing.
};

} // namespace carnet::ui
