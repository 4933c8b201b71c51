#pragma once

#include "core/validation/record.h"
#include "core/validation/verify.h"
#include "ui/widgets/status_shape.h"

#include <QString>

#include <optional>

namespace carnet::ui {

/// Why no record of the validation can be established now, and what to do; translated.
QString whyNoRecord(const std::optional<Plan> &plan);

/// That some actions have no decision; empty when all have.
QString undecidedText(const validation::RecordDraft &draft);

/// `1 signature of 2; who presides has not signed: Anne Roux`.
QString signatureStateText(const validation::VerifiedRecord &record);

/// `Anne Roux, sub-prefect, presides`.
QString memberTitle(const validation::Statement::Member &member);

/// What a member has done with the record.
struct MemberStanding
{
    StatusShape shape;
    QString words;
    bool isAwaited; ///< Has a key, and has not signed.
};

MemberStanding memberStanding(const validation::VerifiedRecord &record,
                              const validation::Statement::Member &member);

} // namespace carnet::ui
