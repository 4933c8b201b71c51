#pragma once

#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

struct sqlite3;
struct sqlite3_stmt;

/// The SQLite C API, as thin as safety allows. The hub loads millions of rows: QtSql costs
/// two to three times as much (measured), and would turn every UTF-8 text into UTF-16 and back.
namespace carnet::hub::sqlite {

class Database;

/// Bytes that are bound as BLOB; a std::string_view is bound as TEXT.
struct Blob
{
    std::string_view bytes;
};

/// One prepared statement. Text and blobs that it returns are valid until its next step.
class Statement
{
public:
    /// Runs the statement for its effect. Throws Failure.
    template<typename... Values>
    void run(const Values &...values)
    {
        const Reset reset{*this};
        bindAll(values...);
        step();
    }

    /// Calls `read` with the columns of each row, which are asked for as `Columns`: qint64,
    /// std::string_view or std::string (text and blobs), or std::optional of these for a column
    /// that may be NULL. Throws Failure.
    template<typename... Columns, typename Read, typename... Values>
    void each(Read &&read, const Values &...values)
    {
        const Reset reset{*this};
        bindAll(values...);
        while (step())
            callWithColumns<Columns...>(read, std::index_sequence_for<Columns...>());
    }

    /// The columns of the first row, if there is one. Ask for std::string, not for a view.
    template<typename... Columns, typename... Values>
    std::optional<std::tuple<Columns...>> first(const Values &...values)
    {
        std::optional<std::tuple<Columns...>> found;
        each<Columns...>(
            [&](auto &&...column) {
                if (!found)
                    found.emplace(std::move(column)...);
            },
            values...);
        return found;
    }

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    /// Lets go of the read lock and of the values bound, also when something was thrown.
    struct Reset
    {
        Statement &statement;
        ~Reset() { statement.reset(); }
    };

    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {}

    template<typename... Values>
    void bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }

    template<typename... Columns, typename Read, size_t... I>
    void callWithColumns(Read &read, std::index_sequence<I...>)
    {
        read(column(int(I), std::type_identity<Columns>())...);
    }

    template<std::integral Integer>
    void bind(int index, Integer value)
    {
        bindInteger(index, qint64(value));
    }
    void bindInteger(int index, qint64 value);
    void bind(int index, std::string_view text);
    void bind(int index, Blob blob);
    void bind(int index, std::nullopt_t);
    template<typename T>
    void bind(int index, const std::optional<T> &value)
    {
        value ? bind(index, *value) : bind(index, std::nullopt);
    }

    qint64 column(int index, std::type_identity<qint64>) const;
    std::string_view column(int index, std::type_identity<std::string_view>) const;
    std::string column(int index, std::type_identity<std::string>) const
    {
        return std::string(column(index, std::type_identity<std::string_view>()));
    }
    template<typename T>
    std::optional<T> column(int index, std::type_identity<std::optional<T>>) const
    {
        return isNull(index) ? std::nullopt : std::optional(column(index, std::type_identity<T>()));
    }
    bool isNull(int index) const;

    bool step();
    void reset();

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// An open file and its only connection. Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Create makes a file that must not exist yet, except for `:memory:`. Throws Failure.
    Database(const QString &path, Mode mode);

    /// `sql` is one statement. Throws Failure.
    Statement prepare(std::string_view sql);

    /// Runs any number of statements without values. Throws Failure.
    void execute(const char *sql);

    /// Number of rows that the last statement changed.
    qint64 changes() const;

private:
    friend class Transaction;
    struct Close
    {
        void operator()(sqlite3 *db) const;
    };

    std::unique_ptr<sqlite3, Close> m_db;
};

/// All that is written in its lifetime or nothing of it.
class Transaction
{
public:
    enum class For {
        Writing, ///< Takes the write lock at once.
        Reading, ///< All that is read is of one moment.
    };

    explicit Transaction(Database &db, For purpose = For::Writing);
    ~Transaction();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database *m_db;
};

} // namespace carnet::hub::sqlite
