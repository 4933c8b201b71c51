#pragma once

#include "core/assessment/edition_choice.h"
#include "core/assessment/grid.h"
#include "core/journal/step.h"

#include <QDate>

#include <optional>

namespace carnet::assessment {

/// What beginning a year would do, as the document stands.
struct NewYear
{
    int year;
    EditionChoice edition;
    std::optional<EarlierYear> earlier; ///< The last year assessed before, if there is one.
    std::vector<Evidence> evidence;     ///< Of the answers of the earlier year.
};

NewYear newYear(const storage::Workspace &workspace, int year, const EditionChoice &edition);

/// Begins the year: blank, or with the answers of the earlier year as claims to confirm, with
/// their proof, their evidence, who answers and their date. Puts the edition into the document if
/// it is not there. Precondition: the year has not begun.
journal::Step beginYear(const NewYear &begun, bool takeOver, const QDate &today);

/// `34 answers of 2025 are taken over, …`: what became of every practice, by kind. Translated.
QString carryOverSummary(const CarryOver &carried, int earlierYear);

/// `Kept`, `Merged`, `Split`, `New` or `Without successor`. Translated.
QString carryKindText(Succession::Kind kind);

/// One item in words: `Split: 4.2 → 2.3, 5.1`. Numbers are those of the two editions. Translated.
QString carryItemText(const CarryItem &item, const Edition &earlier, const Edition &later);

} // namespace carnet::assessment
