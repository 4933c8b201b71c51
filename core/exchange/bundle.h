#pragma once

#include "core/exchange/container.h"
#include "core/exchange/keys.h"
#include "core/exchange/meta.h"
#include "core/exchange/refusal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace carnet::exchange {

// Bundles (liasses). Free functions of values, safe from several threads at once.

/// Files of a bundle by name, `data/…` or `files/…`.
using BundleFiles = std::map<QByteArray, QByteArray>;

/// A bundle that was written, read again and verified.
struct SealedBundle
{
    QByteArray bytes;
    QString manifest; ///< SHA-256 of its MANIFEST, 64 digits: what the next one names.
    BundleMeta meta;  ///< With device and counts.
};

using Sealing = std::variant<SealedBundle, Refusal>;

/// The bundle of `files`, signed: the same arguments give the same bytes. Device and counts of
/// `meta` are filled in. Refused is what openBundle() would refuse: too large, above all.
/// Precondition: names by isEntryName(); those that end in `.json` hold JSON objects.
Sealing sealBundle(BundleMeta meta, const BundleFiles &files, const DeviceKey &key);

/// What the receiver thinks of a key.
enum class KeyStanding {
    Known,    ///< Confirmed.
    FirstUse, ///< Not seen before, or not confirmed yet: what it signed is kept apart.
    Refused,  ///< Never to be trusted. (Revocation by number is judged with the chain.)
};

using KeyLookup = std::function<KeyStanding(const PublicKey &)>;

/// Takes every key as not confirmed.
KeyStanding trustOnFirstUse(const PublicKey &key);

/// A bundle whose every byte was verified. `files` and `members` are views of the bytes that were
/// opened, which must outlive it.
struct OpenedBundle
{
    BundleMeta meta;
    std::vector<Entry> files; ///< `data/…` and `files/…`, sorted. JSON is strict, not yet read.
    std::vector<Entry> members; ///< Of a validation: further signatures of MANIFEST, not verified.
    QByteArrayView manifest;    ///< The bytes that they sign.
    QString manifestHash;       ///< Their SHA-256, 64 digits.
    PublicKey key;
    KeyStanding standing;

    /// The bytes of that file; nothing when the bundle has none of that name.
    std::optional<QByteArrayView> find(QByteArrayView name) const;
};

using BundleReading = std::variant<OpenedBundle, Refusal>;

/// Verifies before it parses: size, container, key and signature, list of contents, digests,
/// strict JSON, meta, counts. Judging the number in the chain is the receiver's.
BundleReading openBundle(QByteArrayView bytes, const KeyLookup &lookup = trustOnFirstUse);

} // namespace carnet::exchange
