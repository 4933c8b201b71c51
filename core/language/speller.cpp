#include "core/language/speller.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <string>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

/// As libhunspell opens files: bytes of the system, which on Windows are UTF-8 behind this mark.
std::string pathFor(const QString &path)
{
#ifdef Q_OS_WIN
    return (uR"(\\?\)"_s + QDir::toNativeSeparators(path)).toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

/// Our texts have the apostrophe of printers; not every dictionary does.
QString plain(const QString &word)
{
    return QString(word).replace(u'’', u'\'');
}

} // namespace

std::unique_ptr<Speller> Speller::open(const QStringList &folders)
{
    for (const QString &folder : folders) {
        for (const QString &name : {u"fr"_s, u"fr_FR"_s}) {
            const QString path = QDir(folder).filePath(name);
            if (!QFile::exists(path + u".aff") || !QFile::exists(path + u".dic"))
                continue;
            auto words = std::make_unique<Hunspell>(pathFor(path + u".aff").c_str(),
                                                    pathFor(path + u".dic").c_str());
            // Others cannot hold every French letter; and this one knows none when it is damaged.
            if (words->get_dict_encoding() == "UTF-8" && words->spell(std::string("le")))
                return std::unique_ptr<Speller>(new Speller(std::move(words)));
        }
    }
    return nullptr;
}

QStringList Speller::usualFolders()
{
    QStringList folders =
        qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders += QString(QCoreApplication::applicationDirPath() + u"/dictionaries");
    for (const QString &shared :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders += QString(shared + u"/hunspell");
        folders += QString(shared + u"/myspell/dicts");
    }
    return folders;
}

Speller::Speller(std::unique_ptr<Hunspell> words)
    : m_words(std::move(words))
{}

Speller::~Speller() = default;

bool Speller::knows(const QString &word) const
{
    const auto known = m_known.find(word);
    if (known != m_known.end())
        return known->second;
    return m_known.emplace(word, m_words->spell(plain(word).toStdString())).first->second;
}

QStringList Speller::proposals(const QString &word, int most) const
{
    auto known = m_proposals.find(word);
    if (known == m_proposals.end()) {
        QStringList found;
        for (const std::string &each : m_words->suggest(plain(word).toStdString()))
            found += QString::fromStdString(each).replace(u'\'', u'’');
        known = m_proposals.emplace(word, found).first;
    }
    return known->second.first(std::min<qsizetype>(most, known->second.size()));
}

} // namespace carnet
