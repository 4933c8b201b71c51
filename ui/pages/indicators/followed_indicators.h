#pragma once

#include "core/storage/workspace.h"
#include "ui/pages/indicators/indicator_chooser.h"
#include "ui/pages/indicators/indicator_editor.h"

#include <QDate>
#include <QString>

#include <vector>

namespace carnet::ui {

// Which indicators the site follows and may follow: what the chooser and the editor are
// given, and the steps that come of it.

/// What may be followed and is not: the catalogue, what the editions of the document bring
/// beside it, and those of the site that it followed before. As the document has them, where it
/// has them.
std::vector<IndicatorOffer> indicatorOffers(const storage::Workspace &workspace);

/// Whose codes the offers have; to be shown with them.
QString catalogueNote();

/// An indicator of the document, to be changed.
IndicatorDraft draftOf(const storage::Workspace &workspace, const Indicator &indicator,
                       const QDate &today);

/// An indicator of the site's own, to be described.
IndicatorDraft ownDraft(const storage::Workspace &workspace, const QDate &today);

/// Follows the chosen ones after those that are followed. A level asked of everyone becomes
/// the target from the period of `today` on, unless there is one already.
journal::Step followStep(const storage::Workspace &workspace,
                         const std::vector<IndicatorOffer> &chosen, const QDate &today);

/// Keeps what the editor made of a draft, targets and all; follows it when it is new.
journal::Step keepStep(const storage::Workspace &workspace, const Indicator &after,
                       const std::vector<Target> &targets);

} // namespace carnet::ui
