#include "tests/hub/sender.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/exchange/container.h"
#include "core/hub/bundles.h"
#include "core/hub/consolidation.h"
#include "core/hub/receipts.h"
#include "core/hub/receive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <numeric>

using namespace carnet;
using namespace carnet::hub;
using namespace Qt::StringLiterals;

namespace {

/// An empty hub and a folder of files for it.
struct HubFixture
{
    HubFixture() { REQUIRE(folder.isValid()); }

    QString path(const QString &name) const { return folder.filePath(name); }

    void put(const QString &name, const QByteArray &bytes) { write(path(name), bytes); }

    Reception receiveAll() { return receive(store, {folder.path()}); }

    /// The code of the file of that name.
    static QString codeOf(const Reception &reception, const QString &name)
    {
        for (const FileResult &result : reception.files)
            if (QFileInfo(result.path).fileName() == name)
                return result.code;
        return {};
    }

    QTemporaryDir folder;
    Store store{u":memory:"_s};
};

qint64 sum(const Totals &totals)
{
    return totals.accepted + totals.refused + totals.waiting + totals.duplicate + totals.fork;
}

} // namespace

TEST_CASE_METHOD(HubFixture, "each file ends as one of five, by name", "[hub][receive]")
{
    Sender site(u"Troyes"_s);
    Sender other(u"Bar"_s);
    const auto first = site.next();
    const auto second = site.next();
    const auto third = site.next();
    const auto twin = site.make(2, first.manifest, {});
    put(u"1"_s, first.bytes);
    put(u"1-again"_s, first.bytes);
    put(u"2"_s, second.bytes);
    put(u"2-twin"_s, twin.bytes);
    put(u"3"_s, third.bytes);
    other.next();
    put(u"4-gap"_s, other.next().bytes);
    QByteArray tampered = third.bytes;
    tampered[tampered.size() / 2] = char(tampered[tampered.size() / 2] ^ 1);
    put(u"5-tampered"_s, tampered);
    put(u"6-empty"_s, {});
    put(u"7-letter.txt"_s, "Bonjour");
    put(u"8-merge"_s, Sender(u"Nogent"_s).seal(1, {}, {}, exchange::BundleMeta::Kind::Merge).bytes);

    const Reception reception = receive(store, {folder.path(), path(u"9-nowhere"_s)});

    CHECK(codeOf(reception, u"1"_s) == u"accepted");
    CHECK(codeOf(reception, u"1-again"_s) == u"duplicate");
    CHECK(codeOf(reception, u"2"_s) == u"fork");
    CHECK(codeOf(reception, u"2-twin"_s) == u"fork");
    CHECK(codeOf(reception, u"3"_s) == u"behind_fork");
    CHECK(codeOf(reception, u"4-gap"_s) == u"gap");
    CHECK(codeOf(reception, u"6-empty"_s).startsWith(u"container."));
    CHECK(codeOf(reception, u"7-letter.txt"_s).startsWith(u"container."));
    CHECK(codeOf(reception, u"8-merge"_s) == u"bundle.kind");
    CHECK(codeOf(reception, u"9-nowhere"_s) == u"file.not_a_file");
    CHECK(
        reception.totals
        == Totals{
            .received = 11, .accepted = 1, .refused = 5, .waiting = 2, .duplicate = 1, .fork = 2});
    for (const FileResult &result : reception.files)
        CHECK_FALSE(result.message.isEmpty());
}

TEST_CASE_METHOD(HubFixture, "what waits is accepted when the gap is filled", "[hub][receive]")
{
    Sender site(u"Troyes"_s);
    const auto first = site.next();
    const auto second = site.next();
    put(u"2"_s, second.bytes);
    REQUIRE(receiveAll().totals.waiting == 1);

    put(u"1"_s, first.bytes);
    const Reception reception = receive(store, {path(u"1"_s)});

    CHECK(reception.totals.accepted == 1);
    for (const Kept &bundle : Bundles(store.database()).all())
        CHECK(bundle.outcome == Outcome::Accepted);
}

