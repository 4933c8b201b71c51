#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>
#include <QUuid>

#include <compare>
#include <optional>

namespace carnet {

/// Identity of one record, distinct in type for each kind of record.
///
/// `Id<Site>` and `Id<Campaign>` hold the same 128 bits but do not convert into
/// each other, so that swapped arguments do not compile. An Id is never null:
/// write `std::optional<Id<T>>` where a reference may be missing.
///
/// Ids are random UUIDs (RFC 9562, version 4) because records made on separate
/// machines meet in one hub; a row number would collide there. Where a record has a
/// natural key, its id is derived from it (version 5), so that the same record made
/// in two copies of a document is one record after they merge.
template<typename Record>
class Id
{
public:
    static Id create() { return Id(QUuid::createUuid()); }

    /// The id of the record whose natural key is `key`, the same on every machine.
    /// `kind` keeps equal keys of different kinds apart.
    static Id derived(QStringView kind, QStringView key)
    {
        // RFC 9562, 5.5; the namespace is a random UUID of this project.
        static constexpr QUuid space(0x6f0c2b1e, 0x7a35, 0x4d0b, 0x9c, 0x51, 0x2e, 0x8d, 0x43, 0x17,
                                     0xf6, 0xb0);
        return Id(QUuid::createUuidV5(space, QString(kind + u'/' + key)));
    }

    /// Reads the 36-character form written by toString().
    /// Returns nothing when `text` is not a UUID or is the null UUID.
    static std::optional<Id> parse(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    /// Lower case, with hyphens, without braces: the form used in the database
    /// and in exchange files.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {}

    QUuid m_uuid;
};

} // namespace carnet
