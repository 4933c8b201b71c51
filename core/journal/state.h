#pragma once

#include "core/journal/entry.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace carnet::journal {

/// What the journal rows of one record amount to.
///
/// Invariants, from which it follows that copies holding the same rows agree:
/// 1. The state depends on the set of rows, not on the order of their arrival.
/// 2. A row takes effect when all rows that it replaces have. Until then it waits:
///    nobody here has seen it, so that what is done here does not replace it. A row
///    written under a later schema than this program's waits too.
/// 3. Set writes one field. Create and Delete write every field.
/// 4. A field's current rows are those that no row writing this field replaces.
///    The first has won: any before a Delete, then the greatest (hlc, device).
/// 5. The record exists while some field's winner is not a Delete. An edit that
///    is concurrent with a deletion therefore brings the record back, with the
///    values that the Delete holds.
/// 6. A field whose current rows disagree is a conflict while the record exists.
/// Clocks only choose the winner among concurrent rows; `replaces` alone tells
/// which rows are concurrent.
struct State
{
    std::optional<QJsonObject> fields;             ///< No value while the record does not exist.
    std::map<QString, std::vector<Entry>> current; ///< By field; under "" for those never named.
    QStringList conflicts;                         ///< Fields to settle, by name.
    int waiting = 0;                               ///< Rows that do not take effect yet.
    qint64 latest = 0;                             ///< Greatest hlc of all the rows.

    /// Takes in one more row. Precondition: it is later than all the others, and all
    /// that it replaces is current here, as is so for a row that is written here.
    /// Costs the number of fields, whatever the length of the history.
    void advance(const Entry &entry);

    /// What a new row replaces: all that is current in what it writes.
    std::vector<Key> replacedBy(Verb verb, const QString &field) const;
};

/// `entries` are rows of one record, in any order. `schema` is the latest that is
/// understood here.
State resolve(std::vector<Entry> entries, int schema = std::numeric_limits<int>::max());

} // namespace carnet::journal
