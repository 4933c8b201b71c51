#include "core/storage/statement.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace carnet::storage {

namespace {

/// Gives the free functions of this file a translation context. A helper named
/// tr() would not do: lupdate files its strings under the namespace.
struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::Storage)
};

QString sqlOf(sqlite3_stmt *statement)
{
    return QString::fromUtf8(sqlite3_sql(statement));
}

int bindOne(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull() && value.typeId() != QMetaType::QString
        && value.typeId() != QMetaType::QByteArray)
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, place, bytes.constData(),
                                   sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, text.constData(), sqlite3_uint64(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    default:
        Q_ASSERT_X(false, "Statement", "a type that Column<T>::write() does not make");
        return SQLITE_MISMATCH;
    }
}

} // namespace

void raise(int code, const QString &text, const QString &sql)
{
    const QString detail = text + u" [" + QString::number(code) + u"] in: " + sql;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw FileBusy(Failure::Kind::Unavailable,
                       Storage::tr("The file is in use by another program."), detail);
    case SQLITE_FULL:
        throw Failure(
            Failure::Kind::Unavailable,
            Storage::tr("The disk is full: this was not written. Make room, then try again."),
            detail);
    case SQLITE_READONLY:
        throw Failure(Failure::Kind::Unavailable,
                      Storage::tr("The document is open for reading only. Nothing was changed."),
                      detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        throw Failure(Failure::Kind::Unavailable,
                      Storage::tr("The file cannot be opened or written."), detail);
    case SQLITE_TOOBIG:
        throw Failure(Failure::Kind::Conflict, Storage::tr("What is to be saved is too large."),
                      detail);
    case SQLITE_CONSTRAINT:
        throw Failure(Failure::Kind::Conflict, Storage::tr("The change contradicts existing data."),
                      detail);
    default:
        throw Failure(Failure::Kind::Unreadable,
                      Storage::tr("The file is damaged or is not one of ours."), detail);
    }
}

int Row::place(QStringView column) const
{
    const qsizetype index = m_columns.indexOf(column);
    Q_ASSERT_X(index >= 0, "Row", qPrintable(column.toString()));
    return int(index);
}

QVariant Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        // The text before its length: asking in this order converts nothing twice.
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_BLOB: {
        const void *bytes = sqlite3_column_blob(m_statement, column);
        return QByteArray(static_cast<const char *>(bytes),
                          sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

void Row::fail(int column) const
{
    throw Failure(Failure::Kind::Unreadable, Storage::tr("The file contains an unexpected value."),
                  u"column " + m_columns.at(column) + u" in: " + sqlOf(m_statement));
}

Statement::Statement(sqlite3 *db, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    const int code =
        sqlite3_prepare_v3(db, text.constData(), int(text.size()), 0, &prepared, &rest);
    m_statement.reset(prepared);
    if (code != SQLITE_OK)
        raise(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)), sql);
    Q_ASSERT_X(QByteArray(rest).trimmed().isEmpty(), "Statement", "two statements in one text");
    for (int column = 0; column < sqlite3_column_count(prepared); ++column)
        m_columns += QString::fromUtf8(sqlite3_column_name(prepared, column));
}

int Statement::run(const QVariantList &values)
{
    const Finish finish{m_statement.get()};
    bind(values);
    while (step()) {}
    return sqlite3_changes(sqlite3_db_handle(m_statement.get()));
}

void Statement::bind(const QVariantList &values)
{
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement.get()));
    for (int i = 0; i < values.size(); ++i)
        if (const int code = bindOne(m_statement.get(), i + 1, values.at(i)); code != SQLITE_OK)
            fail(code);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(code);
    return code == SQLITE_ROW;
}

void Statement::fail(int code) const
{
    sqlite3 *db = sqlite3_db_handle(m_statement.get());
    raise(code, QString::fromUtf8(sqlite3_errmsg(db)), sqlOf(m_statement.get()));
}

Statement::Finish::~Finish()
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

} // namespace carnet::storage
