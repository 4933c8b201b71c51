#pragma once

#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/planning/action_import.h"
#include "core/planning/action_sheet.h"
#include "core/storage/new_site.h"

namespace carnet::planning {

inline const QDate kDeskDay(2026, 11, 21);

/// The example site, and its actions as files.
struct ActionDesk : Copy
{
    ActionDesk()
    {
        for (const journal::Step &step : storage::exampleSite().steps)
            workspace.apply(step);
    }

    ActionBook book() const { return loadActionBook(workspace, 2026); }

    QByteArray written(const QString &format) const
    {
        const ActionBook now = book();
        if (format == QStringLiteral("csv"))
            return actionCsv(now.actions);
        const tables::Workbook made = actionWorkbook(now, now.actions, kDeskDay);
        return format == QStringLiteral("xlsx") ? tables::writeXlsx(made) : tables::writeOds(made);
    }
};

} // namespace carnet::planning
