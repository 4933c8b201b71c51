#include "core/storage/workspace.h"

#include "core/base/failure.h"
#include "core/storage/schema.h"

#include <algorithm>
#include <set>
#include <utility>

namespace carnet::storage {

using journal::Conflict;
using journal::Edit;
using journal::Entry;
using journal::State;
using journal::Step;
using journal::Verb;

namespace {

/// More heads than that are not kept between steps: an import touches thousands of
/// records that nobody edits next.
constexpr size_t kKeptStates = 2000;

/// Drops what was worked out in a transaction unless it was committed.
template<typename Cache>
class Draft
{
public:
    explicit Draft(Cache &cache)
        : m_cache(&cache)
    {}
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft()
    {
        if (m_cache)
            m_cache->clear();
    }
    void keep() { m_cache = nullptr; }

private:
    Cache *m_cache;
};

} // namespace

Workspace::Workspace(std::unique_ptr<Database> db, Writer writer, QObject *parent)
    : QObject(parent)
    , m_db(std::move(db))
    , m_writer(std::move(writer))
    , m_journal(upgrade(*m_db))
    , m_records(Tables::open(*m_db))
    , m_forgetConflicts(m_db->prepare(u"DELETE FROM conflict WHERE record = ? AND kind = ?"))
    , m_addConflict(m_db->prepare(into<Conflict>(u"INSERT")))
    , m_conflictsOf(m_db->prepare(select<Conflict>(u"WHERE record = ? AND kind = ?")))
    , m_keep(
          m_db->prepare(u"INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"))
    , m_forget(m_db->prepare(u"DELETE FROM blob WHERE sha256 = ?"))
{
    std::apply([this](auto &...records) { ((m_tables[records.kind()] = &records), ...); },
               m_records);
}

std::vector<Conflict> Workspace::conflicts()
{
    return m_db->prepare(select<Conflict>(u"ORDER BY kind, record, field")).all([](const Row &row) {
        return row.record<Conflict>();
    });
}

std::vector<Entry> Workspace::candidates(const Conflict &conflict)
{
    const State &of = state(conflict.kind, conflict.record);
    const auto found = of.current.find(conflict.field);
    return found == of.current.end() ? std::vector<Entry>() : found->second;
}

std::optional<QByteArray> Workspace::blob(const QString &sha256)
{
    return m_db->prepare(u"SELECT bytes FROM blob WHERE sha256 = ?")
        .one([](const Row &row) { return row.get<QByteArray>(u"bytes"); }, sha256);
}

void Workspace::apply(const Step &step)
{
    if (step.edits().empty())
        return;
    if (m_states.size() > kKeptStates)
        m_states.clear();

    Draft draft(m_states);
    Transaction transaction(*m_db);
    for (const auto &[sha256, bytes] : step.blobs())
        m_keep.run(sha256, bytes);
    for (const QString &sha256 : step.forgotten())
        m_forget.run(sha256);
    const qint64 first = lastNumber() + 1;
    qint64 number = first;
    Changes changes;
    for (const Edit &edit : step.edits()) {
        write(edit, step.label(), first, number++);
        changes.add(edit.kind, edit.record);
    }
    transaction.commit([&] { return lastNumber() == number - 1; });
    draft.keep();

    emit changed(changes);
}

void Workspace::write(const Edit &edit, const QString &label, qint64 first, qint64 number)
{
    AnyRecords *records = table(edit.kind);
    Q_ASSERT(records);
    if (!edit.agreesWith(records->fields(edit.record)))
        throw Failure(Failure::Kind::Outdated, tr("The record has changed in the meantime."),
                      edit.kind + u' ' + edit.record + u' ' + edit.field);

    State &current = state(edit.kind, edit.record);
    const QDateTime now = m_writer.clock();
    const Entry entry{.device = m_writer.device,
                      .number = number,
                      .hlc = std::max(now.toMSecsSinceEpoch(), current.latest + 1),
                      .at = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate),
                      .schema = currentSchema(),
                      .author = m_writer.author,
                      .step = first,
                      .label = label,
                      .kind = edit.kind,
                      .record = edit.record,
                      .verb = edit.verb,
                      .field = edit.field,
                      .value = edit.verb == Verb::Delete ? edit.before : edit.after,
                      .replaces = current.replacedBy(edit.verb, edit.field)};
    m_journal.add(entry);
    const bool hadConflicts = !current.conflicts.isEmpty();
    current.advance(entry);
    if (hadConflicts || !current.conflicts.isEmpty())
        project(edit.kind, edit.record, current);
    else
        records->project(edit.record, current.fields);
}

