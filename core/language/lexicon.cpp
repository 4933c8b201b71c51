#include "core/language/lexicon.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// Lines of a file that comes with the program, without its title and its remarks.
QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines += line.trimmed();
    return lines;
}

QRegularExpression patternOf(const QString &word)
{
    QStringList parts;
    for (const QString &part : word.split(u' '))
        parts += QString(QRegularExpression::escape(part) + u"[sx]?");
    return QRegularExpression(u"(?<![\\p{L}-])"_s + parts.join(u"\\s+"_s) + u"(?![\\p{L}-])",
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Lexicon shippedLexicon(std::shared_ptr<const Speller> speller)
{
    Lexicon lexicon{.speller = std::move(speller)};
    for (const QString &line : linesOf(u":/plain_language/jargon.csv"_s).sliced(1))
        lexicon.jargon.push_back({line.section(u';', 0, 0), line.section(u';', 1, 1),
                                  patternOf(line.section(u';', 0, 0))});
    for (const QString &line : linesOf(u":/plain_language/known_words.txt"_s))
        lexicon.known.insert(line.toLower());
    return lexicon;
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]*"_s);
    QSet<QString> words;
    auto found = word.globalMatch(text);
    while (found.hasNext())
        words.insert(found.next().captured().toLower());
    return words;
}

} // namespace carnet
