#pragma once

#include "core/language/lexicon.h"
#include "ui/publication/checks.h"

#include <vector>

namespace carnet {
struct Site;
}

namespace carnet::ui {

/// Advice on the words that people of the site wrote for the public, each with the way to where
/// they stand; official wordings are left as they are. Never more than advice. Takes long the
/// first time a misspelt word is met: see Speller.
std::vector<PosterProblem> checkLanguage(const PosterContent &content, const Lexicon &lexicon);

/// The lexicon with the names of the site, which are spelt as they are.
Lexicon withNamesOf(Lexicon lexicon, const Site &site);

} // namespace carnet::ui
