#pragma once

#include "core/exchange/refusal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>
#include <vector>

namespace carnet::exchange {

// The container of a bundle: a ZIP archive in one canonical form (FORMAT.md, 1).
//
// 1. The same entries give the same bytes, whatever order they come in.
// 2. Reading is parsing, building the canonical headers again and comparing: an archive that
//    differs from what writeContainer() makes of its entries in a single byte is refused. So two
//    ZIP readers cannot see two different contents.
// 3. Nothing is compressed, nothing is extracted by name, nothing is allocated by a size
//    that the file claims.

inline constexpr qsizetype kMaxFileBytes = 32 * 1024 * 1024;
inline constexpr qsizetype kMaxEntryBytes = 16 * 1024 * 1024;
inline constexpr qsizetype kMaxEntries = 256;
inline constexpr QByteArrayView kMediaType = "application/vnd.carnet-spplus.liasse+zip";

inline constexpr QByteArrayView kMediaTypeEntry = "mimetype";
inline constexpr QByteArrayView kManifestEntry = "MANIFEST";
inline constexpr QByteArrayView kSignatureEntry = "MANIFEST.minisig";
inline constexpr QByteArrayView kMetaEntry = "META/liasse-1.json";
inline constexpr QByteArrayView kKeyEntry = "META/key.pub";
inline constexpr QByteArrayView kVerifyEntry = "files/VERIFY.txt";

/// One file of a container. Views: the bytes belong to whoever gave them.
struct Entry
{
    QByteArrayView name;
    QByteArrayView bytes;
};

/// What a container holds, in its order: views of the bytes that were read.
struct Container
{
    std::vector<Entry> entries;

    std::optional<QByteArrayView> find(QByteArrayView name) const;
};

/// Whether an entry may have that name: one of the fixed ones, a further signature
/// `MANIFEST.<1-99>.minisig`, `files/VERIFY.txt`, or `^(META|data|files)/[a-z0-9][a-z0-9_.-]{0,63}$`.
bool isEntryName(QByteArrayView name);

/// Whether the entry named `a` comes before the one named `b`.
bool comesBefore(QByteArrayView a, QByteArrayView b);

/// The archive of `entries` and of the entry `mimetype`, which is not among them.
/// Precondition: correct names, each once. Too large a content shows when it is read again.
QByteArray writeContainer(std::vector<Entry> entries);

using ContainerReading = std::variant<Container, Refusal>;

/// What the archive `bytes` holds, if it is canonical, has the five entries that every
/// bundle has, and keeps the limits.
ContainerReading readContainer(QByteArrayView bytes);

} // namespace carnet::exchange
