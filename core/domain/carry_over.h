#pragma once

#include "core/domain/answer.h"
#include "core/domain/edition.h"

#include <QString>

#include <vector>

namespace carnet {

/// What the answers of an earlier year say in the words of an edition.
struct CarriedAnswer
{
    QString practice;            ///< Code in the later edition.
    std::vector<QString> from;   ///< Codes of the practices answered; never empty.
    std::vector<Answer> answers; ///< Theirs that say something, in the same order; never empty.

    /// Of one answer its rating. Of several the lowest level, because the merged practice is in
    /// place only where all of it is; not applicable only when all of them were. Not an answer
    /// when the levels of the two scales cannot be told from each other.
    Rating rating;

    friend bool operator==(const CarriedAnswer &, const CarriedAnswer &) = default;
};

/// What becomes of one practice between two editions, in the order of the later grid and then
/// of what it drops.
struct CarryItem
{
    Succession::Kind kind;
    std::vector<QString> from; ///< Codes in the earlier edition; empty when it is new.
    std::vector<QString> to;   ///< Codes in the later edition; empty when it is dropped.
    QString note;              ///< Of the mapping; may be empty.
    bool answered;             ///< An answer to one of `from` is carried to `to`.

    friend bool operator==(const CarryItem &, const CarryItem &) = default;
};

/// How one year's answers lead to another grid.
struct CarryOver
{
    std::vector<CarriedAnswer> answers; ///< In the order of the later grid.
    std::vector<CarryItem> items;       ///< Every practice of both editions stands in one of them.
    bool sameScale;                     ///< Levels mean the same; if not, no level is carried.
};

/// By the mapping that `later` has from `earlier`; practices of which it says nothing, and all
/// without a mapping, are the same when their codes are. Within one edition everything is kept.
CarryOver carryOver(const Edition &earlier, const std::vector<Answer> &answers,
                    const Edition &later);

} // namespace carnet
