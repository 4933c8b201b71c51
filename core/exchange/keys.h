#pragma once

#include "core/exchange/refusal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <variant>

namespace carnet::exchange {

// The one module that names cryptography: Ed25519 by libsodium, in the file formats of
// minisign (https://jedisct1.github.io/minisign/, "Signature format", read in 2026), so that
// `minisign -V`, `signify -V` and `openssl pkeyutl` check what is signed here.
// Files of one key have one form only: what is read is built again and compared, so that no
// byte of a signature can be changed without its being refused.

/// The public half of a device's key. Its number in minisign's files is derived from it, so
/// that these 32 bytes are all there is to know.
class PublicKey final
{
public:
    static constexpr qsizetype kBytes = 32;

    static std::optional<PublicKey> of(QByteArrayView bytes);

    /// Reads minisign's public key file as toMinisign() writes it. Nothing else.
    static std::optional<PublicKey> parse(QByteArrayView text);

    QByteArrayView bytes() const { return m_bytes; }

    /// The text of a minisign public key file, two lines.
    QByteArray toMinisign() const;

    /// The 8 bytes by which minisign's files name it.
    QByteArray number() const;

    /// SHA-256 of the key, 64 hexadecimal digits: what records and bundles call the device.
    QString fingerprint() const;

    /// What people compare by telephone: its first 32 digits, eight groups of four.
    QString spokenFingerprint() const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
    friend auto operator<=>(const PublicKey &, const PublicKey &) = default;

private:
    PublicKey() = default;

    std::array<char, kBytes> m_bytes{};
};

/// A fingerprint of 64 digits as people read it to each other: `spokenFingerprint()`.
QString spokenForm(const QString &fingerprint);

class DeviceKey;
class Passphrase;
struct SealingCost;

/// See sealed_key.h.
QByteArray sealKey(const DeviceKey &key, const Passphrase &passphrase, const QString &name,
                   const QDate &madeOn, SealingCost cost);

/// A secret key and its public half, of a device or of a member. Wiped from memory at the end; never copied.
class DeviceKey final
{
public:
    static DeviceKey generate();

    /// The key of 32 secret bytes, for tests with known vectors.
    static DeviceKey fromSeed(QByteArrayView seed);

    /// Reads minisign's unencrypted secret key file. Throws Failure(Unavailable) when it cannot
    /// be read, Failure(Unreadable) when it is not such a file.
    static DeviceKey load(const QString &path);

    /// The key of that file, which is made first when there is none. Throws Failure.
    static DeviceKey loadOrCreate(const QString &path);

    /// Writes the file for its owner alone (mode 0600), durably; its folder must exist.
    /// Throws Failure(Unavailable), also when there is a file already: keys are not replaced.
    void save(const QString &path) const;

    DeviceKey(DeviceKey &&other) noexcept;
    DeviceKey &operator=(DeviceKey &&other) noexcept;
    ~DeviceKey();

    const PublicKey &publicKey() const { return m_public; }

    /// The text of a minisign signature file of `message`, four lines. The same input gives
    /// the same bytes. Precondition: `trustedComment` is one line.
    QByteArray sign(QByteArrayView message, QByteArrayView trustedComment) const;

private:
    explicit DeviceKey(const PublicKey &publicKey)
        : m_public(publicKey)
    {}

    QByteArray fileBytes() const;

    friend QByteArray sealKey(const DeviceKey &, const Passphrase &, const QString &, const QDate &,
                              SealingCost);

    std::array<unsigned char, 64> m_secret{};
    PublicKey m_public;
};

/// What a signature file says of itself; nothing of it is verified.
struct SignatureClaim
{
    QByteArray keyNumber; ///< PublicKey::number() of who signed.
    QByteArray comment;   ///< The trusted one.
};

/// Nothing when the file has another form than a signature.
std::optional<SignatureClaim> readSignatureClaim(QByteArrayView signatureFile);

/// The trusted comment of a signature file that `key` made of `message`; a refusal when the
/// file has another form, or was made by another key or of another message.
std::variant<QByteArray, Refusal> verify(QByteArrayView signatureFile, QByteArrayView message,
                                         const PublicKey &key);

} // namespace carnet::exchange
