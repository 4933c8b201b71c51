#pragma once

#include <initializer_list>
#include <optional>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

namespace carnet::bench {

/// The C API as a reference uses it: nothing between, every result checked.
class BareSqlite
{
public:
    explicit BareSqlite(const std::string &path) { check(sqlite3_open(path.c_str(), &m_db)); }
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;
    ~BareSqlite() { sqlite3_close(m_db); }

    void run(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    sqlite3 *handle() { return m_db; }

    void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_db));
    }

private:
    sqlite3 *m_db = nullptr;
};

/// A prepared statement of the C API.
class BareStatement
{
public:
    struct Blob
    {
        std::string_view bytes;
    };
    /// std::monostate is NULL.
    using Value = std::variant<std::monostate, long long, std::string_view, Blob>;

    static Value of(const std::optional<long long> &number)
    {
        return number ? Value(*number) : Value();
    }
    static Value of(const std::optional<std::string> &text)
    {
        return text ? Value(std::string_view(*text)) : Value();
    }

    BareStatement(BareSqlite &db, const char *sql)
        : m_db(db)
    {
        m_db.check(sqlite3_prepare_v2(db.handle(), sql, -1, &m_statement, nullptr));
    }
    BareStatement(const BareStatement &) = delete;
    BareStatement &operator=(const BareStatement &) = delete;
    ~BareStatement() { sqlite3_finalize(m_statement); }

    /// Runs to the end and touches every column of every row; returns the number of rows.
    long long run(std::initializer_list<Value> values = {})
    {
        int place = 0;
        for (const Value &value : values) {
            ++place;
            m_db.check(bind(place, value));
        }
        long long rows = 0;
        int code = SQLITE_OK;
        while ((code = sqlite3_step(m_statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                sqlite3_column_text(m_statement, column);
            ++rows;
        }
        m_db.check(code);
        sqlite3_reset(m_statement);
        return rows;
    }

private:
    int bind(int place, const Value &value)
    {
        if (const auto *number = std::get_if<long long>(&value))
            return sqlite3_bind_int64(m_statement, place, *number);
        if (const auto *text = std::get_if<std::string_view>(&value))
            return sqlite3_bind_text(m_statement, place, text->data(), int(text->size()),
                                     SQLITE_STATIC);
        if (const auto *blob = std::get_if<Blob>(&value))
            return sqlite3_bind_blob(m_statement, place, blob->bytes.data(),
                                     int(blob->bytes.size()), SQLITE_STATIC);
        return sqlite3_bind_null(m_statement, place);
    }

    BareSqlite &m_db;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace carnet::bench
