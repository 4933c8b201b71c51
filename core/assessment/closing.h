#pragma once

#include "core/assessment/grid.h"
#include "core/domain/finding.h"
#include "core/journal/step.h"

#include <QDate>

namespace carnet::assessment {

/// SHA-256, in hexadecimal, of a text that tells all that a closed year holds: the edition, each
/// answer with its texts and evidence, the decided strengths and gaps, who took part. The text
/// does not depend on the order of records nor on this program's version. What says when and why
/// it was closed is not part of it.
QString stampOf(const Grid &grid, const std::vector<Finding> &findings);

/// Closes the year on that day, with its stamp. Precondition: open.
journal::Step closeYear(const Grid &grid, const std::vector<Finding> &findings, const QDate &today);

/// Opens it again. Preconditions: closed; `reason` says something.
journal::Step reopenYear(const Grid &grid, const QString &reason);

/// A closed year still is what was closed. Precondition: closed.
bool keepsItsStamp(const Grid &grid, const std::vector<Finding> &findings);

/// A stamp as people compare it, its beginning: `1a2b 3c4d`.
QString stampText(const QString &stamp);

/// Writes what people decided of a strength or a gap; `known` are those written already.
journal::Step decideFinding(const std::vector<Finding> &known, Finding finding,
                            Finding::Decision decision);

} // namespace carnet::assessment