MergeReport Workspace::merge(const std::vector<Entry> &entries, Mode mode)
{
    m_states.clear();
    Draft draft(m_states);
    Transaction transaction(*m_db);
    MergeReport report;
    std::optional<journal::Key> lastAdded;
    std::set<std::pair<QString, QString>> concerned;
    for (const Entry &entry : entries) {
        if (!m_journal.add(entry))
            continue;
        ++report.added;
        lastAdded = entry.key();
        if (table(entry.kind))
            concerned.emplace(entry.kind, entry.record);
    }

    Changes changes;
    for (const auto &[kind, record] : concerned) {
        const auto known = m_conflictsOf.all(
            [](const Row &row) { return row.get<QString>(u"field"); }, record, kind);
        const std::optional<QJsonObject> before = table(kind)->fields(record);
        const State &now = state(kind, record);
        project(kind, record, now);
        const std::optional<QJsonObject> after = table(kind)->fields(record);

        report.waiting += now.waiting;
        if (before != after)
            report.changes.push_back({kind, record, before, after});
        for (const QString &field : now.conflicts)
            if (std::find(known.begin(), known.end(), field) == known.end())
                report.conflicts.push_back({kind, record, field});
        changes.add(kind, record);
    }
    if (mode == Mode::DryRun)
        return report; // and the transaction rolls back

    transaction.commit([&] { return !lastAdded || m_journal.contains(*lastAdded); });
    draft.keep();
    if (!changes.isEmpty())
        emit changed(changes);
    return report;
}

void Workspace::rebuild()
{
    m_states.clear();
    Transaction transaction(*m_db);
    m_db->run(u"DELETE FROM conflict");
    std::apply([](auto &...records) { (records.clear(), ...); }, m_records);
    Changes changes;
    for (const auto &[kind, record] : m_journal.records()) {
        if (!table(kind))
            continue;
        project(kind, record, journal::resolve(m_journal.history(kind, record), currentSchema()));
        changes.add(kind, record);
    }
    transaction.commit();

    emit changed(changes);
}

std::vector<QString> Workspace::tablesThatDiffer()
{
    std::map<QString, qint64> existing;
    std::set<QString> differing;
    for (const auto &[kind, record] : m_journal.records()) {
        const AnyRecords *records = table(kind);
        if (!records)
            continue;
        const State told = journal::resolve(m_journal.history(kind, record), currentSchema());
        existing[kind] += told.fields.has_value();
        if (!records->agrees(record, told.fields))
            differing.insert(kind);
    }
    for (const auto &[kind, records] : m_tables)
        if (records->count() != existing[kind])
            differing.insert(kind);
    return {differing.begin(), differing.end()};
}

AnyRecords *Workspace::table(const QString &kind)
{
    const auto found = m_tables.find(kind);
    return found == m_tables.end() ? nullptr : found->second;
}

State &Workspace::state(const QString &kind, const QString &record)
{
    const auto [kept, isNew] = m_states.try_emplace({kind, record});
    if (isNew)
        kept->second = journal::resolve(m_journal.history(kind, record), currentSchema());
    return kept->second;
}

void Workspace::project(const QString &kind, const QString &record, const State &state)
{
    table(kind)->project(record, state.fields);
    m_forgetConflicts.run(record, kind);
    for (const QString &field : state.conflicts)
        m_addConflict.run(fieldValues(Conflict{kind, record, field}));
}

} // namespace carnet::storage
