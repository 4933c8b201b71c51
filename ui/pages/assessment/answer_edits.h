#pragma once

#include "core/domain/answer.h"
#include "core/domain/edition.h"

#include <QDate>

#include <vector>

namespace carnet::ui {

class AnswerGridModel;

/// Rows of practices and columns of the dense grid, from the first to the last.
struct GridArea
{
    std::vector<int> rows; ///< Never titles of commitments.
    int firstColumn;
    int lastColumn;

    bool hasLevels() const;
};

/// What the answers of the area are once the cells of its first row are copied into the others;
/// of one row alone, once it has what the row above has.
std::vector<Answer> filledDown(const AnswerGridModel &shown, GridArea area, const QDate &today);

/// What they are without what stands in the area.
std::vector<Answer> cleared(const AnswerGridModel &shown, const GridArea &area);

/// What the claims among them are once they are confirmed; others are left out.
std::vector<Answer> confirmed(const AnswerGridModel &shown, const GridArea &area,
                              const QDate &today);

} // namespace carnet::ui
