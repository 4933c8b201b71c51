#pragma once

#include "core/domain/edition.h"

namespace carnet::assessment {

/// How an earlier version of a grid leads to a later one: what has the same code is kept, else
/// what asks the same; the rest is new or dropped. Accounts for all of both.
EditionMapping successionFrom(const Edition &earlier, const Edition &later);

/// The last of a grid's versions; none before the first.
struct LastVersion
{
    int number = 0;
    std::optional<Edition> edition = {};
};

/// Among `known`, those whose code is `name` and a number: `grille-accueil-2`.
LastVersion lastVersion(const QString &name, const std::vector<EditionRecord> &known);

} // namespace carnet::assessment
