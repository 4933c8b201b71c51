#pragma once

#include <QString>

namespace carnet::storage {

class Database;

/// Throws Failure(Unreadable) that names the first table, index, view or trigger that the schema
/// of that version does not have, has otherwise, or that is missing.
void requireSchema(Database &db, int version);

enum class Thoroughness {
    Quick, ///< Pages and types of values.
    Full,  ///< ... and that the indexes agree with the tables.
};

/// Throws Failure(Unreadable) when SQLite finds the file damaged. Reads all of it.
void requireSound(Database &db, Thoroughness thoroughness);

} // namespace carnet::storage
