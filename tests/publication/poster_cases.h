#pragma once

#include "tests/publication/posters.h"

namespace carnet {

/// Sources from which every kind of poster has `count` things to say, each text as long as may
/// be: commitments of 150 characters, actions of 80, opinions of 90.
ResultsCase longestCase(int count);

/// The same with words as one meets them.
ResultsCase ordinaryCase(int count);

/// What the kind of poster says of them, for a year or a quarter as it wants.
ui::PosterContent tell(QStringView kind, const ResultsCase &sources);

/// How many things a poster of that kind shows of `count`.
int shownOf(QStringView kind, int count);

} // namespace carnet
