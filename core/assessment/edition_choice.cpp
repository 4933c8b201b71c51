#include "core/assessment/edition_choice.h"

#include "core/assessment/grid.h"
#include "core/storage/assessments.h"
#include "core/storage/workspace.h"

#include <algorithm>

#include "resources/shipped_editions.h"

namespace carnet::assessment {

std::vector<EditionChoice> editionChoices(const storage::Workspace &workspace)
{
    std::vector<EditionChoice> choices;
    const std::vector<EditionRecord> kept = storage::editionsByCode(workspace);
    for (const EditionRecord &record : kept)
        if (const auto edition = editionOf(workspace, record.code))
            choices.push_back({.edition = edition, .record = record, .inDocument = true});
    for (ShippedEdition &shipped : shippedEditions()) {
        if (std::ranges::count(kept, shipped.record.code, &EditionRecord::code) > 0)
            continue;
        choices.push_back({.edition = std::make_shared<const Edition>(std::move(shipped.edition)),
                           .record = std::move(shipped.record),
                           .inDocument = false});
    }
    const std::vector<Assessment> years = storage::assessmentsByYear(workspace);
    const auto rank = [&](const EditionChoice &choice) {
        if (!years.empty() && choice.record.code == years.front().edition)
            return 0;
        return choice.inDocument ? 1 : 2;
    };
    std::ranges::stable_sort(choices, {}, rank);
    return choices;
}

} // namespace carnet::assessment
