#include "tests/storage/desk.h"

#include "core/storage/document_holder.h"
#include "core/storage/durable.h"
#include "core/storage/schema.h"

#include <QDir>

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;
using journal::Step;

TEST_CASE_METHOD(Desk, "a new document is its owner's alone and opens again", "[storage][document]")
{
    auto document = create();
    const Id<Lineage> lineage = document->lineage();
    const Site added = addSite(*document, u"A"_s);
    CHECK(document->workspace().entries().back().author == u"Ada"_s);
    CHECK(document->close().empty());

    document = open();

    CHECK(document->lineage() == lineage);
    CHECK(has(*document, added));
    CHECK_FALSE(document->isReadOnly());
    CHECK(QFile::permissions(path)
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE_METHOD(Desk, "a new document does not take the place of a file", "[storage][document]")
{
    write(path, "precious");

    CHECK(failureOf([&] { create(); }).kind() == Failure::Kind::Unavailable);

    CHECK(bytesOf(path) == "precious");
    CHECK(files() == QStringList{u"Mairie.carnet"_s});
}

TEST_CASE_METHOD(Desk, "who has a document open is told to the next", "[storage][document]")
{
    const auto first = create();

    try {
        open();
        FAIL("opened twice");
    } catch (const DocumentHeld &held) {
        CHECK(held.holder().person == u"Ada"_s);
        CHECK(held.holder().machine == Profile::machine());
        CHECK(held.holder().since == now);
        CHECK(held.message().contains(u"Ada"_s));
        CHECK(held.message().contains(Profile::machine()));
        CHECK(held.message().contains(u"09:12"_s));
    }
    addSite(*first, u"still mine"_s);
}

TEST_CASE_METHOD(Desk, "what a crash left beside a document holds nobody up", "[storage][document]")
{
    create().reset();
    writeHolder(path, {u"Bob"_s, u"PC-2"_s, now});

    const auto document = open();

    CHECK(readHolder(path).person == u"Ada"_s);
    CHECK(document->close().empty());
    CHECK(readHolder(path) == HeldDocument());
    CHECK_FALSE(files().join(u' ').contains(u"lock"_s));
}

TEST_CASE_METHOD(Desk, "a document that is open can be read as it was last saved",
                 "[storage][document]")
{
    const auto writer = create();
    const Site before = addSite(*writer, u"A"_s);
    now = now.addSecs(3600);

    const auto reader = read();
    const Site after = addSite(*writer, u"B"_s);

    CHECK(reader->isReadOnly());
    CHECK(reader->copiedAt() == now);
    CHECK(reader->path() == path);
    CHECK(reader->lineage() == writer->lineage());
    CHECK(has(*reader, before));
    CHECK_FALSE(has(*reader, after));
    CHECK(failureOf([&] { addSite(*reader, u"C"_s); }).message().contains(u"reading only"_s));
    CHECK_THROWS_AS(open(), DocumentHeld);
    CHECK(has(*writer, after));
}

TEST_CASE_METHOD(Desk, "what is open for reading can be copied and then edited",
                 "[storage][document]")
{
    const auto writer = create();
    const Site added = addSite(*writer, u"A"_s);
    const QString copy = folder.filePath(u"Copie.carnet"_s);

    read()->saveCopy(copy);

    const auto edited = open(copy);
    CHECK(has(*edited, added));
    addSite(*edited, u"B"_s);
}

TEST_CASE_METHOD(Desk, "a document that loses its place stops saving and can be copied",
                 "[storage][document]")
{
    const auto document = create();
    const Site added = addSite(*document, u"A"_s);
    REQUIRE(QFile::rename(path, folder.filePath(u"Ailleurs.carnet"_s)));

    CHECK(failureOf([&] { addSite(*document, u"B"_s); }).message().contains(u"moved"_s));

    const QString copy = folder.filePath(u"Copie.carnet"_s);
    document->saveCopy(copy);
    CHECK(has(*open(copy), added));
}

TEST_CASE_METHOD(Desk, "a copy replaces a file only when nobody has it open", "[storage][document]")
{
    const QString other = folder.filePath(u"Copie.carnet"_s);
    const auto document = create();
    const Site added = addSite(*document, u"A"_s);
    document->saveCopy(other);
    auto held = open(other);
    const Site theirs = addSite(*held, u"B"_s);

    CHECK_THROWS_AS(document->saveCopy(other), DocumentHeld);
    CHECK_THROWS_AS(document->saveCopy(path), Failure);
    CHECK(has(*held, theirs));
    held.reset();
    document->saveCopy(other);

    held = open(other);
    CHECK(has(*held, added));
    CHECK_FALSE(has(*held, theirs));
    CHECK_FALSE(files().join(u' ').contains(u"part"_s));
}

TEST_CASE_METHOD(Desk, "a document of an earlier schema is kept aside, then updated",
                 "[storage][document][schema]")
{
    const int version = GENERATE(1, 2, 3, 4, 5);
    const QString released =
        QStringLiteral(CARNET_SOURCE_DIR "/tests/data/schema/%1.carnet").arg(version);
    write(path, bytesOf(released));

    const auto document = open();

    CHECK(document->workspace().entries().size() == 1);
    const QString kept = document->copyBeforeUpgrade();
    CHECK(kept.isEmpty() == (version == currentSchema()));
    if (!kept.isEmpty()) {
        CHECK(kept.contains(u"2026-11-21"_s));
        Database copy(kept);
        CHECK(copy.prepare(u"PRAGMA user_version").one([](const Row &row) {
            return row.get<int>(u"user_version");
        }) == version);
    }
}

// Run by hand at each release of a schema: tests_storage "[write-schema]".
TEST_CASE_METHOD(Desk, "a document of the current schema is written", "[.][write-schema]")
{
    const int version = GENERATE(1, 2, 3, 4, 5);
    const QString released =
        QStringLiteral(CARNET_SOURCE_DIR "/tests/data/schema/%1.carnet").arg(version);
    QFile::remove(released);
    Database db(released);
    upgrade(db, version);
    const Site added{.id = Id<Site>::derived(u"site", u"A"), .name = u"A"_s};
    const journal::Entry entry{.device = Id<journal::Device>::derived(u"device", u"A"),
                               .number = 1,
                               .hlc = 1,
                               .at = u"2026-11-21T09:12:05+01:00"_s,
                               .schema = version,
                               .author = u"Ada"_s,
                               .step = 1,
                               .label = u"Add"_s,
                               .kind = u"site"_s,
                               .record = added.id.toString(),
                               .verb = journal::Verb::Create,
                               .field = u""_s,
                               .value = toJson(added)};
    storage::Journal(db).add(entry);
}

TEST_CASE("file systems of other machines are told from the disk", "[storage][document]")
{
    CHECK(isNetworkFileSystem(0x6969));
    CHECK(isNetworkFileSystem(0xfe534d42));
    CHECK(isNetworkFileSystem(qint64(int(0xff534d42))));
    CHECK(isNetworkFileSystem(0x65735546));
    CHECK(isNetworkFileSystem(0x01021997));
    CHECK_FALSE(isNetworkFileSystem(0xef53));     // ext4
    CHECK_FALSE(isNetworkFileSystem(0x58465342)); // xfs
    CHECK_FALSE(isNetworkFileSystem(0x9123683e)); // btrfs
    CHECK_FALSE(Document::isOnNetwork(u"/proc/nothing/of/the/sort.carnet"_s));
}
