#pragma once

#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/site.h"
#include "core/exchange/refusal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <utility>
#include <variant>

namespace carnet::storage {
struct Lineage;
}

namespace carnet::exchange {

/// META/liasse-1.json: what a bundle says of itself (FORMAT.md, 3).
struct BundleMeta
{
    /// Version of the shapes of the data files.
    static constexpr int kSchema = 1;

    enum class Kind { Report, Merge, Reference, Receipt, Benchmark, Validation };
    enum class PersonalData { None, Masked, Included };

    Kind kind;
    Id<Site> site;    ///< Whom it is from; the hub has an id as well.
    QString siteName; ///< Never empty.
    QString device;   ///< Fingerprint of the signing key, 64 digits. Set by sealBundle().
    Id<storage::Lineage> lineage; ///< Of the document.
    qint64 seq;                   ///< 1, 2, 3 … for each device and lineage.
    QString previous; ///< SHA-256 of the MANIFEST of seq - 1; empty for the first, only.
    QDateTime madeAt; ///< To the second, in UTC.
    QString edition;  ///< Code of the edition of the reference list; may be empty.
    std::optional<Period> period; ///< A year is written as `year`.
    PersonalData personalData = PersonalData::None;
    int schema = kSchema;
    std::map<QString, qint64> counts = {}; ///< Rows by data file. Set by sealBundle().
    QJsonObject extra = {};                ///< `ext`: whatever later versions add.

    friend bool operator==(const BundleMeta &, const BundleMeta &) = default;
};

constexpr auto enumNames(BundleMeta::Kind)
{
    using enum BundleMeta::Kind;
    return std::array<std::pair<BundleMeta::Kind, QStringView>, 6>{{
        {Report, u"report"},
        {Merge, u"merge"},
        {Reference, u"reference"},
        {Receipt, u"receipt"},
        {Benchmark, u"benchmark"},
        {Validation, u"validation"},
    }};
}

constexpr auto enumNames(BundleMeta::PersonalData)
{
    using enum BundleMeta::PersonalData;
    return std::array<std::pair<BundleMeta::PersonalData, QStringView>, 3>{{
        {None, u"none"},
        {Masked, u"masked"},
        {Included, u"included"},
    }};
}

/// Sorted members, one line, the same bytes for the same content.
QByteArray writeMeta(const BundleMeta &meta);

/// Scans strictly, then reads; an unknown member is refused, except inside `ext`.
std::variant<BundleMeta, Refusal> readMeta(QByteArrayView json);

/// The trusted comment of the signature: `liasse-1 site=… device=… seq=…`.
QByteArray trustedComment(const BundleMeta &meta);

} // namespace carnet::exchange
