#include "tests/hub/sender.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/hub/bundles.h"
#include "core/hub/consolidation.h"
#include "core/hub/csv_writer.h"
#include "core/hub/devices.h"
#include "core/hub/receive.h"
#include "core/hub/sums.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace carnet;
using namespace carnet::hub;
using namespace Qt::StringLiterals;

namespace {

void confirmAll(Store &store)
{
    Devices devices(store.database());
    for (const Device &device : devices.all())
        devices.confirm(device);
}

QJsonObject json(Store &store, const ConsolidationOptions &options = {})
{
    QJsonParseError error;
    const QByteArray bytes = consolidated(store, options).at(u"consolidation.json"_s);
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    INFO(bytes.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

/// Bundles handed to a hub in a given order, through files.
struct Mail
{
    explicit Mail(const std::vector<QByteArray> &bundles)
    {
        for (size_t i = 0; i < bundles.size(); ++i) {
            files += folder.filePath(QString::number(i));
            write(files.back(), bundles[i]);
        }
    }

    QTemporaryDir folder;
    QStringList files;
};

} // namespace

TEST_CASE("counts are summed, never rates, and only over enough sites", "[hub][consolidation]")
{
    Mail mail({Sender(u"A"_s)
                   .next({{u"IND-1"_s, u"2026-T1"_s, 1, 2},
                          {u"IND-2"_s, u"2026-T1"_s, 3, 4},
                          {u"IND-3"_s, u"2026-T1"_s, 0, 0}})
                   .bytes,
               Sender(u"B"_s)
                   .next({{u"IND-1"_s, u"2026-T1"_s, 98, 98}, {u"IND-3"_s, u"2026-T1"_s, 7, 5}})
                   .bytes});
    Store store(u":memory:"_s);
    receive(store, mail.files);
    confirmAll(store);

    const QJsonArray sums = json(store)[u"sums"].toArray();

    REQUIRE(sums.size() == 1);
    CHECK(sums[0][u"indicator"] == u"IND-1"_s);
    CHECK(sums[0][u"sites"] == 2);
    CHECK(sums[0][u"part"] == 99);
    CHECK(sums[0][u"whole"] == 100);
    CHECK(sums[0][u"percent"] == u"99.00"_s);
}

TEST_CASE("fictional sites are summed apart", "[hub][consolidation]")
{
    Sender real(u"A"_s);
    Sender example(u"B"_s);
    example.fictional = true;
    Mail mail({real.next().bytes, example.next().bytes});
    Store store(u":memory:"_s);
    receive(store, mail.files);
    confirmAll(store);

    CHECK(json(store)[u"sums"].toArray().isEmpty());
}

TEST_CASE("a site is told apart until its key is confirmed", "[hub][consolidation]")
{
    Mail mail({Sender(u"A"_s).next().bytes, Sender(u"A"_s, 2).next().bytes});
    Store store(u":memory:"_s);
    receive(store, mail.files);
    REQUIRE(json(store)[u"sites"].toArray().isEmpty());
    REQUIRE(json(store)[u"unconfirmed"].toArray().size() == 2);
    Devices devices(store.database());
    const std::vector<Device> found = devices.matching(Sender(u"A"_s).fingerprint().left(10));
    REQUIRE(found.size() == 1);

    devices.confirm(found.front());

    CHECK(json(store)[u"sites"].toArray().size() == 1);
    CHECK(json(store)[u"sites"][0][u"device"] == Sender(u"A"_s).fingerprint());
    CHECK(json(store)[u"unconfirmed"].toArray().size() == 1);
}

TEST_CASE("a site is told by its last report", "[hub][consolidation]")
{
    Sender site(u"A"_s);
    const auto one = site.next({{u"IND-1"_s, u"2026-T1"_s, 1, 10}});
    const auto two = site.next({{u"IND-1"_s, u"2026-T1"_s, 2, 10}});
    const auto three = site.next({{u"IND-1"_s, u"2026-T1"_s, 3, 10}});
    Store store(u":memory:"_s);
    const auto part = [&](const ConsolidationOptions &options) {
        return json(store, options)[u"sites"][0][u"measurements"][0][u"part"].toInt();
    };

    SECTION("over a gap, unless only unbroken chains are wanted")
    {
        Mail mail({three.bytes, one.bytes});
        receive(store, mail.files);
        confirmAll(store);

        CHECK(part({}) == 3);
        CHECK(json(store)[u"sites"][0][u"missing_numbers"] == 1);
        CHECK(part({.unbrokenOnly = true}) == 1);
    }
    SECTION("before a fork")
    {
        Mail mail({one.bytes, two.bytes, three.bytes, site.make(2, one.manifest, {}).bytes});
        receive(store, mail.files);
        confirmAll(store);

        CHECK(part({}) == 1);
    }
    SECTION("before the number from which its key is revoked")
    {
        Mail mail({one.bytes, two.bytes, three.bytes});
        receive(store, mail.files);
        confirmAll(store);
        Devices devices(store.database());
        Bundles bundles(store.database());
        devices.revoke(devices.all().front(), 3);
        bundles.touch(devices.all().front());
        bundles.judgeTouched();

        CHECK(part({}) == 2);
    }
    SECTION("a fork that was settled")
    {
        const auto twin = site.make(2, one.manifest, {});
        Mail mail({one.bytes, two.bytes, twin.bytes, three.bytes});
        receive(store, mail.files);
        confirmAll(store);
        Bundles bundles(store.database());
        const Chain chain = bundles.all().front().chain;
        Devices devices(store.database());
        devices.settle(chain, 2,
                       {{1, one.manifest.toStdString()}, {2, two.manifest.toStdString()}});
        bundles.touch(devices.all().front());
        bundles.judgeTouched();

        CHECK(part({}) == 3);
        for (const Kept &bundle : bundles.all())
            CHECK((bundle.outcome == Outcome::Rollback)
                  == (bundle.link.manifest == twin.manifest.toStdString()));
    }
}

namespace {

/// All that may happen to the reports of a few sites on their way.
std::vector<QByteArray> adversarialMail(std::mt19937_64 &random)
{
    std::vector<QByteArray> mail;
    const auto one = [&](int of) { return int(random() % quint64(of)) == 0; };
    for (int number = 0; number < 4; ++number) {
        Sender site(u"Site %1"_s.arg(number), 1 + random() % 3);
        site.fictional = number == 3;
        QString before;
        QString last;
        for (int seq = 1; seq <= 5; ++seq) {
            const std::vector<Counted> counts{
                {u"IND-1"_s, u"2026-T1"_s, qint64(random() % 10), 10},
                {u"IND-2"_s, u"2026-T%1"_s.arg(seq % 4 + 1), qint64(random() % 10), 10}};
            const auto made = site.make(seq, last, counts);
            if (!one(6)) // Otherwise it is lost: a gap.
                mail.push_back(made.bytes);
            if (one(6)) // Sent twice.
                mail.push_back(made.bytes);
            if (one(10)) // A copy of the document goes its own way.
                mail.push_back(site.make(seq, last, {{u"IND-1"_s, u"2026-T1"_s, 99, 100}}).bytes);
            if (one(12) && seq > 1) // An old copy is used again.
                mail.push_back(site.make(seq, before.isEmpty() ? made.manifest : before, {}).bytes);
            if (one(15)) // Damaged.
                mail.push_back(QByteArray(made.bytes).replace("IND-1", "IND-7"));
            if (one(20))
                mail.push_back(site.make(seq + 20'000, made.manifest, {}).bytes);
            before = last;
            last = made.manifest;
        }
    }
    return mail;
}

} // namespace

TEST_CASE("the order of delivery changes nothing", "[hub][consolidation][property]")
{
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    Totals seen;
    for (int round = 0; round < std::max(1, options().histories / 2); ++round) {
        Mail mail(adversarialMail(random));
        std::optional<QByteArray> digest;
        std::map<QString, QByteArray> bytes;
        std::optional<Totals> totals;
        for (int order = 0; order < 4; ++order) {
            std::shuffle(mail.files.begin(), mail.files.end(), random);
            Store store(u":memory:"_s);
            // Some come at once, others one by one.
            const qsizetype cut = qsizetype(random() % quint64(mail.files.size()));
            Totals counted;
            for (const QStringList &part : {mail.files.first(cut), mail.files.sliced(cut)}) {
                const Totals some =
                    receive(store, part, {.filesPerCommit = 1 + int(random() % 9)}).totals;
                counted.received += some.received;
                counted.duplicate += some.duplicate;
                CHECK(some.accepted + some.refused + some.waiting + some.duplicate + some.fork
                      == some.received);
            }
            Devices devices(store.database());
            for (const Device &device : devices.all())
                if (device.siteName != "Site 1")
                    devices.confirm(device);

            CHECK(counted.received == mail.files.size());
            const Totals now = [&] {
                Totals all;
                for (const Kept &bundle : Bundles(store.database()).all())
                    all.add(bundle.outcome);
                return all;
            }();
            if (!digest) {
                digest = store.digest();
                bytes = consolidated(store);
                totals = now;
                seen.accepted += now.accepted;
                seen.refused += now.refused;
                seen.waiting += now.waiting;
                seen.fork += now.fork;
                seen.duplicate += counted.duplicate;
            }
            CHECK(store.digest() == *digest);
            CHECK(consolidated(store) == bytes);
            CHECK(now == *totals);
        }
    }
    // A property test must have met what it is about.
    CHECK(seen.accepted > 0);
    CHECK(seen.refused > 0);
    CHECK(seen.waiting > 0);
    CHECK(seen.fork > 0);
    CHECK(seen.duplicate > 0);
}

TEST_CASE("the folder is replaced as a whole, and only when it is ours", "[hub][consolidation]")
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"out"_s);
    Store store(u":memory:"_s);

    writeConsolidation(store, {}, output);
    const QStringList before = QDir(output).entryList(QDir::Files);
    Mail mail({Sender(u"A"_s).next().bytes});
    receive(store, mail.files);
    writeConsolidation(store, {}, output);

    CHECK(QDir(output).entryList(QDir::Files) == before);
    CHECK(before.size() == int(consolidated(store).size()));
    for (const auto &[name, bytes] : consolidated(store)) {
        QFile file(QDir(output).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == bytes);
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);

    write(output + u"/mine.txt"_s, "x");
    CHECK_THROWS_AS(writeConsolidation(store, {}, output), Failure);
    CHECK(QFile::exists(output + u"/mine.txt"_s));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("tables are for French spreadsheets and hold no formula", "[hub][consolidation]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        CsvWriter table(buffer, {"a", "b"});
        table.row("=1+1", DecimalCell{"95.16"});
        table.row("x;\"y\"", std::optional<qint64>());
        table.row("", -5);
    }

    CHECK(buffer.data()
          == "\xEF\xBB\xBF"
             "a;b\r\n'=1+1;95,16\r\n\"x;\"\"y\"\"\";\r\n;-5\r\n");
}

TEST_CASE("a rate is rounded once, from the sums", "[hub][consolidation]")
{
    CHECK(Sum{.part = 1, .whole = 3}.percent() == "33.33");
    CHECK(Sum{.part = 2, .whole = 3}.percent() == "66.67");
    CHECK(Sum{.part = 1, .whole = 800}.percent() == "0.13");
    CHECK(Sum{.part = 356, .whole = 494}.percent() == "72.06");
    CHECK(Sum{.part = 7, .whole = 7}.percent() == "100.00");
    CHECK(Sum{.part = qint64(1) << 52, .whole = qint64(1) << 53}.percent() == "50.00");
}
