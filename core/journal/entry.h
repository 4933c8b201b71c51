#pragma once

#include "core/base/fields.h"
#include "core/base/id.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <array>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace carnet::journal {

/// One copy of the file on one machine. Only its id is known here.
struct Device;

/// What a journal row says of a record.
enum class Verb {
    Create, ///< It exists (again); the value is an object of all its fields.
    Set,    ///< One field has a new value.
    Delete, ///< It is gone; the value is an object of what its fields were.
};

constexpr auto enumNames(Verb)
{
    return std::array<std::pair<Verb, QStringView>, 3>{{
        {Verb::Create, u"create"},
        {Verb::Set, u"set"},
        {Verb::Delete, u"delete"},
    }};
}

/// Identity of a journal row, the same in every copy.
struct Key
{
    Id<Device> device;
    qint64 number; ///< 1, 2, 3 ... for each device.

    friend bool operator==(const Key &, const Key &) = default;
    friend bool operator<(const Key &a, const Key &b)
    {
        return std::tie(a.device, a.number) < std::tie(b.device, b.number);
    }
};

/// One row of the journal: one field of one record changed, or one record came or
/// went. Rows are only ever added. Together they are the history, the audit trail
/// and all that copies need to merge; how they add up is told in state.h.
struct Entry
{
    Id<Device> device;
    qint64 number;
    qint64 hlc;     ///< Hybrid clock: milliseconds since 1970 UTC by the device's
                    ///< clock, or later than all it knew of this record.
    QString at;     ///< Civil time on the device, `2026-11-21T14:05:03+01:00`, for people to
                    ///< read: the hybrid clock is not a date.
    int schema;     ///< Version of the schema under which it was written.
    QString author; ///< Name of the person, for the audit trail.
    qint64 step;    ///< Number of the first row of the same user action.
    QString label;  ///< What the user did, as the Undo menu said it.
    QString kind;   ///< Table of the record.
    QString record; ///< Its id.
    Verb verb;
    QString field; ///< Empty unless the verb is Set.
    QJsonValue value;
    std::vector<Key> replaces; ///< The changes of the same field that the author saw and undid.

    Key key() const { return {device, number}; }

    /// What the row makes of `field`; undefined when it says nothing of it.
    QJsonValue valueOf(const QString &name) const
    {
        return verb == Verb::Set ? value : value.toObject().value(name);
    }

    static constexpr auto table()
    {
        return Table(u"journal", Field(u"device", &Entry::device), Field(u"number", &Entry::number),
                     Field(u"hlc", &Entry::hlc), Field(u"at", &Entry::at),
                     Field(u"schema", &Entry::schema), Field(u"author", &Entry::author),
                     Field(u"step", &Entry::step), Field(u"label", &Entry::label),
                     Field(u"kind", &Entry::kind), Field(u"record", &Entry::record),
                     Field(u"verb", &Entry::verb), Field(u"field", &Entry::field),
                     Field(u"value", &Entry::value), Field(u"replaces", &Entry::replaces));
    }

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace carnet::journal

/// `device:number`, separated by spaces.
template<>
struct carnet::Column<std::vector<carnet::journal::Key>>
{
    static QVariant write(const std::vector<journal::Key> &keys);
    static std::optional<std::vector<journal::Key>> read(const QVariant &stored);
};
