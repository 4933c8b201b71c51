#include "tests/support/fixtures.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/storage/schema.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;
using journal::Entry;
using journal::Step;
using journal::Verb;

namespace {

struct OneSite : Copy
{
    Site before = site(u"A"_s);
    Site after = before;

    OneSite()
    {
        workspace.apply(Step(u"Add"_s).insert(before));
        after.name = u"B"_s;
    }

    std::optional<Site> stored() const { return workspace.records<Site>().find(before.id); }
};

} // namespace

TEST_CASE_METHOD(OneSite, "an edit adds a row that says what it replaces", "[storage][workspace]")
{
    time += 5;

    workspace.apply(Step(u"Rename"_s).update(before, after));

    CHECK(stored() == after);
    const std::vector<Entry> rows = workspace.entries();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].verb == Verb::Create);
    CHECK(rows[0].value.toObject()[u"name"] == u"A"_s);
    CHECK(rows[1].number == 2);
    CHECK(rows[1].hlc == time);
    CHECK(rows[1].at == u"2023-11-14T22:13:20Z"_s);
    CHECK(rows[1].schema == storage::currentSchema());
    CHECK(rows[1].author == u"Ada"_s);
    CHECK(rows[1].label == u"Rename"_s);
    CHECK(rows[1].field == u"name"_s);
    CHECK(rows[1].value == u"B"_s);
    CHECK(rows[1].replaces == std::vector{rows[0].key()});
}

TEST_CASE_METHOD(OneSite, "a clock that was set back does not reorder changes", "[storage]")
{
    time -= 1'000'000;

    workspace.apply(Step(u"Rename"_s).update(before, after));

    CHECK(stored() == after);
    CHECK(workspace.entries()[1].hlc == workspace.entries()[0].hlc + 1);
}

TEST_CASE_METHOD(OneSite, "a step is one commit and one piece of news", "[storage][workspace]")
{
    QSignalSpy news(&workspace, &storage::Workspace::changed);

    workspace.apply(Step(u"Both"_s).update(before, after).insert(action(u"Ramp"_s)));

    REQUIRE(news.size() == 1);
    const auto changes = news[0][0].value<storage::Changes>();
    CHECK(changes.ids<Site>() == QSet{before.id.toString()});
    CHECK(changes.ids<Action>().size() == 1);
    CHECK_FALSE(changes.concerns<Plan>());
    CHECK(workspace.entries()[1].step == 2);
    CHECK(workspace.entries()[2].step == 2);
}

TEST_CASE_METHOD(OneSite, "a step that comes too late changes nothing", "[storage][workspace]")
{
    workspace.apply(Step(u"Rename"_s).update(before, after));
    const QByteArray digest = Copy::digest();
    QSignalSpy news(&workspace, &storage::Workspace::changed);

    CHECK_THROWS_AS(workspace.apply(Step(u"Late"_s).insert(site(u"C"_s)).update(before, after)),
                    Failure);
    CHECK_THROWS_AS(workspace.apply(Step(u"Late"_s).remove(before)), Failure);
    CHECK_THROWS_AS(workspace.apply(Step(u"Twice"_s).insert(before)), Failure);

    CHECK(Copy::digest() == digest);
    CHECK(workspace.entries().size() == 2);
    CHECK(news.empty());
}

TEST_CASE_METHOD(OneSite, "another field may change before an edit is undone", "[storage]")
{
    const Step rename = Step(u"Rename"_s).update(before, after);
    workspace.apply(rename);
    Site moved = after;
    moved.network = u"N"_s;
    workspace.apply(Step(u"Move"_s).update(after, moved));

    workspace.apply(rename.inverse());

    CHECK(stored()->name == u"A"_s);
    CHECK(stored()->network == u"N"_s);
}

TEST_CASE_METHOD(OneSite, "undoing a deletion brings all fields back", "[storage][workspace]")
{
    const Step remove = Step(u"Remove"_s).remove(before);
    workspace.apply(remove);
    CHECK_FALSE(stored());

    workspace.apply(remove.inverse());

    CHECK(stored() == before);
    CHECK(workspace.entries().size() == 3);
}

TEST_CASE("history and tables survive a restart", "[storage][workspace]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.carnet"_s);
    auto copy = std::make_unique<Copy>(path);
    const auto device = copy->device;
    const Site library = site(u"A"_s);
    copy->workspace.apply(Step(u"Add"_s).insert(library));
    const QByteArray digest = copy->digest();

    copy = nullptr;
    copy = std::make_unique<Copy>(path, device);

    CHECK(copy->digest() == digest);
    copy->workspace.apply(Step(u"Remove"_s).remove(library));
    CHECK(copy->workspace.entries().back().number == 2);
}

TEST_CASE("attached bytes are kept once, by what they are", "[storage][workspace]")
{
    Copy copy;
    const QString sha256(64, u'a');
    const Attachment logo{.id = Id<Attachment>::derived(u"attachment", sha256),
                          .name = u"logo.png"_s,
                          .mediaType = u"image/png"_s,
                          .size = 3,
                          .sha256 = sha256};
    const Step add = Step(u"Add"_s).keep(sha256, "abc").insert(logo);

    copy.workspace.apply(add);
    copy.workspace.apply(add.inverse());
    copy.workspace.apply(add);

    CHECK(copy.workspace.blob(sha256) == QByteArray("abc"));
    CHECK_FALSE(copy.workspace.blob(QString(64, u'b')));
}

TEST_CASE_METHOD(OneSite, "a refused step leaves no trace in what is worked out next", "[storage]")
{
    Site nameless = before;
    nameless.name.clear();
    CHECK_THROWS_AS(workspace.apply(Step(u"Clear"_s).update(before, nameless)), Failure);

    workspace.apply(Step(u"Rename"_s).update(before, after));

    CHECK(workspace.entries().back().replaces == std::vector{workspace.entries()[0].key()});
}
