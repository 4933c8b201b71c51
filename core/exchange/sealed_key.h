#pragma once

#include "core/exchange/keys.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

namespace carnet::exchange {

// A member's secret key at rest: Argon2id makes a key of the passphrase, XChaCha20-Poly1305 seals
// the secret with it (both libsodium's). The file is one line of JSON that names its algorithms
// and costs; all of it is authenticated, so that nothing of it can be changed unnoticed.

/// How hard it is to try passphrases.
struct SealingCost
{
    std::uint32_t memoryKib = 256 * 1024;
    std::uint32_t passes = 3;

    /// What every key is sealed with.
    static constexpr SealingCost usual() { return {}; }

    /// The least memory with which a key is sealed where there is not enough.
    static constexpr std::uint32_t kLeastMemoryKib = 64 * 1024;

    /// Weak, and quick: for tests alone.
    static constexpr SealingCost forTests() { return {8, 1}; }

    friend bool operator==(const SealingCost &, const SealingCost &) = default;
};

/// What a person types, wiped from memory at the end. Accents count the same however they were
/// typed (Unicode NFC).
class Passphrase final
{
public:
    explicit Passphrase(const QString &typed);
    /// Already encoded, such as the first line of a file.
    explicit Passphrase(QByteArray bytes);
    Passphrase(Passphrase &&other) noexcept;
    Passphrase &operator=(Passphrase &&other) noexcept;
    ~Passphrase();

    QByteArrayView bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// What the file of a sealed key says before it is opened.
struct SealedKeyHeader
{
    PublicKey key;
    QString name; ///< Whose it is.
    QDate madeOn;
    SealingCost cost;
};

/// The file of the key, sealed. Where memory is short the cost is halved down to
/// kLeastMemoryKib; below, throws Failure(Unavailable).
QByteArray sealKey(const DeviceKey &key, const Passphrase &passphrase, const QString &name,
                   const QDate &madeOn, SealingCost cost = SealingCost::usual());

/// Nothing when the bytes are no such file.
std::optional<SealedKeyHeader> readSealedKey(QByteArrayView file);

enum class UnsealFault {
    Form,       ///< No such file, or damaged.
    Passphrase, ///< The wrong one; or the file was changed.
    Memory,     ///< This machine has not enough at the moment.
};

/// The key in the file. Takes as long as it costs: half a second. Safe in any thread.
std::variant<DeviceKey, UnsealFault> unsealKey(QByteArrayView file, const Passphrase &passphrase);

} // namespace carnet::exchange