TEST_CASE_METHOD(HubFixture, "a hostile file among many changes nothing else", "[hub][receive]")
{
    for (int i = 0; i < 40; ++i)
        put(u"%1.liasse"_s.arg(i), Sender(u"Site %1"_s.arg(i)).next().bytes);
    const Reception clean = receiveAll();
    Store attacked(u":memory:"_s);
    put(u"00-large"_s, QByteArray(int(exchange::kMaxFileBytes) + 1, 'x'));
    put(u"17-zip"_s, "PK\x05\x06" + QByteArray(18, '\0'));
    put(u"99-random"_s, QByteArray(70'000, '\x7f'));

    const Reception reception = receive(attacked, {folder.path()});

    CHECK(reception.totals.accepted == 40);
    CHECK(reception.totals.refused == 3);
    CHECK(codeOf(reception, u"00-large"_s) == u"file.too_large");
    CHECK(attacked.digest() == store.digest());
    CHECK(consolidated(attacked) == consolidated(store));
}

TEST_CASE_METHOD(HubFixture, "a report that says something twice is refused", "[hub][receive]")
{
    Sender site(u"Troyes"_s);
    const std::vector<Counted> twice{{u"IND-1"_s, u"2026-T1"_s, 1, 2},
                                     {u"IND-1"_s, u"2026-T1"_s, 1, 3}};
    put(u"twice"_s, site.next(twice).bytes);

    const Reception reception = receiveAll();

    CHECK(codeOf(reception, u"twice"_s) == u"report.twice");
}

TEST_CASE_METHOD(HubFixture, "a report in another form is refused by name", "[hub][receive]")
{
    Sender site(u"Troyes"_s);
    exchange::BundleFiles files = site.report({{u"IND-1"_s, u"2026-T1"_s, 1, 2}});
    const auto with = [&](const char *name, const char *from, const char *to) {
        exchange::BundleFiles changed = files;
        REQUIRE(changed[name].contains(from));
        changed[name].replace(from, to);
        put(u"x"_s, site.seal(1, {}, changed).bytes);
        return codeOf(receiveAll(), u"x"_s);
    };

    CHECK(with("data/measurements.json", "\"part\":1", "\"part\":-1") == u"report.value");
    CHECK(with("data/measurements.json", "\"part\":1", "\"part\":\"1\"") == u"report.value");
    CHECK(with("data/measurements.json", "\"part\":1", "\"part\":null") == u"report.value");
    CHECK(with("data/measurements.json", "\"value\":null", "\"value\":\"1\"") == u"report.value");
    CHECK(with("data/measurements.json", "2026-T1", "2026-T5") == u"report.value");
    CHECK(with("data/measurements.json", "\"comment\":\"\",", "") == u"report.missing_member");
    CHECK(with("data/measurements.json", "\"comment\"", "\"comments\"")
          == u"report.unknown_member");
    CHECK(with("data/site.json", "\"sites\":[{", "\"sites\":[1,{") == u"report.value");
    CHECK(with("data/site.json", "\"id\":\"", "\"id\":\"0") == u"report.site");
    CHECK(with("data/plan.json", "\"validated\"", "\"approved\"") == u"report.value");
    CHECK(with("data/assessments.json", "\"level\":2", "\"level\":10") == u"report.value");
    CHECK(with("data/indicators.json", "\"share\"", "\"ratio\"") == u"report.value");
    files.erase("data/targets.json");
    put(u"x"_s, site.seal(1, {}, files).bytes);
    CHECK(codeOf(receiveAll(), u"x"_s) == u"report.missing_member");
    CHECK(Bundles(store.database()).all().empty());
}

TEST_CASE_METHOD(HubFixture, "the book of receipts knows every file ever received",
                 "[hub][receive]")
{
    Sender site(u"Troyes"_s);
    put(u"1"_s, site.next().bytes);
    put(u"x"_s, "x");

    const Reception one = receiveAll();
    const Reception two = receiveAll();

    const std::map<std::string, qint64> totals = Receipts(store.database()).totals();
    const qint64 all = std::accumulate(totals.begin(), totals.end(), qint64(0),
                                       [](qint64 n, const auto &pair) { return n + pair.second; });
    CHECK(all == one.totals.received + two.totals.received);
    CHECK(totals.at("accepted") == 1);
    CHECK(totals.at("duplicate") == 1);
    CHECK(sum(one.totals) == one.totals.received);
    CHECK(sum(two.totals) == two.totals.received);
}

TEST_CASE("a reception that is killed is made good by receiving again", "[hub][receive]")
{
    const QTemporaryDir folder;
    const QString hub = folder.filePath(u"hub"_s);
    REQUIRE(QDir(folder.path()).mkdir(u"in"_s));
    Sender site(u"Troyes"_s);
    for (int i = 0; i < 12; ++i)
        write(folder.filePath(u"in/%1"_s.arg(i, 2, 10, QChar(u'0'))), site.next().bytes);
    Store whole(u":memory:"_s);
    receive(whole, {folder.filePath(u"in"_s)});
    Store::create(hub);
    struct Killed
    {};

    // The program ends between two commits, wherever that is.
    for (int stop = 1; stop <= 12; ++stop) {
        try {
            Store store(hub);
            ReceiveOptions options{.filesPerCommit = 2};
            int asked = 0;
            options.clock = [&] {
                if (++asked > stop)
                    throw Killed();
                return QDateTime::currentDateTime();
            };
            receive(store, {folder.filePath(u"in"_s)}, options);
        } catch (const Killed &) {}
        Store store(hub);
        const size_t kept = Bundles(store.database()).all().size();
        CHECK(kept % 2 == 0);
        CHECK(kept <= size_t(stop));
    }
    Store store(hub);
    const Reception again = receive(store, {folder.filePath(u"in"_s)});

    CHECK(again.totals.duplicate + again.totals.accepted == 12);
    CHECK(store.digest() == whole.digest());
}

TEST_CASE("a hub is not made over another file", "[hub][store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hub"_s);
    Store::create(path);

    CHECK_THROWS_AS(Store::create(path), Failure);
    CHECK_NOTHROW(Store(path));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("what is no hub is refused by its kind", "[hub][store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hub"_s);
    const auto kindOf = [&] {
        try {
            Store store(path);
        } catch (const Failure &failure) {
            return failure.kind();
        }
        throw std::logic_error("it was opened");
    };

    SECTION("another database")
    {
        sqlite::Database(path, sqlite::Database::Mode::Create).execute("CREATE TABLE t (a)");
        CHECK(kindOf() == Failure::Kind::Unreadable);
    }
    SECTION("text")
    {
        write(path, QByteArray(4096, 'x'));
        CHECK(kindOf() == Failure::Kind::Unreadable);
    }
    SECTION("a later version")
    {
        Store::create(path);
        sqlite::Database(path, sqlite::Database::Mode::ReadWrite)
            .execute("PRAGMA user_version = 99");
        CHECK(kindOf() == Failure::Kind::TooNew);
    }
    SECTION("nothing")
    {
        CHECK(kindOf() == Failure::Kind::Unavailable);
    }
}
