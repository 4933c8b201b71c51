#include "core/exchange/keys.h"

#include "core/base/durable_file.h"
#include "core/base/failure.h"
#include "core/exchange/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace carnet::exchange {

namespace {

using Code = Refusal::Code;

constexpr QByteArrayView kAlgorithm = "Ed"; ///< Ed25519 over the message itself.
constexpr QByteArrayView kPublicComment = "untrusted comment: Carnet SP+ public key\n";
constexpr QByteArrayView kSecretComment =
    "untrusted comment: Carnet SP+ secret key, never send it\n";
constexpr QByteArrayView kSignatureComment = "untrusted comment: Carnet SP+ signature\n";
constexpr QByteArrayView kTrustedComment = "trusted comment: ";

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::exchange::DeviceKey)
};

const unsigned char *data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// libsodium chooses its code for this processor; safe from several threads.
void prepare()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium finds no source of random numbers on this machine");
}

/// minisign's number of a key, by which a signature names it: here the start of its digest.
QByteArray numberOf(const PublicKey &key)
{
    return sha256(key.bytes()).first(8);
}

/// "Ed", a key's number and `bytes` in base64, with the line's end.
QByteArray line(const PublicKey &key, QByteArrayView bytes)
{
    return QByteArray().append(kAlgorithm).append(numberOf(key)).append(bytes).toBase64() + '\n';
}

/// The file of a signature and of the signature of its trusted comment.
QByteArray signatureFile(const PublicKey &key, QByteArrayView signature, QByteArrayView comment,
                         QByteArrayView globalSignature)
{
    return QByteArray()
        .append(kSignatureComment)
        .append(line(key, signature))
        .append(kTrustedComment)
        .append(comment)
        .append('\n')
        .append(globalSignature.toByteArray().toBase64())
        .append('\n');
}

// The secret key file, as minisign's `SeckeyStruct`: algorithm, derivation (none, two zero
// bytes), checksum algorithm, salt, two limits (unused), number, key, checksum of all that.
constexpr qsizetype kSecretFileBytes = 2 + 2 + 2 + 32 + 8 + 8 + 8 + 64 + 32;
constexpr qsizetype kSecretNumberAt = 54;

QByteArray checksum(const PublicKey &key, QByteArrayView secret)
{
    const QByteArray text = QByteArray().append(kAlgorithm).append(numberOf(key)).append(secret);
    QByteArray sum(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 32, data(text),
                       size_t(text.size()), nullptr, 0);
    return sum;
}

[[noreturn]] void throwUnreadable(const QString &path)
{
    throw Failure(
        Failure::Kind::Unreadable,
        KeyText::tr("The file \"%1\" is not a signing key of this program, or it is "
                    "damaged. Your document is not concerned. Put back a copy of the key, "
                    "or move the file away to get a new key.")
            .arg(path));
}

} // namespace

std::optional<PublicKey> PublicKey::of(QByteArrayView bytes)
{
    if (bytes.size() != kBytes)
        return std::nullopt;
    PublicKey key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

std::optional<PublicKey> PublicKey::parse(QByteArrayView text)
{
    if (!text.startsWith(kPublicComment) || text.size() > 256)
        return std::nullopt;
    const QByteArray bytes =
        QByteArray::fromBase64(text.sliced(kPublicComment.size()).toByteArray());
    if (bytes.size() != 2 + 8 + kBytes)
        return std::nullopt;
    const std::optional<PublicKey> key = of(bytes.last(kBytes));
    return key->toMinisign() == text ? key : std::nullopt;
}

QByteArray PublicKey::toMinisign() const
{
    return QByteArray().append(kPublicComment).append(line(*this, m_bytes));
}

QByteArray PublicKey::number() const
{
    return numberOf(*this);
}

QString PublicKey::fingerprint() const
{
    return QString::fromLatin1(sha256Hex(m_bytes));
}

QString PublicKey::spokenFingerprint() const
{
    return spokenForm(fingerprint());
}

QString spokenForm(const QString &fingerprint)
{
    QStringList groups;
    for (qsizetype at = 0; at + 4 <= fingerprint.size() && groups.size() < 8; at += 4)
        groups += fingerprint.sliced(at, 4);
    return groups.join(u' ');
}

DeviceKey DeviceKey::generate()
{
    prepare();
    QByteArray seed(32, Qt::Uninitialized);
    randombytes_buf(seed.data(), size_t(seed.size()));
    DeviceKey key = fromSeed(seed);
    sodium_memzero(seed.data(), size_t(seed.size()));
    return key;
}

DeviceKey DeviceKey::fromSeed(QByteArrayView seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    prepare();
    std::array<unsigned char, PublicKey::kBytes> publicBytes;
    std::array<unsigned char, 64> secret;
    crypto_sign_seed_keypair(publicBytes.data(), secret.data(), data(seed));
    DeviceKey key(*PublicKey::of(QByteArrayView(publicBytes.data(), publicBytes.size())));
    key.m_secret = secret;
    sodium_memzero(secret.data(), secret.size());
    return key;
}

DeviceKey::DeviceKey(DeviceKey &&other) noexcept
    : m_secret(other.m_secret)
    , m_public(other.m_public)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

DeviceKey &DeviceKey::operator=(DeviceKey &&other) noexcept
{
    std::swap(m_secret, other.m_secret);
    std::swap(m_public, other.m_public);
    return *this;
}

DeviceKey::~DeviceKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

DeviceKey DeviceKey::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Unavailable,
                      KeyText::tr("The signing key \"%1\" cannot be read. Nothing was signed or "
                                  "sent. Check that the file is there and that you may read it.")
                          .arg(path),
                      file.errorString());
    const QByteArray text = file.read(1024);
    const qsizetype end = text.indexOf('\n');
    if (!text.startsWith("untrusted comment: ") || end < 0)
        throwUnreadable(path);
    QByteArray bytes = QByteArray::fromBase64(text.sliced(end + 1));
    if (bytes.size() != kSecretFileBytes)
        throwUnreadable(path);
    DeviceKey key = fromSeed(bytes.sliced(kSecretNumberAt + 8, 32));
    const bool whole = key.fileBytes() == bytes;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (!whole)
        throwUnreadable(path);
    return key;
}

