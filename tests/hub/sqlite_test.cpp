#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/hub/sqlite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace carnet;
using namespace carnet::hub::sqlite;

TEST_CASE("values come back as they were bound", "[hub][sqlite]")
{
    Database db(":memory:", Database::Mode::Create);
    db.execute("CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d TEXT) STRICT");
    db.prepare("INSERT INTO t (a, b, c, d) VALUES (?, ?, ?, ?)")
        .run(-5, std::string_view(), Blob{std::string_view("\0x", 2)},
             std::optional<std::string>());

    const auto row = db.prepare("SELECT a, b, c, d FROM t WHERE a = ?")
                         .first<qint64, std::string, std::string, std::optional<std::string>>(-5);

    REQUIRE(row);
    CHECK(std::get<0>(*row) == -5);
    CHECK(std::get<1>(*row).empty());
    CHECK(std::get<2>(*row) == std::string("\0x", 2));
    CHECK_FALSE(std::get<3>(*row).has_value());
}

TEST_CASE("a transaction that is not committed leaves nothing", "[hub][sqlite]")
{
    Database db(":memory:", Database::Mode::Create);
    db.execute("CREATE TABLE t (a INTEGER) STRICT");
    {
        Transaction transaction(db);
        db.prepare("INSERT INTO t (a) VALUES (1)").run();
    }

    CHECK(std::get<0>(*db.prepare("SELECT count(*) FROM t").first<qint64>()) == 0);
}

TEST_CASE("what SQLite refuses is a Failure of its kind", "[hub][sqlite]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("x");
    const auto kindOf = [](auto &&act) {
        try {
            act();
        } catch (const Failure &failure) {
            return failure.kind();
        }
        throw std::logic_error("nothing was thrown");
    };

    SECTION("no file")
    {
        CHECK(kindOf([&] { Database(path, Database::Mode::ReadOnly); })
              == Failure::Kind::Unavailable);
    }
    SECTION("not a database")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        CHECK(kindOf([&] {
                  Database(path, Database::Mode::ReadWrite).execute("SELECT * FROM sqlite_schema");
              })
              == Failure::Kind::Unreadable);
    }
    SECTION("a busy file")
    {
        Database one(path, Database::Mode::Create);
        Database two(path, Database::Mode::ReadWrite);
        two.execute("PRAGMA busy_timeout = 1");
        Transaction held(one);
        CHECK(kindOf([&] { Transaction{two}; }) == Failure::Kind::Unavailable);
    }
    SECTION("a constraint")
    {
        Database db(":memory:", Database::Mode::Create);
        db.execute("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1)");
        CHECK(kindOf([&] { db.execute("INSERT INTO t VALUES (1)"); }) == Failure::Kind::Conflict);
    }
}
