#pragma once

#include "core/domain/quarter.h"
#include "core/exchange/report.h"
#include "core/journal/step.h"
#include "ui/issue/draft.h"
#include "ui/issue/signer.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace carnet::ui {

/// Quarters that can be closed: the last ones that are over, the latest first.
std::vector<Period> closingQuarters(const QDate &today);

/// The rows of the quarter, as the document has them.
std::vector<QuarterRow> quarterRows(const storage::Workspace &workspace, const Period &quarter,
                                    const QDate &today);

/// Says why there is no value. Precondition: the row is missing.
journal::Step reasonStep(const QuarterRow &row, Missing reason);

/// Marks what was entered as read again. Without edits when all is.
journal::Step reviewStep(const std::vector<QuarterRow> &rows, const Period &quarter);

/// The poster of the quarter's results, as it would be issued now: the indicators of the last
/// one.
PosterDraft quarterPoster(storage::Workspace &workspace, const Period &quarter, const QDate &today);

/// Why the quarter cannot be closed yet, in words, the first thing to do first; empty when it
/// can be.
QStringList closingObstacles(const std::vector<QuarterRow> &rows, const PosterDraft &poster,
                             const Period &quarter, const QDate &today);

/// What closing a quarter leaves behind.
struct QuarterClosed
{
    QStringList files;              ///< Paths: poster as PDF, as web page, bundle.
    std::optional<QString> refused; ///< Why there is no bundle, though the poster was issued.
};

/// Writes the poster and the bundle into the folder and notes both. `apply` writes a step and
/// returns whether it was written. Stops at the first step that is not. Throws Failure; what
/// was noted by then stays, and closing again makes the rest.
/// Precondition: no obstacles.
QuarterClosed closeQuarter(storage::Workspace &workspace, const std::vector<QuarterRow> &rows,
                           const Period &quarter, const Signer &signer, const QString &folder,
                           const Clock &clock,
                           const std::function<bool(const journal::Step &)> &apply);

} // namespace carnet::ui
