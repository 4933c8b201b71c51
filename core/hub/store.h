#pragma once

#include "core/hub/sqlite.h"

#include <QByteArray>
#include <QString>

namespace carnet::hub {

/// The hub's file: one SQLite database that holds the bundles as they came, what they say, and
/// what became of every file.
///
/// `journal_mode=TRUNCATE`, `synchronous=EXTRA`: what was reported as received survives a power
/// cut. One program writes at a time, in large transactions that mostly append: WAL would write
/// every page twice, and the file could not be copied by itself.
/// The bytes of the bundles lie in the file, not in a folder beside it: they are committed with
/// their rows, and there is one file to save. All tables are STRICT and carry `site_id`, by which
/// a larger hub on PostgreSQL would be distributed.
class Store final
{
public:
    enum class Access { Read, Write };

    /// Makes an empty hub. Throws Failure(Conflict) when there is a file already.
    static void create(const QString &path);

    /// `path` may be `:memory:`, which makes an empty hub. Throws Failure.
    explicit Store(const QString &path, Access access = Access::Write);

    sqlite::Database &database() { return m_db; }

    /// SHA-256 of all that the hub knows of bundles: equal for the same bundles and decisions,
    /// in whatever order they came. Receipts, which tell the order, are left out.
    QByteArray digest();

private:
    sqlite::Database m_db;
};

} // namespace carnet::hub
