#pragma once

#include "core/assessment/grid.h"
#include "core/base/problem.h"
#include "core/tables/clipboard_block.h"

#include <QDate>

#include <optional>
#include <vector>

namespace carnet::ui {

class AnswerGridModel;

/// A text that says a rating, as people and spreadsheets write it: the number of a level, its
/// label, both, or `N : reason` and `Non concerné : raison`. Case, accents and spaces do not
/// count. Nothing when it says none.
std::optional<Rating> readRating(const QString &text, const Edition &edition);

/// What pasting a block would write, and what of it is refused, each with its place.
struct AnswerPaste
{
    std::vector<Answer> after; ///< Each practice once.
    int cells = 0;             ///< That change something.
    std::vector<Problem> problems;
};

/// The block with its first cell at `row` and `column` of what is shown; it passes over titles of
/// commitments. Blank cells change nothing; questions and the earlier year are read to be
/// compared only: a question pasted beside another one is told.
AnswerPaste planPaste(const assessment::Grid &grid, const AnswerGridModel &shown, int row,
                      int column, const tables::Block &block, const QDate &today);

} // namespace carnet::ui
