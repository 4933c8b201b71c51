#include "app/bench/bare_sqlite.h"
#include "app/bench/bench_document.h"
#include "app/bench/benchmark.h"

#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace carnet::bench {

namespace {

using journal::Step;

/// One field of one measurement, over and over: one commit each.
class Edits
{
public:
    explicit Edits(const QString &path)
        : m_workspace(openTenYears(path))
        , m_measurements(m_workspace->records<Measurement>().all())
    {}

    void one()
    {
        Measurement &before = m_measurements[m_next++ % m_measurements.size()];
        Measurement after = before;
        after.comment = u"Relu le %1"_s.arg(m_next);
        m_workspace->apply(Step(u"Saisie : commentaire"_s).update(before, after));
        before = after;
    }

private:
    std::unique_ptr<storage::Workspace> m_workspace;
    std::vector<Measurement> m_measurements;
    size_t m_next = 0;
};

/// The statements that one such edit comes down to, by the C API.
class BareEdits
{
public:
    explicit BareEdits(const QString &path)
        : m_db(path.toStdString())
    {
        for (const char *pragma :
             {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = TRUNCATE",
              "PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
              "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0"})
            m_db.run(pragma);
        sqlite3_stmt *ids = nullptr;
        m_db.check(
            sqlite3_prepare_v2(m_db.handle(), "SELECT id FROM measurement", -1, &ids, nullptr));
        while (sqlite3_step(ids) == SQLITE_ROW)
            m_ids.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(ids, 0)));
        sqlite3_finalize(ids);
        m_last = std::make_unique<BareStatement>(
            m_db, "SELECT max(number) FROM journal WHERE device = ?");
        m_find = std::make_unique<BareStatement>(m_db, "SELECT * FROM measurement WHERE id = ?");
        m_history = std::make_unique<BareStatement>(
            m_db, "SELECT * FROM journal WHERE record = ? AND kind = ?");
        m_update = std::make_unique<BareStatement>(
            m_db, "UPDATE measurement SET comment = ? WHERE id = ?");
        m_insert = std::make_unique<BareStatement>(
            m_db, "INSERT INTO journal (device, number, hlc, at, schema, author, step, label, "
                  "kind, record, verb, field, "
                  "value, replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void one()
    {
        const std::string &id = m_ids[size_t(m_next) % m_ids.size()];
        ++m_next;
        const std::string comment = "Relu le " + std::to_string(m_next);
        const std::string value = '"' + comment + '"';
        m_db.run("BEGIN IMMEDIATE");
        m_last->run({kDevice});
        m_find->run({id});
        m_history->run({id, "measurement"});
        m_insert->run({kDevice, m_next, 1'700'000'000'000 + m_next, "2026-11-21T14:05:03+01:00",
                       2LL, "Mesure", m_next, "Saisie : commentaire", "measurement", id, "set",
                       "comment", value, "0d2b6c9e-1111-5222-8333-444455556666:123"});
        m_update->run({comment, id});
        m_db.run("COMMIT");
    }

private:
    static constexpr std::string_view kDevice = "ffffffff-1111-4222-8333-444455556666";

    BareSqlite m_db;
    std::vector<std::string> m_ids;
    std::unique_ptr<BareStatement> m_last;
    std::unique_ptr<BareStatement> m_find;
    std::unique_ptr<BareStatement> m_history;
    std::unique_ptr<BareStatement> m_update;
    std::unique_ptr<BareStatement> m_insert;
    long long m_next = 0;
};

Finding measureEdit(const Benchmark &benchmark, const QString &folder)
{
    constexpr int kEdits = 50;
    const QString path = newTenYears(folder);
    const QString copy = folder + u"/nu.carnet"_s;
    QFile::copy(path, copy);
    Edits edits(path);
    BareEdits bare(copy);
    const auto each = [](auto &editor) {
        return [&editor] {
            return seconds([&] {
                       for (int n = 0; n < kEdits; ++n)
                           editor.one();
                   })
                   / kEdits;
        };
    };
    return compare(benchmark, 11, each(edits), each(bare));
}

template<typename... Types>
size_t readAll(const storage::Workspace &workspace, TypeList<Types...>)
{
    return (workspace.records<Types>().all().size() + ...);
}

Finding measureOpen(const Benchmark &benchmark, const QString &folder)
{
    const QString path = newTenYears(folder);
    const auto ours = [&] {
        return seconds([&] { readAll(*openTenYears(path), DocumentRecords()); });
    };
    const auto bare = [&] {
        return seconds([&] {
            BareSqlite db(path.toStdString());
            for (const char *kind :
                 {"site", "person", "edition", "assessment", "answer", "evidence", "finding",
                  "plan", "action", "meeting", "indicator", "target", "measurement", "feedback",
                  "publication_edition", "attachment", "sent_bundle"})
                BareStatement(db, ("SELECT * FROM " + std::string(kind)).c_str()).run();
        });
    };
    return compare(benchmark, 11, ours, bare);
}

} // namespace

std::vector<Benchmark> storageBenchmarks()
{
    return {
        {"edit", "one edit acknowledged: applied, journalled, on the disk",
         "the same statements by the SQLite C API with the same pragmas", 1.5, &measureEdit},
        {"open", "a document of ten years opened and its records read",
         "the same file opened and its records' rows read by the SQLite C API", 3, &measureOpen},
    };
}

} // namespace carnet::bench
