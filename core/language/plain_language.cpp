#include "core/language/plain_language.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

using Kind = LanguageRemark::Kind;

constexpr int kProposals = 3;

/// Addresses, mail, codes such as `IND-27` and whatever holds a figure: not words.
QString withoutCodes(QString text)
{
    static const QRegularExpression codes(uR"(\S*(?:://|@|\d)\S*|\bwww\.\S+)"_s);
    return text.replace(codes, u" "_s);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(uR"((?<=[.!?…])\s+|\n+)"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

const QRegularExpression &wordPattern()
{
    static const QRegularExpression word(
        uR"(\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?)"_s);
    return word;
}

/// `COPIL`, `CLAC`: read as they are.
bool isAcronym(const QString &word)
{
    return word.size() > 1
           && std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLower(); });
}

class WordReader
{
public:
    WordReader(const Lexicon &lexicon, std::vector<LanguageRemark> &remarks)
        : m_lexicon(lexicon)
        , m_remarks(remarks)
    {}

    void read(const QString &sentence)
    {
        bool first = true;
        auto words = wordPattern().globalMatch(sentence);
        while (words.hasNext()) {
            const QString word = words.next().captured();
            // A capital within a sentence begins a name.
            const bool name = !first && word.front().isUpper();
            first = false;
            if (!name && !isKnown(word) && !m_told.contains(word.toLower())) {
                m_told.insert(word.toLower());
                m_remarks.push_back(
                    {Kind::Spelling, word, m_lexicon.speller->proposals(word, kProposals)});
            }
        }
    }

private:
    /// Also when each part of `l’accueil`, `dites-nous` is known by itself.
    bool isKnown(const QString &word) const
    {
        if (word.size() < 3 || isAcronym(word) || m_lexicon.known.contains(word.toLower())
            || m_lexicon.speller->knows(word))
            return true;
        static const QRegularExpression joints(u"['’-]"_s);
        const QStringList parts = word.split(joints, Qt::SkipEmptyParts);
        return parts.size() > 1
               && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
                      return part.size() < 3 || isAcronym(part)
                             || m_lexicon.known.contains(part.toLower())
                             || m_lexicon.speller->knows(part);
                  });
    }

    const Lexicon &m_lexicon;
    std::vector<LanguageRemark> &m_remarks;
    QSet<QString> m_told;
};

int countWords(const QString &sentence)
{
    int count = 0;
    auto words = wordPattern().globalMatch(sentence);
    for (; words.hasNext(); words.next())
        ++count;
    return count;
}

} // namespace

std::vector<LanguageRemark> remarksOn(const QString &text, const Lexicon &lexicon)
{
    std::vector<LanguageRemark> remarks;
    WordReader reader(lexicon, remarks);
    for (const QString &sentence : sentencesOf(text)) {
        if (lexicon.speller)
            reader.read(withoutCodes(sentence));
        if (const int count = countWords(sentence); count > kLongSentence)
            remarks.push_back({Kind::LongSentence, sentence.trimmed(), {}, count});
        for (const PlainWord &word : lexicon.jargon)
            if (const auto found = word.pattern.match(sentence); found.hasMatch())
                remarks.push_back({Kind::Jargon, found.captured(), {word.simpler}});
    }
    return remarks;
}

} // namespace carnet
