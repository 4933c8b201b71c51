#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/action.h"
#include "core/domain/edition.h"
#include "core/domain/feedback.h"
#include "core/domain/indicator.h"
#include "core/domain/measurement.h"
#include "core/domain/plan.h"
#include "core/domain/scoring.h"
#include "core/domain/site.h"
#include "core/domain/target.h"

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
