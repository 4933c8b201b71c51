#pragma once

#include "core/base/column.h"
#include "core/base/failure.h"
#include "core/base/fields.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace carnet::storage {

/// Another connection has the file.
class FileBusy : public Failure
{
public:
    using Failure::Failure;
};

/// Says what an SQLite result code means for the user. `text` is the library's own words.
[[noreturn]] void raise(int code, const QString &text, const QString &sql);

/// The current row of a running Statement. Valid only inside the callback that
/// receives it.
class Row
{
public:
    /// Value of the column named `column`; NULL is read by an optional T.
    /// Throws Failure(Unreadable) when the value is not a T; asking for a column
    /// that the SELECT does not name is a bug.
    template<typename T>
    T get(QStringView column) const
    {
        return get<T>(place(column));
    }

    /// The record whose fields the columns hold, in the order of their declaration, as
    /// select() names them. Throws like get().
    template<typename Record>
    Record record() const
    {
        int column = 0;
        const auto read = [&]<typename Value>(const Field<Record, Value> &field) {
            Q_ASSERT(m_columns.at(column) == field.name);
            Q_UNUSED(field)
            return std::optional<Value>(std::in_place, get<Value>(column++));
        };
        return assemble<Record>(read).value();
    }

private:
    friend class Statement;
    Row(sqlite3_stmt *statement, const QStringList &columns)
        : m_statement(statement)
        , m_columns(columns)
    {}

    template<typename T>
    T get(int column) const
    {
        if (std::optional<T> read = Column<T>::read(value(column)))
            return *std::move(read);
        fail(column);
    }

    int place(QStringView column) const;
    QVariant value(int column) const;
    [[noreturn]] void fail(int column) const;

    sqlite3_stmt *m_statement;
    const QStringList &m_columns;
};

/// One prepared SQL statement, on the connection that Qt opened. Parameters are positional
/// (`?`), are always bound and never pasted into the text. SQLite's own interface reads three
/// times as fast as QSqlQuery, which makes a list of QVariants of every row.
class Statement
{
public:
    /// `db` outlives the statement. Throws Failure when SQLite does not take the text.
    Statement(sqlite3 *db, const QString &sql);

    /// Runs the statement for its effect. Returns the number of rows changed.
    template<typename... Values>
    int run(const Values &...values)
    {
        return run(QVariantList{Column<Values>::write(values)...});
    }

    /// Like the other run(), with values as fieldValues() writes them.
    int run(const QVariantList &values);

    /// Runs the statement and collects `read(row)` over all rows, in SQL order.
    template<typename Read, typename... Values>
    auto all(Read &&read, const Values &...values)
    {
        std::vector<decltype(read(std::declval<const Row &>()))> found;
        const Finish finish{m_statement.get()};
        bind({Column<Values>::write(values)...});
        while (step())
            found.push_back(read(Row(m_statement.get(), m_columns)));
        return found;
    }

    /// Like all(), for at most one row.
    template<typename Read, typename... Values>
    auto one(Read &&read, const Values &...values)
    {
        std::optional<decltype(read(std::declval<const Row &>()))> found;
        const Finish finish{m_statement.get()};
        bind({Column<Values>::write(values)...});
        if (step())
            found = read(Row(m_statement.get(), m_columns));
        Q_ASSERT_X(!found || !step(), "Statement::one", "more than one row");
        return found;
    }

private:
    /// An open cursor keeps the read lock and blocks DROP TABLE and checkpoints.
    struct Finish
    {
        sqlite3_stmt *statement;
        ~Finish();
    };

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    void bind(const QVariantList &values);
    /// Whether there is a further row. Throws Failure.
    bool step();
    [[noreturn]] void fail(int code) const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QStringList m_columns; ///< Names of the result's columns.
};

} // namespace carnet::storage
