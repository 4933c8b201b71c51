#pragma once

#include "core/base/fields.h"
#include "core/journal/conflict.h"
#include "core/journal/entry.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace carnet::journal {

/// One change to one record: what one journal row will say, and what it undoes.
struct Edit
{
    Verb verb;
    QString kind;
    QString record;
    QString field;     ///< Empty unless the verb is Set.
    QJsonValue before; ///< Null for Create.
    QJsonValue after;  ///< Null for Delete.

    Edit inverse() const;

    /// Whether what the edit changes is still as it was. `stored` is the record,
    /// or nothing when it does not exist. Other fields may have changed.
    bool agreesWith(const std::optional<QJsonObject> &stored) const;
};

/// One action of the user, done and undone as a whole: edits in their order,
/// possibly of several records of several kinds.
class Step
{
public:
    /// `label` is what the Undo menu will say.
    explicit Step(QString label)
        : m_label(std::move(label))
    {}

    template<typename Record>
    Step &insert(const Record &record)
    {
        return add<Record>(Verb::Create, record.id, {}, {}, contents(record));
    }

    template<typename Record>
    Step &remove(const Record &record)
    {
        return add<Record>(Verb::Delete, record.id, {}, contents(record), {});
    }

    /// One edit for each field that differs. Precondition: the same id.
    template<typename Record>
    Step &update(const Record &before, const Record &after)
    {
        Q_ASSERT(before.id == after.id);
        const QJsonObject old = contents(before);
        const QJsonObject now = contents(after);
        for (const QString &field : now.keys())
            if (old[field] != now[field])
                add<Record>(Verb::Set, after.id, field, old[field], now[field]);
        return *this;
    }

    /// Makes `value` the answer to a conflict, also when it is the value shown.
    Step &settle(const Conflict &conflict, const QJsonValue &shown, const QJsonValue &value);

    /// Keeps bytes in the document, to which an Attachment of this step refers by
    /// their SHA-256. Undoing the step leaves them: redoing needs them again.
    Step &keep(const QString &sha256, const QByteArray &bytes);

    /// Erases bytes for good, and from the pages of the file: what undoes the step does not bring
    /// them back. For what somebody has the right to see erased.
    Step &forget(const QString &sha256);

    /// Does all of `later` too, after the rest, under the label of this one.
    Step &then(const Step &later);

    /// Whether both change something of the same record.
    bool overlaps(const Step &other) const;

    const QString &label() const { return m_label; }
    const std::map<QString, QByteArray> &blobs() const { return m_blobs; }
    const QStringList &forgotten() const { return m_forgotten; }
    const std::vector<Edit> &edits() const { return m_edits; }

    /// The step that undoes this one when applied after it.
    Step inverse() const;

private:
    /// The fields that can change: all but the id.
    template<typename Record>
    static QJsonObject contents(const Record &record)
    {
        QJsonObject object = toJson(record);
        object.remove(u"id");
        return object;
    }

    template<typename Record>
    Step &add(Verb verb, const Id<Record> &id, const QString &field, const QJsonValue &before,
              const QJsonValue &after)
    {
        m_edits.push_back({verb, tableName<Record>(), id.toString(), field, before, after});
        return *this;
    }

    QString m_label;
    std::vector<Edit> m_edits;
    std::map<QString, QByteArray> m_blobs; ///< By SHA-256.
    QStringList m_forgotten;               ///< SHA-256 of bytes.
};

} // namespace carnet::journal
