#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <unordered_map>

class Hunspell;

namespace carnet {

/// Knows French words, by the dictionary of the machine. Not for two threads at once.
class Speller final
{
public:
    /// With `fr.dic` or `fr_FR.dic`, and the `.aff` beside it, of the first folder that has
    /// them; null when none has. Takes about 100 ms.
    static std::unique_ptr<Speller> open(const QStringList &folders = usualFolders());

    /// Where dictionaries are kept: the folders of DICPATH, beside the program, then those that
    /// all programs of the machine share.
    static QStringList usualFolders();

    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    /// One word, in any letters and with either apostrophe.
    bool knows(const QString &word) const;

    /// What was perhaps meant, the likeliest first. The first time it is asked about a word it
    /// takes up to 200 ms.
    QStringList proposals(const QString &word, int most) const;

private:
    explicit Speller(std::unique_ptr<Hunspell> words);

    std::unique_ptr<Hunspell> m_words;
    mutable std::unordered_map<QString, bool> m_known;
    mutable std::unordered_map<QString, QStringList> m_proposals;
};

} // namespace carnet
