// Every call that changes a file fails in turn: the old state or the new one, and true words.

#include "tests/storage/desk.h"
#include "tests/storage/faulty_disk.h"

#include "core/storage/document_copy.h"

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyDisk::Fault;

struct Way
{
    Fault fault;
    bool lasts;
};

struct FaultyDesk : Desk
{
    FaultyDisk disk;
    QByteArray whole;

    FaultyDesk()
    {
        auto document = create();
        addSite(*document, u"A"_s);
        document.reset();
        whole = bytesOf(path);
    }

    /// The document as it was, nothing beside it.
    void startAgain()
    {
        QFile::remove(path + u"-journal");
        write(path, whole);
    }
};

} // namespace

TEST_CASE_METHOD(FaultyDesk, "an edit that the disk fails is there or not, and as was said",
                 "[storage][fault]")
{
    const auto [fault, lasts] = GENERATE(Way{Fault::Undone, false}, Way{Fault::Done, false},
                                         Way{Fault::Undone, true}, Way{Fault::Done, true});
    const Site added = site(u"B"_s);
    int faults = 0;
    int savedInSpite = 0;
    for (int call = 1;; ++call) {
        CAPTURE(call, int(fault), lasts);
        startAgain();
        auto document = open();
        disk.arm(call, fault, lasts);
        bool saved = true;
        try {
            document->workspace().apply(journal::Step(u"Add"_s).insert(added));
        } catch (const Failure &failure) {
            CHECK(failure.kind() == Failure::Kind::Unavailable);
            saved = false;
        }
        if (!disk.disarm())
            break;
        ++faults;
        savedInSpite += saved ? 1 : 0;
        document.reset();

        document = open();
        CHECK(has(*document, added) == (document->workspace().entries().size() == 2));
        if (saved)
            CHECK(has(*document, added));
        else if (!lasts)
            CHECK_FALSE(has(*document, added));
    }
    CHECK(faults > 5);
    if (fault == Fault::Done && !lasts)
        CHECK(savedInSpite > 0);
}

TEST_CASE_METHOD(FaultyDesk, "a copy that the disk fails leaves the file that was there",
                 "[storage][fault]")
{
    const QString copy = folder.filePath(u"Copie.carnet"_s);
    const auto document = open();
    int faults = 0;
    for (int call = 1;; call += 1 + call / 8) {
        CAPTURE(call);
        write(copy, whole);
        addSite(*document, QString::number(call));
        disk.arm(call, call % 2 == 0 ? Fault::Undone : Fault::Done, true);
        try {
            document->saveCopy(copy);
        } catch (const Failure &) {
            CHECK(bytesOf(copy) == whole);
        }
        const bool happened = disk.disarm();
        CHECK_NOTHROW(openWhole(copy));
        CHECK_FALSE(files().join(u' ').contains(u"part"_s));
        if (!happened)
            break;
        ++faults;
    }
    CHECK(faults > 5);
}

TEST_CASE_METHOD(FaultyDesk, "a backup that the disk fails costs none of the others",
                 "[storage][fault]")
{
    const size_t before = open()->backups().size();
    int faults = 0;
    for (int call = 1;; call += 1 + call / 8) {
        CAPTURE(call);
        auto document = open();
        addSite(*document, QString::number(call));
        disk.arm(call, Fault::Undone, true);
        const std::vector<Problem> problems = document->close();
        const bool happened = disk.disarm();
        document = open();
        CHECK(document->workspace().records<Site>().all().size() == size_t(faults) + 2);
        REQUIRE(document->backups().size() >= before);
        for (const Backup &backup : document->backups())
            CHECK_NOTHROW(openWhole(backup.path));
        if (!happened) {
            CHECK(problems.empty());
            break;
        }
        ++faults;
    }
    CHECK(faults > 3);
}
