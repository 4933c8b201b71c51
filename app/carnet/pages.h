#pragma once

#include "core/storage/profile.h"
#include "ui/shell/page_factory.h"
#include "ui/shell/settings.h"
#include "ui/widgets/theme.h"

#include <vector>

namespace carnet {

/// What pages need besides the document; all of it outlives them.
struct PageContext
{
    ui::Theme &theme;
    ui::Settings &settings;
    storage::Profile &profile;
    Id<storage::Lineage> lineage; ///< Of the open document.
};

/// The pages of the window in the order of the sidebar.
std::vector<ui::PageFactory> allPages(const PageContext &context);

} // namespace carnet
