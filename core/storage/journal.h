#pragma once

#include "core/journal/entry.h"
#include "core/storage/database.h"

#include <QString>

#include <utility>
#include <vector>

namespace carnet::storage {

/// The journal kept in a file. Rows are added and read, never changed or removed.
class Journal
{
public:
    /// Precondition: the table exists.
    explicit Journal(Database &db);

    /// Returns whether the row is new here. Throws Failure(Conflict) when another
    /// row has its key: a copy of the device's file went its own way.
    bool add(const journal::Entry &entry);

    /// Whether the row is here.
    bool contains(const journal::Key &key);

    /// The rows about one record, in any order.
    std::vector<journal::Entry> history(const QString &kind, const QString &record);

    /// The number of the device's last row here; 0 when there is none.
    qint64 lastNumber(const Id<journal::Device> &device);

    /// All rows, by device and number.
    std::vector<journal::Entry> entries();

    /// The last `limit` rows, by clock, the latest first, after leaving out `skip`.
    std::vector<journal::Entry> latest(int limit, int skip);

    /// The rows of the device of `last` that follow it, by number.
    std::vector<journal::Entry> entriesAfter(const journal::Key &last);

    /// Kind and id of all records that were ever there.
    std::vector<std::pair<QString, QString>> records();

private:
    Database &m_db;
    Statement m_add;
    Statement m_find;
    Statement m_history;
    Statement m_lastNumber;
};

} // namespace carnet::storage
