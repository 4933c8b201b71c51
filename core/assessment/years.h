#pragma once

#include "core/assessment/grid.h"

#include <QStringList>

namespace carnet::assessment {

/// A year's answers in the words of another grid than its own, perhaps.
struct ReadYear
{
    int year;
    std::vector<Answer> answers;
};

/// The years up to that of the grid, at most so many, the earliest first; the last is the grid's.
/// All read in its edition: see answersUnder().
std::vector<ReadYear> readYears(const storage::Workspace &workspace, const Grid &grid, int most);

/// The score of both years under both editions, where the year before has another one than this
/// year: a sentence for each. Empty otherwise. Translated.
QStringList rescoredTexts(const Grid &grid);

} // namespace carnet::assessment
