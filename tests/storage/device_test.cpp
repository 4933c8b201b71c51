// No device writes a number twice: what keeps copies mergeable (core/storage/profile.h).

#include "tests/storage/desk.h"

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

Id<journal::Device> deviceOf(Document &document)
{
    return document.workspace().writer().device;
}

} // namespace

TEST_CASE_METHOD(Desk, "a document keeps its device from one opening to the next",
                 "[storage][profile]")
{
    auto document = create();
    addSite(*document, u"A"_s);
    const auto device = deviceOf(*document);
    document.reset();

    document = open();

    CHECK(deviceOf(*document) == device);
    addSite(*document, u"B"_s);
    CHECK(document->workspace().lastNumber() == 2);
}

TEST_CASE_METHOD(Desk, "a restored backup goes on as a new device and still merges",
                 "[storage][profile]")
{
    auto document = create();
    addSite(*document, u"A"_s);
    const Backup backup = document->backUpNow();
    const Site later = addSite(*document, u"B"_s);
    const auto device = deviceOf(*document);
    const std::vector<journal::Entry> lost = document->workspace().entries();
    document.reset();

    Document::restore(backup.path, path, clock);
    document = open();
    const Site other = addSite(*document, u"C"_s);

    CHECK_FALSE(deviceOf(*document) == device);
    CHECK_FALSE(has(*document, later));
    document->workspace().merge(lost, Workspace::Mode::Commit);
    CHECK(has(*document, later));
    CHECK(has(*document, other));
}

TEST_CASE_METHOD(Desk, "two copies open at once are two devices", "[storage][profile]")
{
    const QString copy = folder.filePath(u"Copie.carnet"_s);
    auto one = create();
    addSite(*one, u"A"_s);
    one->saveCopy(copy);
    one.reset();

    one = open();
    auto two = open(copy);
    const Site mine = addSite(*one, u"B"_s);
    const Site theirs = addSite(*two, u"C"_s);

    CHECK_FALSE(deviceOf(*one) == deviceOf(*two));
    one->workspace().merge(two->workspace().entries(), Workspace::Mode::Commit);
    CHECK(has(*one, mine));
    CHECK(has(*one, theirs));
}

TEST_CASE_METHOD(Desk, "copies edited in turn stay two devices", "[storage][profile]")
{
    const QString copy = folder.filePath(u"Copie.carnet"_s);
    auto document = create();
    addSite(*document, u"A"_s);
    document->saveCopy(copy);
    document.reset();

    std::vector<journal::Entry> all;
    for (int turn = 0; turn < 4; ++turn) {
        for (const QString &file : {path, copy}) {
            document = open(file);
            addSite(*document, u"B"_s);
            const auto entries = document->workspace().entries();
            all.insert(all.end(), entries.begin(), entries.end());
            document.reset();
        }
    }

    document = open();
    CHECK_NOTHROW(document->workspace().merge(all, Workspace::Mode::Commit));
    CHECK(document->workspace().records<Site>().all().size() == 9);
}

TEST_CASE_METHOD(Desk, "a device whose program crashed is never used again", "[storage][profile]")
{
    const Id<Lineage> lineage = Id<Lineage>::create();
    const auto nothing = [](const Id<journal::Device> &) { return qint64(0); };
    const auto seven = [](const Id<journal::Device> &) { return qint64(7); };
    const auto first = profile.claimDevice(lineage, nothing);
    profile.releaseDevice(lineage, first, 7);

    CHECK_FALSE(profile.claimDevice(lineage, nothing) == first);
    CHECK_FALSE(profile.claimDevice(Id<Lineage>::create(), seven) == first);
    CHECK(profile.claimDevice(lineage, seven) == first);
    CHECK_FALSE(Profile(profile.folder()).claimDevice(lineage, seven) == first);
}

TEST_CASE_METHOD(Desk, "a profile that cannot be written gives new devices", "[storage][profile]")
{
    const Id<Lineage> lineage = Id<Lineage>::create();
    const auto seven = [](const Id<journal::Device> &) { return qint64(7); };
    const auto device = Id<journal::Device>::create();
    profile.releaseDevice(lineage, device, 7);
    const QString file = profile.folder() + u"/documents/" + lineage.toString() + u".json";
    const QByteArray stored = bytesOf(file);
    REQUIRE(QFile::remove(file));
    REQUIRE(QDir().mkpath(file + u"/x"));

    CHECK_FALSE(profile.claimDevice(lineage, seven) == device);

    CHECK(stored.contains(device.toString().toUtf8()));
}

TEST_CASE_METHOD(Desk, "a profile remembers its settings", "[storage][profile]")
{
    const Id<Lineage> lineage = Id<Lineage>::create();
    profile.setAuthor(u"Zoé Durand"_s);
    profile.setBackupsFolder(u"/media/cle"_s);
    profile.setLastBundle(lineage, {4, u"ab"_s});
    profile.releaseDevice(lineage, Id<journal::Device>::create(), 3);

    const Profile again(profile.folder());

    CHECK(again.author() == u"Zoé Durand"_s);
    CHECK(again.backupsFolder() == u"/media/cle"_s);
    CHECK(again.signingKeyPath() == profile.folder() + u"/signing.key");
    CHECK(again.lastBundle(lineage) == BundleMark{4, u"ab"_s});
    CHECK_FALSE(again.lastBundle(Id<Lineage>::create()));
    CHECK(QFile::permissions(profile.folder() + u"/profile.json")
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}
