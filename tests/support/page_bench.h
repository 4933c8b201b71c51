#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/scripted_prompt.h"

#include "core/storage/new_site.h"
#include "ui/shell/command_registry.h"
#include "ui/shell/session.h"

namespace carnet {

/// What a page needs, on a document in memory and a day that does not move.
struct PageBench : Copy
{
    ScriptedPrompt prompt;
    ui::CommandRegistry commands;
    QDateTime now{QDate(2026, 11, 21), QTime(14, 5)};
    ui::Session session{workspace, prompt, commands, [this] { return now; }};

    PageBench() { session.setYear(2026); }

    /// Fills the document with the example site.
    void useExample()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    template<typename Record>
    Record stored(const Id<Record> &id) const
    {
        return workspace.records<Record>().find(id).value();
    }
};

} // namespace carnet
