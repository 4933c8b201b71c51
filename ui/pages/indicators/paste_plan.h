#pragma once

#include "core/base/problem.h"
#include "ui/pages/indicators/measurement_steps.h"

#include <QModelIndex>
#include <QString>

#include <vector>

namespace carnet::ui {

class IndicatorGridModel;

/// What pasting a block would enter, and what of it is refused, cell by cell.
struct PastePlan
{
    std::vector<BlockCell> cells;
    std::vector<Problem> problems;
};

/// The block of the clipboard with its first cell at `at`. Blank cells change nothing; titles
/// pasted over titles are left out.
PastePlan planPaste(const IndicatorGridModel &model, const QModelIndex &at,
                    const QString &clipboard);

} // namespace carnet::ui
