#include "core/hub/sqlite.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace carnet::hub::sqlite {

namespace {

struct HubFile
{
    Q_DECLARE_TR_FUNCTIONS(carnet::hub::HubFile)
};

[[noreturn]] void raise(sqlite3 *db, int code, const char *sql)
{
    const QString detail = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)) + u" ["
                           + QString::number(code) + u"] in: " + QString::fromUtf8(sql);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Failure(Failure::Kind::Unavailable,
                      HubFile::tr("The hub is in use by another program. Nothing was changed; "
                                  "try again in a moment."),
                      detail);
    case SQLITE_FULL:
        throw Failure(Failure::Kind::Unavailable,
                      HubFile::tr("The disk is full. What was received before is safe; free some "
                                  "space and receive the folder again."),
                      detail);
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        throw Failure(Failure::Kind::Unavailable,
                      HubFile::tr("The hub's file cannot be opened or written. Check the folder "
                                  "and your rights on it."),
                      detail);
    case SQLITE_CONSTRAINT:
        throw Failure(Failure::Kind::Conflict,
                      HubFile::tr("The change contradicts what the hub already holds."), detail);
    default:
        throw Failure(Failure::Kind::Unreadable,
                      HubFile::tr("The hub's file is damaged or is not a hub. It was not changed."),
                      detail);
    }
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Database::Close::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

Database::Database(const QString &path, Mode mode)
{
    if (mode != Mode::Create && !QFile::exists(path)) {
        throw Failure(Failure::Kind::Unavailable,
                      HubFile::tr("There is no hub at this place. Make one with the verb init."),
                      path);
    }
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    }
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, flags, nullptr);
    m_db.reset(db);
    if (code != SQLITE_OK)
        raise(db, code, "open");
    sqlite3_busy_timeout(db, 2000);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

Statement Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db.get(), sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        raise(m_db.get(), code, std::string(sql).c_str());
    return Statement(statement);
}

void Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(m_db.get(), code, sql);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_db.get());
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        raise(sqlite3_db_handle(m_statement.get()), code, sqlite3_sql(m_statement.get()));
    return false;
}

void Statement::reset()
{
    // Its result repeats the error that step() has already thrown.
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

// Values are bound without a copy: they outlive the run, which resets the statement.

void Statement::bindInteger(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, std::string_view text)
{
    // A view without data would be bound as NULL.
    sqlite3_bind_text64(m_statement.get(), index, text.data() ? text.data() : "", text.size(),
                        SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bind(int index, Blob blob)
{
    sqlite3_bind_blob64(m_statement.get(), index, blob.bytes.data() ? blob.bytes.data() : "",
                        blob.bytes.size(), SQLITE_STATIC);
}

void Statement::bind(int index, std::nullopt_t)
{
    sqlite3_bind_null(m_statement.get(), index);
}

qint64 Statement::column(int index, std::type_identity<qint64>) const
{
    return sqlite3_column_int64(m_statement.get(), index);
}

std::string_view Statement::column(int index, std::type_identity<std::string_view>) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), index);
    const int size = sqlite3_column_bytes(m_statement.get(), index);
    return bytes ? std::string_view(static_cast<const char *>(bytes), size_t(size))
                 : std::string_view();
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_statement.get(), index) == SQLITE_NULL;
}

Transaction::Transaction(Database &db, For purpose)
    : m_db(&db)
{
    db.execute(purpose == For::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (m_db)
        sqlite3_exec(m_db->m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_db->execute("COMMIT");
    m_db = nullptr;
}

} // namespace carnet::hub::sqlite
