// What stands between a path and a document: each has its own sentence, and nothing is written.

#include "tests/storage/desk.h"

#include "core/storage/durable.h"
#include "core/storage/schema.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unistd.h>

using namespace carnet;
using namespace carnet::storage;
using namespace Qt::StringLiterals;

namespace {

/// A whole document, not open.
struct Closed : Desk
{
    Closed()
    {
        auto document = create();
        addSite(*document, u"A"_s);
    }

    void alter(const QStringList &statements)
    {
        const QString name = u"alter"_s;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            db.setDatabaseName(path);
            REQUIRE(db.open());
            for (const QString &sql : statements) {
                QSqlQuery query(db);
                INFO(sql.toStdString());
                REQUIRE(query.exec(sql));
            }
        }
        QSqlDatabase::removeDatabase(name);
    }

    /// Opening fails, for reading as for editing, and leaves the file and its folder as they were.
    void checkRefused(Failure::Kind kind, const QString &words)
    {
        const QByteArray before = bytesOf(path);
        const QStringList filesBefore = files();
        for (const bool reads : {false, true}) {
            const Failure failure = failureOf([&] { reads ? read() : open(); });
            CHECK(failure.kind() == kind);
            INFO(words.toStdString());
            CHECK(failure.message().contains(words));
        }
        CHECK(bytesOf(path) == before);
        CHECK(files() == filesBefore);
    }
};

QByteArray withNumber(QByteArray bytes, int offset, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        bytes[offset + i] = char(value >> (24 - 8 * i));
    return bytes;
}

} // namespace

TEST_CASE_METHOD(Desk, "a path that is no file says what it is", "[storage][refusal]")
{
    const auto message = [&] { return failureOf([&] { open(); }).message(); };
    CHECK(message().contains(u"not there"_s));
    CHECK_FALSE(QFile::exists(path));

    REQUIRE(QFile::link(folder.filePath(u"gone"_s), path));
    CHECK(message().contains(u"link"_s));
    REQUIRE(QFile::remove(path));

    REQUIRE(QDir().mkpath(path));
    CHECK(message().contains(u"folder"_s));
}

TEST_CASE_METHOD(Closed, "a file that is no document is refused", "[storage][refusal]")
{
    const QByteArray whole = bytesOf(path);

    write(path, "");
    checkRefused(Failure::Kind::Unreadable, u"empty"_s);
    write(path, "Bonjour");
    checkRefused(Failure::Kind::Unreadable, u"not a Carnet SP+ document"_s);
    write(path, QByteArray(9000, 'x'));
    checkRefused(Failure::Kind::Unreadable, u"not a Carnet SP+ document"_s);
    write(path, whole.left(50));
    checkRefused(Failure::Kind::Unreadable, u"cut short"_s);
    write(path, whole.left(whole.size() - 4096));
    checkRefused(Failure::Kind::Unreadable, u"cut short"_s);
    write(path, withNumber(whole, 68, 0x12345678));
    checkRefused(Failure::Kind::Unreadable, u"another program"_s);
    write(path, withNumber(whole, 60, quint32(currentSchema() + 1)));
    checkRefused(Failure::Kind::TooNew, u"later version"_s);
    write(path, withNumber(whole, 60, 0xffffffff));
    checkRefused(Failure::Kind::TooNew, u"later version"_s);
    write(path, withNumber(whole, 60, 0));
    checkRefused(Failure::Kind::Unreadable, u"not a Carnet SP+ document"_s);
    write(path, whole);
    CHECK(open());
}

TEST_CASE_METHOD(Closed, "a document with a part too many, or changed, is refused by its name",
                 "[storage][refusal]")
{
    const auto [sql, words] = GENERATE(table<QString, QString>({
        {u"CREATE TRIGGER sly AFTER INSERT ON site BEGIN DELETE FROM journal; END"_s,
         u"trigger sly"_s},
        {u"CREATE VIEW glance AS SELECT * FROM site"_s, u"view glance"_s},
        {u"CREATE INDEX odd ON site (name)"_s, u"index odd"_s},
        {u"CREATE TABLE more (x)"_s, u"table more"_s},
        {u"CREATE VIRTUAL TABLE texts USING fts5(t)"_s, u"table texts"_s},
        {u"ALTER TABLE person ADD COLUMN secret TEXT"_s, u"table person"_s},
        {u"DROP TABLE finding"_s, u"table finding"_s},
        {u"DROP INDEX journal_by_hlc"_s, u"index journal_by_hlc"_s},
    }));
    alter({sql});

    checkRefused(Failure::Kind::Unreadable, words);
}

TEST_CASE_METHOD(Closed, "a document with damaged pages is refused", "[storage][refusal]")
{
    QByteArray bytes = bytesOf(path);
    const qsizetype name = bytes.lastIndexOf("journal_by_record");
    REQUIRE(name > 0);
    // Every page after the schema's loses the start of its header.
    for (qsizetype page = 4096 * 4; page + 4096 <= bytes.size(); page += 4096)
        bytes.replace(page, 8, QByteArray(8, '\x7f'));
    write(path, bytes);

    checkRefused(Failure::Kind::Unreadable, u"damaged"_s);
}

TEST_CASE_METHOD(Closed, "a document that may only be read says so", "[storage][refusal]")
{
    if (::geteuid() == 0) {
        WARN("permissions do not bind this user: not tested");
        return;
    }
    QFile::setPermissions(path, QFile::ReadOwner);
    CHECK(failureOf([&] { open(); }).message().contains(u"not allowed to change"_s));
    CHECK(read()->isReadOnly());
    QFile::setPermissions(path, {});
    CHECK(failureOf([&] { read(); }).message().contains(u"not allowed to open"_s));
}
