#include "core/storage/journal.h"

#include "core/base/failure.h"
#include "core/storage/records.h"

#include <QCoreApplication>

namespace carnet::storage {

using journal::Device;
using journal::Entry;
using journal::Key;

namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::storage::Journal)
};

Entry read(const Row &row)
{
    return row.record<Entry>();
}

} // namespace

Journal::Journal(Database &db)
    : m_db(db)
    , m_add(db.prepare(QString(into<Entry>(u"INSERT") + u" ON CONFLICT DO NOTHING")))
    , m_find(db.prepare(select<Entry>(u"WHERE device = ? AND number = ?")))
    , m_history(db.prepare(select<Entry>(u"WHERE record = ? AND kind = ?")))
    , m_lastNumber(db.prepare(u"SELECT max(number) AS number FROM journal WHERE device = ?"))
{}

bool Journal::add(const Entry &entry)
{
    if (m_add.run(fieldValues(entry)) == 1)
        return true;
    if (m_find.one(read, entry.device, entry.number) != entry) {
        throw Failure(Failure::Kind::Conflict,
                      JournalText::tr("Two copies of the file were edited as if they were one."),
                      entry.device.toString() + u':' + QString::number(entry.number));
    }
    return false;
}

bool Journal::contains(const Key &key)
{
    return m_find.one(read, key.device, key.number).has_value();
}

std::vector<Entry> Journal::history(const QString &kind, const QString &record)
{
    return m_history.all(read, record, kind);
}

qint64 Journal::lastNumber(const Id<Device> &device)
{
    const auto number = [](const Row &row) { return row.get<std::optional<qint64>>(u"number"); };
    return m_lastNumber.one(number, device)->value_or(0);
}

std::vector<Entry> Journal::entries()
{
    return m_db.prepare(select<Entry>(u"ORDER BY device, number")).all(read);
}

std::vector<Entry> Journal::latest(int limit, int skip)
{
    return m_db
        .prepare(select<Entry>(u"ORDER BY hlc DESC, device DESC, number DESC LIMIT ? OFFSET ?"))
        .all(read, limit, skip);
}

std::vector<Entry> Journal::entriesAfter(const Key &last)
{
    return m_db.prepare(select<Entry>(u"WHERE device = ? AND number > ? ORDER BY number"))
        .all(read, last.device, last.number);
}

std::vector<std::pair<QString, QString>> Journal::records()
{
    return m_db.prepare(u"SELECT DISTINCT kind, record FROM journal").all([](const Row &row) {
        return std::pair(row.get<QString>(u"kind"), row.get<QString>(u"record"));
    });
}

} // namespace carnet::storage
