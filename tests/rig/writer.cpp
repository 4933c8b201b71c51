// A program that edits a document as told on its standard input, and says what it did: the one
// that the rig kills. Its words, a line each:
//
//   write DOCUMENT PROFILE DAY SEED   -> opened, then `did DEVICE NUMBER LABEL` after each edit
//   lie ...                           the same, but says so before it commits
//   open DOCUMENT PROFILE             -> opened | held MESSAGE
//   edit                              -> did DEVICE NUMBER LABEL
//   close                             -> closed

#include "tests/rig/edits.h"

#include "core/storage/document.h"

#include <QCoreApplication>

#include <iostream>
#include <string>
#include <unistd.h>

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

/// At once, so that what was said before a kill is heard.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(3);
}

void edit(Workspace &workspace, rig::Edits &edits, bool lies)
{
    const journal::Step step = edits.next();
    const qint64 number = workspace.lastNumber() + qint64(step.edits().size());
    const QString did = u"did "_s + workspace.writer().device.toString() + u' '
                        + QString::number(number) + u' ' + step.label();
    if (lies)
        say(did);
    workspace.apply(step);
    if (!lies)
        say(did);
}

/// Edits for ever, closing and opening now and then, each time a day later, so that there are
/// backups to be killed in.
void writeForEver(const QString &path, const QString &profileFolder, int day, std::uint64_t seed,
                  bool lies)
{
    std::mt19937_64 random(seed);
    for (;; ++day) {
        Profile profile(profileFolder);
        const auto clock = [day] { return QDateTime::currentDateTime().addDays(day); };
        const auto document = Document::open(path, profile, clock);
        say(u"opened"_s);
        rig::Edits edits(document->workspace(), random());
        for (auto left = 10 + random() % 60; left > 0; --left)
            edit(document->workspace(), edits, lies);
    }
}

void obey()
{
    std::unique_ptr<Profile> profile;
    std::unique_ptr<Document> document;
    for (std::string line; std::getline(std::cin, line);) {
        const QStringList words = QString::fromStdString(line).split(u'\t');
        if (words[0] == u"open"_s) {
            try {
                profile = std::make_unique<Profile>(words[2]);
                document = Document::open(words[1], *profile, systemClock());
                say(u"opened"_s);
            } catch (const DocumentHeld &held) {
                say(u"held "_s + held.message());
            }
        } else if (words[0] == u"edit"_s) {
            rig::Edits edits(document->workspace(), std::random_device()());
            edit(document->workspace(), edits, false);
        } else if (words[0] == u"close"_s) {
            document.reset();
            say(u"closed"_s);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        if (words.size() == 6)
            writeForEver(words[2], words[3], words[4].toInt(), words[5].toULongLong(),
                         words[1] == u"lie"_s);
        else
            obey();
    } catch (const Failure &failure) {
        std::cerr << failure.what() << '\n';
        return 2;
    }
    return 0;
}
