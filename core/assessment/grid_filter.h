#pragma once

#include "core/assessment/grid.h"

#include <optional>

namespace carnet::assessment {

/// Which practices of a grid are shown; all conditions hold together.
struct GridFilter
{
    enum class Show { All, ToFill, ToConfirm, NoProof, Lower };

    Show show = Show::All;
    QString commitment;                       ///< Its code; empty: any.
    std::optional<Practice::Channel> channel; ///< Practices of that channel alone.
    QString owner;                            ///< Who is to answer; empty: anyone.
    QString text; ///< Words that all stand in the question, the proof, the note or the owner.

    friend bool operator==(const GridFilter &, const GridFilter &) = default;
};

/// Whether a practice passes, as the grid stands.
bool passes(const GridFilter &filter, const Grid &grid, const Practice &practice);

/// Codes of those that pass, in the order of the grid; only of commitments that are asked for.
std::vector<QString> filtered(const GridFilter &filter, const Grid &grid);

/// The next of `among` (in the order of the grid) that does not count yet, after the practice
/// `after` and then from the beginning; nothing when all of them count.
std::optional<QString> nextToFill(const Grid &grid, const std::vector<QString> &among,
                                  const QString &after);

/// Those who are to answer something, each once, sorted as a French reader expects.
std::vector<QString> ownersOf(const Grid &grid);

} // namespace carnet::assessment
