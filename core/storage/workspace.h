#pragma once

#include "core/base/clock.h"
#include "core/domain/records.h"
#include "core/journal/conflict.h"
#include "core/journal/entry.h"
#include "core/journal/state.h"
#include "core/journal/step.h"
#include "core/storage/changes.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/merge_report.h"
#include "core/storage/records.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace carnet::storage {

/// Who writes in this copy of the file, and by which clock.
struct Writer
{
    Id<journal::Device> device; ///< Of this copy alone: a copied file takes another.
    QString author;
    Clock clock;
};

/// An open document: the journal, the typed tables that it implies, and the news of
/// what changes in them.
///
/// Every write goes through apply() or merge(): rows are added to the journal, and
/// each record they are about is made anew from its rows, in one transaction.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Commit, DryRun };

    /// Brings `db` to the current schema and takes it over. Throws Failure.
    Workspace(std::unique_ptr<Database> db, Writer writer, QObject *parent = nullptr);

    template<typename Record>
    const Records<Record> &records() const
    {
        return std::get<Records<Record>>(m_records);
    }

    const Writer &writer() const { return m_writer; }
    void setAuthor(const QString &author) { m_writer.author = author; }

    /// Another device than before, from the next step on: see Document.
    void setDevice(const Id<journal::Device> &device) { m_writer.device = device; }

    /// The number of this device's last journal row; 0 before its first.
    qint64 lastNumber() { return m_journal.lastNumber(m_writer.device); }

    /// All journal rows: the history, and what another copy needs.
    std::vector<journal::Entry> entries() { return m_journal.entries(); }

    /// The last `limit` journal rows, the latest first, after leaving out `skip`.
    std::vector<journal::Entry> latestEntries(int limit, int skip = 0)
    {
        return m_journal.latest(limit, skip);
    }

    /// The journal rows about one record, in any order.
    std::vector<journal::Entry> entriesOf(const QString &kind, const QString &record)
    {
        return m_journal.history(kind, record);
    }

    /// The rows of the device of `last` that follow it: what a copy needs that has it.
    std::vector<journal::Entry> entriesAfter(const journal::Key &last)
    {
        return m_journal.entriesAfter(last);
    }

    /// What awaits a decision, by record and field.
    std::vector<journal::Conflict> conflicts();

    /// The changes that disagree, the one shown first.
    std::vector<journal::Entry> candidates(const journal::Conflict &conflict);

    /// The bytes kept under that SHA-256; nothing when they are not here.
    std::optional<QByteArray> blob(const QString &sha256);

    /// Throws Failure(Outdated) and changes nothing when a field, or a record that
    /// is to go, is no longer as the step found it; Failure(Conflict) when a table
    /// refuses a value; Failure(Unavailable) when the disk does.
    void apply(const journal::Step &step);

    /// Adds the rows of another copy that are not here yet. A dry run returns the
    /// same report and changes nothing. Throws Failure and changes nothing when a
    /// row contradicts ours or holds a value that is not of its field's type.
    MergeReport merge(const std::vector<journal::Entry> &entries, Mode mode);

    /// Makes the typed tables anew from the journal.
    void rebuild();

    /// The kinds of record whose table is not what the journal says; none in a document that
    /// is whole. Reads every row of the journal.
    std::vector<QString> tablesThatDiffer();

    /// The only connection to the file. For Document, which makes copies of it.
    Database &database() { return *m_db; }

signals:
    /// Something was committed.
    void changed(const carnet::storage::Changes &changes);

private:
    template<typename List>
    struct TablesOf;
    template<typename... Types>
    struct TablesOf<TypeList<Types...>>
    {
        using type = std::tuple<Records<Types>...>;
        static type open(Database &db) { return type(same<Types>(db)...); }
        template<typename>
        static Database &same(Database &db)
        {
            return db;
        }
    };
    using Tables = TablesOf<DocumentRecords>;

    /// The typed table, or null for a kind that only a later version knows: its
    /// rows are kept in the journal.
    AnyRecords *table(const QString &kind);

    journal::State &state(const QString &kind, const QString &record);
    void write(const journal::Edit &edit, const QString &label, qint64 first, qint64 number);

    /// Makes the record and the list of its conflicts what `state` says.
    void project(const QString &kind, const QString &record, const journal::State &state);

    std::unique_ptr<Database> m_db;
    Writer m_writer;
    Journal m_journal;
    Tables::type m_records;
    std::map<QString, AnyRecords *> m_tables; ///< Those of m_records, by kind.
    Statement m_forgetConflicts;
    Statement m_addConflict;
    Statement m_conflictsOf;
    Statement m_keep;
    Statement m_forget;

    /// The heads of the records edited lately, so that an edit does not cost the
    /// length of its record's history. Dropped whenever a commit did not succeed.
    std::map<std::pair<QString, QString>, journal::State> m_states;
};

} // namespace carnet::storage

Q_DECLARE_METATYPE(carnet::storage::Changes)
