#pragma once

#include "core/language/lexicon.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace carnet {

/// Something in a text that readers may stumble over.
struct LanguageRemark
{
    enum class Kind {
        Spelling,     ///< A word that the dictionary does not know.
        LongSentence, ///< More words than kLongSentence.
        Jargon,       ///< A word of offices for which there is a simpler one.
    };

    Kind kind;
    QString words;         ///< As they stand in the text; of a sentence all of it.
    QStringList proposals; ///< At most three; may be empty.
    int count = 0;         ///< Words of the sentence.

    friend bool operator==(const LanguageRemark &, const LanguageRemark &) = default;
};

/// Plain language wants short sentences and known words (Inclusion Europe, « Information pour
/// tous », 2009, which gives no number). Twenty words is where we begin to say so.
inline constexpr int kLongSentence = 20;

/// What can be said of a text for the public, in its order. Not looked at for their spelling:
/// acronyms, codes, addresses, words with figures, names within a sentence, and the known words
/// of the lexicon. Each word is told once. Asking for proposals takes long: see Speller.
std::vector<LanguageRemark> remarksOn(const QString &text, const Lexicon &lexicon);

} // namespace carnet
