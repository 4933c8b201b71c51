#pragma once

#include "core/language/speller.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace carnet {

/// A word of offices, and what everybody says.
struct PlainWord
{
    QString word;
    QString simpler;
    QRegularExpression pattern; ///< The word in a text, in any letters, also in the plural.
};

/// What texts for the public are held against.
struct Lexicon
{
    std::shared_ptr<const Speller> speller; ///< Null: spelling is not checked.
    std::vector<PlainWord> jargon;
    QSet<QString> known; ///< Lower-case words that no dictionary has, such as the site's name.
};

/// With the words that come with the program.
Lexicon shippedLexicon(std::shared_ptr<const Speller> speller);

/// The words of a name or an address, in lower case, for Lexicon::known.
QSet<QString> wordsOf(const QString &text);

} // namespace carnet
