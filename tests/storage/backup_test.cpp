#include "tests/storage/desk.h"

#include "core/storage/document_copy.h"

#include <QRandomGenerator>

#include <set>

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

std::set<QDate> daysOf(const std::vector<Backup> &backups)
{
    std::set<QDate> days;
    for (const Backup &backup : backups)
        days.insert(backup.takenAt.date());
    return days;
}

} // namespace

TEST_CASE("backups of 400 days thin out to days, weeks and months", "[storage][backup]")
{
    std::vector<Backup> kept;
    const QDate first(2025, 10, 18);
    for (int day = 0; day < 400; ++day) {
        for (const QTime &time : {QTime(9, 0), QTime(17, 0)}) {
            const QDateTime now(first.addDays(day), time);
            kept.push_back({now.toString(Qt::ISODate), now, Backup::Reason::Routine, 1});
            for (const Backup &gone : superfluous(kept, {}))
                kept.erase(std::find(kept.begin(), kept.end(), gone));
            REQUIRE(kept.back().takenAt == now);
        }
    }

    const QDate last = first.addDays(399);
    const std::set<QDate> days = daysOf(kept);
    CHECK(kept.size() <= 12 + 10 + 9);
    CHECK(days.size() == kept.size());
    for (int day = 0; day < 12; ++day)
        CHECK(days.contains(last.addDays(-day)));
    for (int week = 1; week < 10; ++week)
        CHECK(days.contains(last.addDays(-last.dayOfWeek() - 7 * (week - 1))));
    for (int month = 1; month < 9; ++month)
        CHECK(days.contains(QDate(last.year(), last.month(), 1).addMonths(1 - month).addDays(-1)));
}

TEST_CASE_METHOD(Desk, "a document used for 400 days has its backups and each is whole",
                 "[storage][backup]")
{
    create().reset();
    int used = 0;
    for (int day = 0; day < 400; day += 7 + day % 3) {
        now = QDateTime(QDate(2026, 11, 21).addDays(day), QTime(9, 0));
        auto document = open();
        CHECK(document->problems().empty());
        addSite(*document, QString::number(day));
        now = now.addSecs(3600);
        CHECK(document->close().empty());
        ++used;
    }

    const auto document = open();
    const std::vector<Backup> backups = document->backups();
    CHECK(used > 40);
    CHECK(backups.size() <= 31);
    CHECK(backups.size() >= 12);
    CHECK(backups.front().takenAt == now);
    for (const Backup &backup : backups)
        CHECK_NOTHROW(openWhole(backup.path));
}

TEST_CASE_METHOD(Desk, "a backup is taken when the day is new and when something changed",
                 "[storage][backup]")
{
    auto document = create();
    CHECK(document->backups().size() == 1);
    document.reset();
    document = open();
    CHECK(document->backups().size() == 1);
    addSite(*document, u"A"_s);
    now = now.addSecs(60);
    document->close();
    now = now.addDays(1);
    document = open();
    CHECK(document->backups().size() == 2);
    CHECK(document->backups().front().takenAt.date() == now.date());
    CHECK(document->backups().front().reason == Backup::Reason::Routine);
}

TEST_CASE_METHOD(Desk, "a clock set back does not stop backups", "[storage][backup]")
{
    now = now.addYears(5);
    create().reset();
    now = now.addYears(-5);

    const auto document = open();

    CHECK(document->backups().size() == 2);
    CHECK(document->backups().back().takenAt == now);
}

TEST_CASE_METHOD(Desk, "backups made for an occasion outlive the daily ones", "[storage][backup]")
{
    const auto document = create();
    const Backup asked = document->backUpNow();
    const Backup again = document->backUpNow();

    CHECK(asked.reason == Backup::Reason::Asked);
    CHECK_FALSE(asked.path == again.path);
    CHECK(document->backups().size() == 3);
}

TEST_CASE_METHOD(Desk, "a backup that fails is told and holds nothing up", "[storage][backup]")
{
    write(folder.filePath(u"no folder"_s), "a file");
    profile.setBackupsFolder(folder.filePath(u"no folder"_s));

    auto document = create();

    REQUIRE(document->problems().size() == 1);
    CHECK(document->problems()[0].severity == Problem::Severity::Warning);
    CHECK(document->problems()[0].message.contains(u"itself is saved"_s));
    const Site added = addSite(*document, u"A"_s);
    CHECK(document->close().size() == 1);
    profile.setBackupsFolder({});
    CHECK(has(*open(), added));
}

TEST_CASE_METHOD(Desk, "a document comes back from its backup", "[storage][backup]")
{
    auto document = create();
    const Site added = addSite(*document, u"A"_s);
    document->workspace().apply(
        journal::Step(u"Add"_s).insert(measurement(u"1A"_s)).keep(QString(64, u'a'), "photo"));
    const QByteArray backup = document->backUpNow().path.toUtf8();
    document.reset();

    SECTION("in place of one that is lost")
    {
        REQUIRE(QFile::remove(path));
        CHECK(Document::restore(QString::fromUtf8(backup), path, clock).isEmpty());
    }
    SECTION("in place of one that is damaged, which is kept")
    {
        write(path, QByteArray(5000, 'x'));
        const QString kept = Document::restore(QString::fromUtf8(backup), path, clock);
        CHECK(bytesOf(kept) == QByteArray(5000, 'x'));
        CHECK(kept.contains(u"2026-11-21"_s));
    }
    SECTION("in place of one that was edited since, which is kept")
    {
        document = open();
        const Site later = addSite(*document, u"B"_s);
        document.reset();
        const QString kept = Document::restore(QString::fromUtf8(backup), path, clock);
        CHECK(has(*open(kept), later));
        CHECK_FALSE(has(*open(), later));
    }

    document = open();
    CHECK(has(*document, added));
    CHECK(document->workspace().records<Measurement>().all().size() == 1);
    CHECK(document->workspace().blob(QString(64, u'a')) == QByteArray("photo"));
    CHECK_FALSE(files().join(u' ').contains(u"part"_s));
}

TEST_CASE_METHOD(Desk, "only a whole backup takes a document's place", "[storage][backup]")
{
    auto document = create();
    addSite(*document, u"A"_s);
    const QString backup = document->backUpNow().path;

    CHECK_THROWS_AS(Document::restore(backup, path, clock), DocumentHeld);
    document.reset();
    const QByteArray before = bytesOf(path);
    const QByteArray whole = bytesOf(backup);
    write(backup, whole.left(whole.size() - 4096));
    CHECK_THROWS_AS(Document::restore(backup, path, clock), Failure);
    write(backup, QByteArray(whole).replace(4096 * 3, 8, QByteArray(8, 'x')));
    CHECK_THROWS_AS(Document::restore(backup, path, clock), Failure);

    CHECK(bytesOf(path) == before);
    CHECK(files().filter(u"Mairie"_s) == QStringList{u"Mairie.carnet"_s});
}
