#pragma once

#include "core/domain/action_decision.h"
#include "core/domain/attendance.h"
#include "core/domain/meeting.h"
#include "core/domain/validation.h"
#include "core/domain/validation_signature.h"
#include "core/domain/wish.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace carnet::ui {

/// One thing that is not as the committee validated it, in French words.
struct PlanChangeLine
{
    Id<Action> id;  ///< Of the action.
    QString action; ///< Its title.
    QString words;  ///< `échéance : 30 juin 2026 → 30 septembre 2026`, `ajoutée`.

    friend bool operator==(const PlanChangeLine &, const PlanChangeLine &) = default;
};

/// All that a document about a meeting tells of it.
struct MeetingFacts
{
    Meeting meeting;
    std::vector<Attendance> attendances;
    std::vector<ActionDecision> decisions;
    std::vector<Wish> wishes;
    std::optional<QDateTime> opened; ///< As noted while it was held.
    std::optional<QDateTime> closed;
    std::optional<Meeting> before; ///< The meeting of the same committee before it.
    std::vector<ActionDecision> decidedBefore;
    /// What ending the meeting did to the plan, and why if it returned it; nothing when it did
    /// nothing to it.
    std::optional<Plan::State> outcome;
    QString outcomeReason;
    std::vector<Wish> wishesBefore;
    std::optional<Validation> validation; ///< Made by this meeting.
    std::vector<ValidationSignature> signatures;
};

/// What is told of the plan besides its records.
struct PlanFacts
{
    std::map<QString, QString> origins; ///< By id of the action, in French; none for those without.
    std::optional<QDate> validatedOn;   ///< When it was last validated.
    std::vector<PlanChangeLine> changes; ///< Since then.
};

} // namespace carnet::ui
