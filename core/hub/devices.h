#pragma once

#include "core/hub/sequence.h"
#include "core/hub/sqlite.h"

#include <QStringView>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace carnet::hub {

/// A device that has signed bundles of a site. The same key under two sites is two of them.
struct Device
{
    /// Trust on first use: what a new key signs is consolidated apart, until the operator has
    /// compared its fingerprint with the site's by telephone.
    enum class Trust { Unconfirmed, Confirmed };

    std::string site;
    std::string fingerprint; ///< Hexadecimal, as bundles give it.
    std::string publicKey;   ///< 32 bytes.
    Trust trust;
    std::optional<qint64> revokedFrom; ///< First number that no longer counts.

    std::string siteName; ///< As its last bundle says; proves nothing.
    qint64 bundles = 0;   ///< How many of its bundles are here.
    qint64 last = 0;      ///< The greatest number of them.
};

constexpr auto enumNames(Device::Trust)
{
    using enum Device::Trust;
    return std::array<std::pair<Device::Trust, QStringView>, 2>{{
        {Unconfirmed, u"unconfirmed"},
        {Confirmed, u"confirmed"},
    }};
}

/// Where bundles are numbered: one device, one document.
struct Chain
{
    std::string site;
    std::string device;  ///< Fingerprint.
    std::string lineage; ///< Id of the document.

    friend auto operator<=>(const Chain &, const Chain &) = default;
};

/// The devices that the hub knows, and what the operator has decided about them.
class Devices
{
public:
    explicit Devices(sqlite::Database &db);

    /// By site and fingerprint.
    std::vector<Device> all();

    /// Those whose fingerprint starts with `prefix`, read as people write it: groups and case
    /// do not matter. One key may stand for several sites.
    std::vector<Device> matching(QStringView prefix);

    /// Makes the device known, unconfirmed; one that is known stays as it is.
    void meet(std::string_view site, std::string_view fingerprint, std::string_view publicKey);

    /// Also takes a revocation back. The chains are to be judged again: see Bundles.
    void confirm(const Device &device);

    /// From number `from` on nothing counts that it signs; from 1, nothing at all. The chains
    /// are to be judged again.
    void revoke(const Device &device, qint64 from);

    /// Settles all numbers up to `through`: those of `kept` count, none other ever will.
    void settle(const Chain &chain, qint64 through, const std::map<qint64, std::string> &kept);

    Decisions decisions(const Chain &chain);

private:
    sqlite::Database &m_db;
    sqlite::Statement m_meet;
    sqlite::Statement m_revoked;
    sqlite::Statement m_settledThrough;
    sqlite::Statement m_settledLinks;
};

/// The fingerprint as people compare it: eight groups of four hexadecimal digits.
QString spoken(std::string_view fingerprint);

} // namespace carnet::hub
