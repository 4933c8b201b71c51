#include "core/exchange/bundle.h"

#include "core/exchange/digest.h"
#include "core/exchange/manifest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::exchange {

namespace {

using Code = Refusal::Code;

bool isData(QByteArrayView name)
{
    return name.startsWith("data/");
}

/// The rows of one data file, which is an object in strict JSON.
std::variant<qint64, Refusal> rowsOf(const Entry &entry)
{
    const std::variant<JsonOutline, JsonFault> read = outlineStrictly(entry.bytes);
    const QString place = QString::fromUtf8(entry.name);
    if (const auto *fault = std::get_if<JsonFault>(&read))
        return Refusal{Code::Json, place, *fault};
    const JsonOutline &outline = std::get<JsonOutline>(read);
    if (!outline.object)
        return Refusal{Code::Json, place, JsonFault{JsonFault::Code::Syntax, 0, 1, 1}};
    return outline.rows;
}

/// Rows by data file, or the first file that should not be there or cannot be read.
std::variant<std::map<QString, qint64>, Refusal> countRows(const std::vector<Entry> &files)
{
    std::map<QString, qint64> counts;
    for (const Entry &entry : files) {
        if (!isData(entry.name))
            continue;
        if (!entry.name.endsWith(".json"))
            return Refusal::of(Code::UnexpectedFile, entry.name);
        const std::variant<qint64, Refusal> rows = rowsOf(entry);
        if (const auto *refusal = std::get_if<Refusal>(&rows))
            return *refusal;
        counts[QString::fromUtf8(entry.name)] = std::get<qint64>(rows);
    }
    return counts;
}

/// Sorts the entries of a container into what a bundle is made of.
std::optional<Refusal> sortOut(const Container &container, OpenedBundle &bundle)
{
    for (const Entry &entry : container.entries) {
        const QByteArrayView name = entry.name;
        if (name == kMediaTypeEntry || name == kManifestEntry || name == kSignatureEntry
            || name == kMetaEntry || name == kKeyEntry)
            continue;
        if (name.startsWith("MANIFEST."))
            bundle.members.push_back(entry);
        else if (name.startsWith("META/"))
            return Refusal::of(Code::UnexpectedFile, name);
        else
            bundle.files.push_back(entry);
    }
    return std::nullopt;
}

/// What only shows when META is read: whether it agrees with all the rest.
std::optional<Refusal> disagreement(const OpenedBundle &bundle, const QByteArray &comment,
                                    const std::map<QString, qint64> &counts)
{
    if (bundle.meta.device != bundle.key.fingerprint())
        return Refusal{Code::MetaDevice, u"device"_s};
    if (trustedComment(bundle.meta) != comment)
        return Refusal::of(Code::CommentDiffers, kSignatureEntry);
    if (bundle.meta.counts != counts)
        return Refusal{Code::Counts, u"counts"_s};
    if (!bundle.members.empty() && bundle.meta.kind != BundleMeta::Kind::Validation)
        return Refusal::of(Code::UnexpectedFile, bundle.members.front().name);
    return std::nullopt;
}

BundleReading openContainer(const Container &container, const KeyLookup &lookup)
{
    const QByteArrayView manifest = *container.find(kManifestEntry);
    const QByteArrayView metaBytes = *container.find(kMetaEntry);
    const std::optional<PublicKey> key = PublicKey::parse(*container.find(kKeyEntry));
    if (!key)
        return Refusal::of(Code::KeyForm, kKeyEntry);
    const std::variant<QByteArray, Refusal> comment =
        verify(*container.find(kSignatureEntry), manifest, *key);
    if (const auto *refusal = std::get_if<Refusal>(&comment))
        return Refusal{refusal->code, QString::fromUtf8(kSignatureEntry)};
    const KeyStanding standing = lookup(*key);
    if (standing == KeyStanding::Refused)
        return Refusal{Code::KeyRefused, key->spokenFingerprint()};
    if (const std::optional<Refusal> refusal = checkManifest(manifest, container))
        return *refusal;

    std::variant<BundleMeta, Refusal> meta = readMeta(metaBytes);
    if (const auto *refusal = std::get_if<Refusal>(&meta))
        return *refusal;
    OpenedBundle bundle{.meta = std::move(std::get<BundleMeta>(meta)),
                        .manifest = manifest,
                        .manifestHash = QString::fromLatin1(sha256Hex(manifest)),
                        .key = *key,
                        .standing = standing};
    if (const std::optional<Refusal> refusal = sortOut(container, bundle))
        return *refusal;
    const std::variant<std::map<QString, qint64>, Refusal> counts = countRows(bundle.files);
    if (const auto *refusal = std::get_if<Refusal>(&counts))
        return *refusal;
    if (const std::optional<Refusal> refusal = disagreement(
            bundle, std::get<QByteArray>(comment), std::get<std::map<QString, qint64>>(counts)))
        return *refusal;
    return bundle;
}

} // namespace

KeyStanding trustOnFirstUse(const PublicKey &)
{
    return KeyStanding::FirstUse;
}

std::optional<QByteArrayView> OpenedBundle::find(QByteArrayView name) const
{
    for (const Entry &entry : files)
        if (entry.name == name)
            return entry.bytes;
    return std::nullopt;
}

BundleReading openBundle(QByteArrayView bytes, const KeyLookup &lookup)
{
    const ContainerReading container = readContainer(bytes);
    if (const auto *refusal = std::get_if<Refusal>(&container))
        return *refusal;
    return openContainer(std::get<Container>(container), lookup);
}

Sealing sealBundle(BundleMeta meta, const BundleFiles &files, const DeviceKey &key)
{
    Container container;
    for (const auto &[name, bytes] : files)
        container.entries.push_back({name, bytes});
    std::variant<std::map<QString, qint64>, Refusal> counts = countRows(container.entries);
    if (const auto *refusal = std::get_if<Refusal>(&counts))
        return *refusal;
    meta.counts = std::move(std::get<std::map<QString, qint64>>(counts));
    meta.device = key.publicKey().fingerprint();
    // Bundles tell seconds.
    meta.madeAt = QDateTime::fromSecsSinceEpoch(meta.madeAt.toSecsSinceEpoch(), Qt::UTC);

    const QByteArray metaBytes = writeMeta(meta);
    const QByteArray keyBytes = key.publicKey().toMinisign();
    container.entries.push_back({kMetaEntry, metaBytes});
    container.entries.push_back({kKeyEntry, keyBytes});
    std::sort(container.entries.begin(), container.entries.end(),
              [](const Entry &a, const Entry &b) { return comesBefore(a.name, b.name); });
    const QByteArray manifest = writeManifest(container);
    const QByteArray signature = key.sign(manifest, trustedComment(meta));
    container.entries.push_back({kManifestEntry, manifest});
    container.entries.push_back({kSignatureEntry, signature});

    SealedBundle sealed{.bytes = writeContainer(std::move(container.entries)), .meta = meta};
    const BundleReading reading = openBundle(sealed.bytes);
    if (const auto *refusal = std::get_if<Refusal>(&reading))
        return *refusal;
    const OpenedBundle &opened = std::get<OpenedBundle>(reading);
    if (opened.meta != meta)
        return Refusal::of(Code::MetaValue, kMetaEntry);
    sealed.manifest = opened.manifestHash;
    return sealed;
}

} // namespace carnet::exchange
