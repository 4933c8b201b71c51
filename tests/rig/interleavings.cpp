#include "tests/rig/interleavings.h"

#include "tests/rig/child.h"
#include "tests/rig/edits.h"

#include "core/storage/document.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <random>
#include <set>

using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace carnet::rig {

namespace {

constexpr int kAnswerPatience = 20'000;

struct Encounters
{
    int opened = 0;
    int refused = 0;
    int killed = 0;
    int edits = 0;
    int wrong = 0;
};

/// Two programs of two persons, and one document.
class Pair
{
public:
    Pair(const QString &writer, const QString &folder, std::mt19937_64 &random, Encounters &figures)
        : m_writer(writer)
        , m_random(random)
        , m_figures(figures)
        , m_folder(folder + u"/rig-XXXXXX")
    {
        for (int i : {0, 1}) {
            m_profiles[i] = m_folder.filePath(u"profile-%1"_s.arg(i));
            Profile(m_profiles[i]).setAuthor(kNames[i]);
            start(i);
        }
        Profile profile(m_profiles[0]);
        Document::create(m_path, profile, systemClock());
    }

    /// A few random turns, after which nobody has the document.
    void interleave()
    {
        for (int turn = 0; turn < 5; ++turn)
            act(m_holder >= 0 && m_random() % 3 != 0 ? m_holder : int(m_random() % 2));
        for (int i : {0, 1})
            if (m_holder == i)
                close(i);
    }

    /// All edits that were acknowledged are there.
    void check()
    {
        Profile profile(m_profiles[0]);
        const auto document = Document::open(m_path, profile, systemClock());
        std::set<QString> labels;
        for (const journal::Entry &entry : document->workspace().entries())
            labels.insert(entry.label);
        for (const QString &label : m_acknowledged)
            if (!labels.contains(label))
                report(u"lost: "_s + label);
        for (const QString &fault : faults(document->workspace()))
            report(fault);
    }

private:
    static inline const QString kNames[] = {u"Ada"_s, u"Bob"_s};

    void start(int i) { m_children[i] = std::make_unique<Child>(m_writer, QStringList()); }

    void act(int i)
    {
        if (m_holder != i)
            return open(i);
        switch (m_random() % 4) {
        case 0:
            return close(i);
        case 1:
            m_children[i]->kill();
            ++m_figures.killed;
            m_holder = -1;
            return start(i);
        default:
            return edit(i);
        }
    }

    QString ask(int i, const QString &line)
    {
        m_children[i]->tell(line);
        return m_children[i]->hear(kAnswerPatience).value_or(u"(silence)"_s);
    }

    void open(int i)
    {
        const QString answer = ask(i, u"open\t"_s + m_path + u'\t' + m_profiles[i]);
        if (m_holder < 0) {
            if (answer != u"opened"_s)
                return report(u"not opened though nobody has it: "_s + answer);
            m_holder = i;
            ++m_figures.opened;
            return;
        }
        ++m_figures.refused;
        const QString year = QString::number(QDate::currentDate().year());
        const bool tellsWhen = answer.contains(u':') || answer.contains(year);
        if (!answer.startsWith(u"held "_s) || !answer.contains(kNames[m_holder])
            || !answer.contains(Profile::machine()) || !tellsWhen)
            report(u"not refused as it should be: "_s + answer);
    }

    void edit(int i)
    {
        const QString answer = ask(i, u"edit"_s);
        if (!answer.startsWith(u"did "_s))
            return report(u"not edited: "_s + answer);
        m_acknowledged.insert(answer.section(u' ', 3));
        ++m_figures.edits;
    }

    void close(int i)
    {
        const QString answer = ask(i, u"close"_s);
        if (answer != u"closed"_s)
            report(u"not closed: "_s + answer);
        m_holder = -1;
    }

    void report(const QString &fault)
    {
        ++m_figures.wrong;
        std::printf("WRONG: %s\n", qPrintable(fault));
    }

    QString m_writer;
    std::mt19937_64 &m_random;
    Encounters &m_figures;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"Mairie.carnet"_s);
    QString m_profiles[2];
    std::unique_ptr<Child> m_children[2];
    int m_holder = -1; ///< Who has it open; -1: nobody.
    std::set<QString> m_acknowledged;
};

} // namespace

bool runInterleavings(const QString &writer, const QString &folder, int count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    Encounters figures;
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < count && figures.wrong < 10;) {
        Pair pair(writer, folder, random, figures);
        for (int i = 0; i < 20 && done < count; ++i, ++done)
            pair.interleave();
        pair.check();
    }
    std::printf("%d interleavings in %.1f s: opened %d times, refused %d times, killed %d times; "
                "%d edits; %d wrong\n",
                count, double(timer.elapsed()) / 1000, figures.opened, figures.refused,
                figures.killed, figures.edits, figures.wrong);
    return figures.wrong == 0 && figures.refused > count / 4 && figures.edits > count / 4;
}

} // namespace carnet::rig
