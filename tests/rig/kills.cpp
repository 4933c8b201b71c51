#include "tests/rig/kills.h"

#include "tests/rig/child.h"
#include "tests/rig/edits.h"

#include "core/storage/document.h"
#include "core/storage/fingerprint.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <random>

using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace carnet::rig {

namespace {

/// Kills that one document goes through before a new one takes its place.
constexpr int kKillsPerDocument = 25;

/// Milliseconds in which a document opens, surely.
constexpr qint64 kPatience = 20'000;

struct Figures
{
    int kills = 0;
    int documents = 0;
    int acknowledged = 0;
    int whileOpening = 0; ///< Kills before the writer had the document open.
    int hotJournals = 0;  ///< Kills amid a commit, which SQLite had to undo.
    int lost = 0;
    int broken = 0;
    int restored = 0;
};

/// A document that is written and killed again and again, and all that was ever acknowledged.
class Victim
{
public:
    Victim(const KillOptions &options, std::mt19937_64 &random, Figures &figures)
        : m_options(options)
        , m_random(random)
        , m_figures(figures)
        , m_profile(m_folder.filePath(u"profile"_s))
    {
        Document::create(m_path, m_profile, systemClock());
        ++m_figures.documents;
    }

    void kill()
    {
        ++m_day;
        const QString verb = m_options.sabotage ? u"lie"_s : u"write"_s;
        Child child(m_options.writer, {verb, m_path, m_profile.folder(), QString::number(m_day),
                                       QString::number(m_random())});
        // Now and then it is killed while it opens; mostly, some time after.
        QElapsedTimer since;
        since.start();
        qint64 life = isRare() ? qint64(m_random() % 60) : kPatience;
        bool isOpen = false;
        const auto heard = [&](const QString &line) {
            if (line != u"opened"_s)
                return hear(line);
            if (!isOpen && life == kPatience)
                life = since.elapsed() + qint64(m_random() % 60);
            isOpen = true;
        };
        while (const auto left = qMax<qint64>(0, life - since.elapsed())) {
            if (const auto line = child.hear(int(left)))
                heard(*line);
            else if (const auto code = child.ended())
                return report(u"the writer ended with %1"_s.arg(*code));
        }
        for (const QString &line : child.kill())
            heard(line);
        ++m_figures.kills;
        m_figures.whileOpening += isOpen ? 0 : 1;
        m_figures.hotJournals += QFileInfo(m_path + u"-journal").size() > 0 ? 1 : 0;
        check();
    }

    /// The last backup, put in the place of the document, is a document.
    void drill()
    {
        try {
            const QString backup =
                Document::open(m_path, m_profile, systemClock())->backups().at(0).path;
            Document::restore(backup, m_path, systemClock());
            const auto document = Document::open(m_path, m_profile, systemClock());
            for (const QString &fault : faults(document->workspace()))
                report(u"restored: "_s + fault);
            ++m_figures.restored;
        } catch (const Failure &failure) {
            report(QString::fromUtf8(failure.what()));
        }
    }

private:
    bool isRare() { return m_random() % 8 == 0; }

    void hear(const QString &line)
    {
        const QStringList words = line.split(u' ');
        if (words.size() < 4 || words[0] != u"did"_s)
            return;
        m_acknowledged[{words[1], words[2].toLongLong()}] = words.mid(3).join(u' ');
        ++m_figures.acknowledged;
    }

    void check()
    {
        try {
            const auto document = Document::open(m_path, m_profile, systemClock());
            requireSound(document->workspace().database(), Thoroughness::Full);
            std::map<std::pair<QString, qint64>, QString> there;
            for (const journal::Entry &entry : document->workspace().entries())
                there[{entry.device.toString(), entry.number}] = entry.label;
            for (auto told = m_acknowledged.begin(); told != m_acknowledged.end();) {
                const auto found = there.find(told->first);
                if (found != there.end() && found->second == told->second) {
                    ++told;
                    continue;
                }
                ++m_figures.lost;
                if (!m_options.sabotage)
                    std::printf("LOST %s\n", qPrintable(told->second));
                told = m_acknowledged.erase(told);
            }
            for (const QString &fault : faults(document->workspace()))
                report(fault);
        } catch (const Failure &failure) {
            report(QString::fromUtf8(failure.what()));
        }
    }

    void report(const QString &fault)
    {
        ++m_figures.broken;
        std::printf("BROKEN after kill %d: %s\n", m_figures.kills, qPrintable(fault));
    }

    const KillOptions &m_options;
    std::mt19937_64 &m_random;
    Figures &m_figures;
    QTemporaryDir m_folder{m_options.folder + u"/rig-XXXXXX"};
    QString m_path = m_folder.filePath(u"Victime.carnet"_s);
    Profile m_profile;
    std::map<std::pair<QString, qint64>, QString> m_acknowledged; ///< Labels, by key.
    int m_day = 0;
};

} // namespace

bool runKills(const KillOptions &options)
{
    std::mt19937_64 random(options.seed);
    std::printf("seed %llu\n", static_cast<unsigned long long>(options.seed));
    std::fflush(stdout);
    Figures figures;
    QElapsedTimer timer;
    timer.start();
    while (figures.kills < options.kills && figures.broken < 10) {
        Victim victim(options, random, figures);
        for (int i = 0; i < kKillsPerDocument && figures.kills < options.kills; ++i)
            victim.kill();
        victim.drill();
    }
    const double seconds = double(timer.elapsed()) / 1000;
    std::printf("%d kills of %d documents in %.1f s (%.1f a second): %d while opening, %d amid a "
                "commit; %d edits acknowledged, %d lost, %d faults, %d backups restored\n",
                figures.kills, figures.documents, seconds, figures.kills / seconds,
                figures.whileOpening, figures.hotJournals, figures.acknowledged, figures.lost,
                figures.broken, figures.restored);
    const bool saw = figures.acknowledged > figures.kills && figures.restored > 0;
    if (!saw)
        std::printf("too little happened to prove anything\n");
    if (options.sabotage)
        return saw && figures.lost > 0 && figures.broken == 0;
    return saw && figures.lost == 0 && figures.broken == 0;
}

} // namespace carnet::rig
