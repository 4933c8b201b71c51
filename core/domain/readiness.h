#pragma once

#include "core/domain/findings_rule.h"
#include "core/domain/sincerity.h"

#include <QString>

#include <vector>

namespace carnet {

/// Something to look at before a year is closed.
struct ReadinessItem
{
    enum class Kind {
        NotFilled, ///< No answer.
        NoReason,  ///< Not applicable, without saying why: no answer either.
        ToConfirm, ///< Taken over from the year before and not confirmed.
        NoProof,   ///< A level above the lowest, and nothing shows it.
        Checks,    ///< Sincerity checks.
        Undecided, ///< Strengths and gaps neither retained nor dismissed.
        Assessors, ///< Nobody says who took part.
    };

    Kind kind;
    bool blocking;
    QString sentence;               ///< Translated.
    std::vector<QString> practices; ///< Codes in the order of the grid; may be empty.
    QString field;                  ///< Of Answer, where to look; empty: the rating.

    friend bool operator==(const ReadinessItem &, const ReadinessItem &) = default;
};

/// What is missing, by kind; nothing when all is there. Only answers that do not count block.
std::vector<ReadinessItem> readinessOf(const AssessedYear &year,
                                       const std::vector<SincerityCheck> &checks,
                                       const std::vector<ProposedFinding> &findings,
                                       const QString &assessors);

bool isReady(const std::vector<ReadinessItem> &items);

} // namespace carnet