DeviceKey DeviceKey::loadOrCreate(const QString &path)
{
    if (QFileInfo::exists(path))
        return load(path);
    DeviceKey key = generate();
    key.save(path);
    return key;
}

QByteArray DeviceKey::fileBytes() const
{
    const QByteArrayView secret(m_secret.data(), qsizetype(m_secret.size()));
    return QByteArray()
        .append(kAlgorithm)
        .append(2, '\0')
        .append("B2")
        .append(32 + 8 + 8, '\0')
        .append(numberOf(m_public))
        .append(secret)
        .append(checksum(m_public, secret));
}

void DeviceKey::save(const QString &path) const
{
    const QByteArray text =
        QByteArray().append(kSecretComment).append(fileBytes().toBase64()).append('\n');
    QFile file(path);
    // The mode is set before a byte of the key is written, and an existing key is never replaced.
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
                         && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(text) == text.size() && file.flush();
    if (!written)
        throw Failure(Failure::Kind::Unavailable,
                      KeyText::tr("The signing key could not be written to \"%1\". Nothing was "
                                  "signed or sent. Check that the folder is there, that it is not "
                                  "full and that it holds no other key.")
                          .arg(path),
                      file.errorString());
    file.close();
    flushFile(path);
    flushFolder(QFileInfo(path).absolutePath());
}

QByteArray DeviceKey::sign(QByteArrayView message, QByteArrayView trustedComment) const
{
    Q_ASSERT(!trustedComment.contains('\n') && !trustedComment.contains('\r'));
    const auto signatureOf = [this](QByteArrayView bytes) {
        QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             data(bytes), size_t(bytes.size()), m_secret.data());
        return signature;
    };
    const QByteArray signature = signatureOf(message);
    return signatureFile(m_public, signature, trustedComment,
                         signatureOf(QByteArray(signature).append(trustedComment)));
}

std::optional<SignatureClaim> readSignatureClaim(QByteArrayView file)
{
    if (file.size() > 1024)
        return std::nullopt;
    const QList<QByteArray> lines = file.toByteArray().split('\n');
    if (lines.size() != 5 || !lines[2].startsWith(kTrustedComment))
        return std::nullopt;
    const QByteArray named = QByteArray::fromBase64(lines[1]);
    if (named.size() != 2 + 8 + crypto_sign_BYTES)
        return std::nullopt;
    return SignatureClaim{named.sliced(2, 8), lines[2].sliced(kTrustedComment.size())};
}

std::variant<QByteArray, Refusal> verify(QByteArrayView file, QByteArrayView message,
                                         const PublicKey &key)
{
    prepare();
    const Refusal form{Code::SignatureForm};
    if (file.size() > 1024)
        return form;
    const QList<QByteArray> lines = file.toByteArray().split('\n');
    if (lines.size() != 5 || !lines[2].startsWith(kTrustedComment))
        return form;
    const QByteArray named = QByteArray::fromBase64(lines[1]);
    const QByteArray global = QByteArray::fromBase64(lines[3]);
    if (named.size() != 2 + 8 + crypto_sign_BYTES || global.size() != crypto_sign_BYTES)
        return form;
    const QByteArray comment = lines[2].sliced(kTrustedComment.size());
    const QByteArray signature = named.last(crypto_sign_BYTES);
    if (signatureFile(key, signature, comment, global) != file)
        return named.sliced(2, 8) != numberOf(key) ? Refusal{Code::SignatureWrong} : form;
    const auto isBy = [&key](const QByteArray &sealed, QByteArrayView bytes) {
        return crypto_sign_verify_detached(data(sealed), data(bytes), size_t(bytes.size()),
                                           data(key.bytes()))
               == 0;
    };
    if (!isBy(signature, message))
        return Refusal{Code::SignatureWrong};
    if (!isBy(global, QByteArray(signature).append(comment)))
        return Refusal{Code::CommentWrong};
    return comment;
}

} // namespace carnet::exchange
