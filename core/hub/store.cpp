#include "core/hub/store.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace carnet::hub {

namespace {

struct HubStore
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub::HubStore)
};

constexpr qint64 kApplicationId = 0x53504855; // "SPHU"
constexpr qint64 kSchema = 1;

const char kPragmas[] = R"(
    PRAGMA journal_mode = TRUNCATE;
    PRAGMA synchronous = EXTRA;
    PRAGMA secure_delete = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
)";

// Rows of a report name their bundle by its number in this file. Numbers follow the order of
// arrival, so that nothing that is told may depend on them.
const char kSchemaSql[] = R"(
    CREATE TABLE device (
        site_id TEXT NOT NULL,
        device TEXT NOT NULL,
        public_key BLOB NOT NULL,
        trust TEXT NOT NULL CHECK (trust IN ('unconfirmed', 'confirmed')),
        revoked_from INTEGER,
        PRIMARY KEY (site_id, device)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE settled_chain (
        site_id TEXT NOT NULL,
        device TEXT NOT NULL,
        lineage TEXT NOT NULL,
        through INTEGER NOT NULL CHECK (through > 0),
        PRIMARY KEY (site_id, device, lineage)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE settled_link (
        site_id TEXT NOT NULL,
        device TEXT NOT NULL,
        lineage TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        manifest TEXT NOT NULL,
        PRIMARY KEY (site_id, device, lineage, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE bundle (
        number INTEGER PRIMARY KEY,
        site_id TEXT NOT NULL,
        device TEXT NOT NULL,
        seq INTEGER NOT NULL,
        manifest TEXT NOT NULL,
        previous TEXT NOT NULL,
        lineage TEXT NOT NULL,
        made_at TEXT NOT NULL,
        edition TEXT NOT NULL,
        period TEXT NOT NULL,
        outcome TEXT NOT NULL,
        missing INTEGER NOT NULL,
        UNIQUE (site_id, device, manifest)
    ) STRICT;
    CREATE TABLE bundle_file (
        bundle INTEGER PRIMARY KEY,
        site_id TEXT NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE receipt (
        number INTEGER PRIMARY KEY,
        site_id TEXT NOT NULL,
        received_at TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        code TEXT NOT NULL,
        bundle INTEGER
    ) STRICT;
    CREATE TABLE identity (
        bundle INTEGER PRIMARY KEY,
        site_id TEXT NOT NULL,
        name TEXT NOT NULL,
        network TEXT NOT NULL,
        service TEXT NOT NULL,
        code TEXT NOT NULL,
        postcode TEXT NOT NULL,
        town TEXT NOT NULL,
        department TEXT NOT NULL,
        fictional INTEGER NOT NULL CHECK (fictional IN (0, 1))
    ) STRICT;
    CREATE TABLE indicator (
        bundle INTEGER NOT NULL,
        site_id TEXT NOT NULL,
        code TEXT NOT NULL,
        title TEXT NOT NULL,
        unit TEXT NOT NULL,
        form TEXT NOT NULL,
        direction TEXT NOT NULL,
        PRIMARY KEY (bundle, code)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE measurement (
        bundle INTEGER NOT NULL,
        site_id TEXT NOT NULL,
        indicator TEXT NOT NULL,
        period TEXT NOT NULL,
        part INTEGER,
        whole INTEGER,
        value TEXT,
        base INTEGER,
        missing TEXT,
        state TEXT NOT NULL,
        PRIMARY KEY (bundle, indicator, period)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE assessment (
        bundle INTEGER NOT NULL,
        site_id TEXT NOT NULL,
        year INTEGER NOT NULL,
        edition TEXT NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (bundle, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE answer (
        bundle INTEGER NOT NULL,
        site_id TEXT NOT NULL,
        year INTEGER NOT NULL,
        practice TEXT NOT NULL,
        level INTEGER,
        applicable INTEGER NOT NULL CHECK (applicable IN (0, 1)),
        counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
        PRIMARY KEY (bundle, year, practice)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE plan (
        bundle INTEGER NOT NULL,
        site_id TEXT NOT NULL,
        year INTEGER NOT NULL,
        title TEXT NOT NULL,
        state TEXT NOT NULL,
        validated_on TEXT NOT NULL,
        PRIMARY KEY (bundle, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE action (
        bundle INTEGER NOT NULL,
        site_id TEXT NOT NULL,
        action TEXT NOT NULL,
        year INTEGER NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (bundle, action)
    ) STRICT, WITHOUT ROWID;
)";

/// What digest() tells, in an order that does not come from the arrival.
constexpr std::array<const char *, 11> kDigested{
    "SELECT json_array(site_id, device, hex(public_key), trust, revoked_from) FROM device "
    "ORDER BY site_id, device",
    "SELECT json_array(site_id, device, lineage, through) FROM settled_chain "
    "ORDER BY site_id, device, lineage",
    "SELECT json_array(site_id, device, lineage, seq, manifest) FROM settled_link "
    "ORDER BY site_id, device, lineage, seq",
    "SELECT json_array(site_id, device, seq, manifest, previous, lineage, made_at, edition, "
    "period, outcome, missing) FROM bundle ORDER BY manifest, site_id, device",
    "SELECT json_array(manifest, name, network, service, code, postcode, town, department, "
    "fictional) FROM identity JOIN bundle ON number = bundle ORDER BY manifest",
    "SELECT json_array(manifest, code, title, unit, form, direction) "
    "FROM indicator JOIN bundle ON number = bundle ORDER BY manifest, code",
    "SELECT json_array(manifest, indicator, measurement.period, part, whole, value, base, "
    "measurement.missing, state) FROM measurement JOIN bundle ON number = bundle "
    "ORDER BY manifest, indicator, measurement.period",
    "SELECT json_array(manifest, year, assessment.edition, state) "
    "FROM assessment JOIN bundle ON number = bundle ORDER BY manifest, year",
    "SELECT json_array(manifest, year, practice, level, applicable, counts) "
    "FROM answer JOIN bundle ON number = bundle ORDER BY manifest, year, practice",
    "SELECT json_array(manifest, year, title, state, validated_on) "
    "FROM plan JOIN bundle ON number = bundle ORDER BY manifest, year",
    "SELECT json_array(manifest, action, year, state) "
    "FROM action JOIN bundle ON number = bundle ORDER BY manifest, action",
};

sqlite::Database::Mode modeOf(const QString &path, Store::Access access)
{
    if (path == u":memory:")
        return sqlite::Database::Mode::Create;
    return access == Store::Access::Read ? sqlite::Database::Mode::ReadOnly
                                         : sqlite::Database::Mode::ReadWrite;
}

qint64 pragma(sqlite::Database &db, std::string_view sql)
{
    return std::get<0>(db.prepare(sql).first<qint64>().value());
}

void makeTables(sqlite::Database &db)
{
    db.execute(kPragmas);
    sqlite::Transaction transaction(db);
    db.execute(kSchemaSql);
    db.execute(qPrintable(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2")
                              .arg(kApplicationId)
                              .arg(kSchema)));
    transaction.commit();
}

} // namespace

void Store::create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        throw Failure(Failure::Kind::Conflict,
                      HubStore::tr("There is already a file at this place. It was not changed; "
                                   "choose another name."),
                      path);
    }
    try {
        sqlite::Database db(path, sqlite::Database::Mode::Create);
        makeTables(db);
    } catch (const Failure &) {
        QFile::remove(path); // Half a hub would only be in the way.
        throw;
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

Store::Store(const QString &path, Access access)
    : m_db(path, modeOf(path, access))
{
    if (path == u":memory:") {
        makeTables(m_db);
        return;
    }
    if (pragma(m_db, "PRAGMA application_id") != kApplicationId) {
        throw Failure(Failure::Kind::Unreadable,
                      HubStore::tr("This file is not a hub. It was not changed."), path);
    }
    if (pragma(m_db, "PRAGMA user_version") > kSchema) {
        throw Failure(Failure::Kind::TooNew,
                      HubStore::tr("This hub was made by a newer version of the program. It was "
                                   "not changed; install that version."),
                      path);
    }
    if (access == Access::Write)
        m_db.execute(kPragmas);
}

QByteArray Store::digest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *sql : kDigested) {
        m_db.prepare(sql).each<std::string_view>([&](std::string_view row) {
            hash.addData(QByteArrayView(row.data(), qsizetype(row.size())));
            hash.addData("\n");
        });
    }
    return hash.result();
}

} // namespace carnet::hub
