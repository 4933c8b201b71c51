#include "core/exchange/sealed_key.h"

#include "core/base/failure.h"
#include "core/base/strict_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace carnet::exchange {

namespace {

struct SealedKeyText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::exchange::SealedKey)
};

constexpr QStringView kSealedFormat = u"carnet-member-key-1";
constexpr QStringView kSealedDerivation = u"argon2id13";
constexpr QStringView kSealedCipher = u"xchacha20poly1305-ietf";
constexpr qsizetype kMostSealedBytes = 4096;
/// More than anybody seals with, and less than would hurt: a file asks for the memory it names.
constexpr std::uint32_t kMostMemoryKib = 1024 * 1024;
constexpr std::uint32_t kMostPasses = 16;

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
}

/// All that the file says in the open, as it is written: what the seal authenticates.
QJsonObject sealedHead(const SealedKeyHeader &header, QByteArrayView salt, QByteArrayView nonce)
{
    return {{u"cipher"_s, kSealedCipher.toString()},
            {u"derivation"_s, kSealedDerivation.toString()},
            {u"format"_s, kSealedFormat.toString()},
            {u"made_on"_s, header.madeOn.toString(Qt::ISODate)},
            {u"memory_kib"_s, qint64(header.cost.memoryKib)},
            {u"name"_s, header.name},
            {u"nonce"_s, QString::fromLatin1(nonce.toByteArray().toBase64())},
            {u"passes"_s, qint64(header.cost.passes)},
            {u"public_key"_s, QString::fromLatin1(header.key.bytes().toByteArray().toHex())},
            {u"salt"_s, QString::fromLatin1(salt.toByteArray().toBase64())}};
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing when there is not enough memory.
std::optional<QByteArray> derivedKey(const Passphrase &passphrase, const QByteArray &salt,
                                     const SealingCost &cost)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    const int failed = crypto_pwhash(writable(key), size_t(key.size()), passphrase.bytes().data(),
                                     size_t(passphrase.bytes().size()), readable(salt), cost.passes,
                                     size_t(cost.memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? std::nullopt : std::optional(std::move(key));
}

struct SealedParts
{
    SealedKeyHeader header;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed;
    QByteArray head; ///< As authenticated.
};

/// Only what sealKey() writes: it is built again and compared.
std::optional<SealedParts> sealedParts(QByteArrayView file)
{
    if (file.size() > kMostSealedBytes || scanStrictly(file))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.toByteArray()).object();
    const auto bytesOf = [&object](const QString &name) {
        return QByteArray::fromBase64(object[name].toString().toLatin1());
    };
    const auto key =
        PublicKey::of(QByteArray::fromHex(object[u"public_key"_s].toString().toLatin1()));
    const qint64 memory = object[u"memory_kib"_s].toInteger();
    const qint64 passes = object[u"passes"_s].toInteger();
    if (!key || memory < 8 || memory > kMostMemoryKib || passes < 1 || passes > kMostPasses)
        return std::nullopt;
    SealedParts parts{
        .header = {.key = *key,
                   .name = object[u"name"_s].toString(),
                   .madeOn = QDate::fromString(object[u"made_on"_s].toString(), Qt::ISODate),
                   .cost = {std::uint32_t(memory), std::uint32_t(passes)}},
        .salt = bytesOf(u"salt"_s),
        .nonce = bytesOf(u"nonce"_s),
        .sealed = bytesOf(u"sealed"_s)};
    if (parts.salt.size() != crypto_pwhash_SALTBYTES
        || parts.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        return std::nullopt;
    QJsonObject head = sealedHead(parts.header, parts.salt, parts.nonce);
    parts.head = jsonLine(head);
    head[u"sealed"_s] = QString::fromLatin1(parts.sealed.toBase64());
    return jsonLine(head) == file ? std::optional(std::move(parts)) : std::nullopt;
}

} // namespace

Passphrase::Passphrase(const QString &typed)
    : m_bytes(typed.normalized(QString::NormalizationForm_C).toUtf8())
{}

Passphrase::Passphrase(QByteArray bytes)
    : Passphrase(QString::fromUtf8(bytes))
{
    wipe(bytes);
}

Passphrase::Passphrase(Passphrase &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{}

Passphrase &Passphrase::operator=(Passphrase &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

Passphrase::~Passphrase()
{
    wipe(m_bytes);
}

QByteArray sealKey(const DeviceKey &key, const Passphrase &passphrase, const QString &name,
                   const QDate &madeOn, SealingCost cost)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    std::optional<QByteArray> sealing = derivedKey(passphrase, salt, cost);
    while (!sealing && cost.memoryKib / 2 >= SealingCost::kLeastMemoryKib) {
        cost.memoryKib /= 2;
        sealing = derivedKey(passphrase, salt, cost);
    }
    if (!sealing)
        throw Failure(
            Failure::Kind::Unavailable,
            SealedKeyText::tr("This computer has not enough free memory to seal a key. "
                              "Nothing was written. Close other programs and try again."));
    const SealedKeyHeader header{key.publicKey(), name, madeOn, cost};
    QJsonObject object = sealedHead(header, salt, nonce);
    const QByteArray head = jsonLine(object);
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(writable(seed), key.m_secret.data());
    QByteArray sealed(seed.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES),
                      Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        writable(sealed), nullptr, readable(seed), size_t(seed.size()), readable(head),
        size_t(head.size()), nullptr, readable(nonce), readable(*sealing));
    wipe(seed);
    wipe(*sealing);
    object[u"sealed"_s] = QString::fromLatin1(sealed.toBase64());
    return jsonLine(object);
}

std::optional<SealedKeyHeader> readSealedKey(QByteArrayView file)
{
    const auto parts = sealedParts(file);
    return parts ? std::optional(parts->header) : std::nullopt;
}

std::variant<DeviceKey, UnsealFault> unsealKey(QByteArrayView file, const Passphrase &passphrase)
{
    if (sodium_init() < 0)
        return UnsealFault::Memory;
    const auto parts = sealedParts(file);
    if (!parts
        || parts->sealed.size()
               != qsizetype(crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return UnsealFault::Form;
    std::optional<QByteArray> sealing = derivedKey(passphrase, parts->salt, parts->header.cost);
    if (!sealing)
        return UnsealFault::Memory;
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        writable(seed), nullptr, nullptr, readable(parts->sealed), size_t(parts->sealed.size()),
        readable(parts->head), size_t(parts->head.size()), readable(parts->nonce),
        readable(*sealing));
    wipe(*sealing);
    if (failed) {
        wipe(seed);
        return UnsealFault::Passphrase;
    }
    DeviceKey key = DeviceKey::fromSeed(seed);
    wipe(seed);
    if (key.publicKey() != parts->header.key)
        return UnsealFault::Form;
    return key;
}

} // namespace carnet::exchange
