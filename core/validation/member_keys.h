#pragma once

#include "core/base/clock.h"
#include "core/exchange/sealed_key.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace carnet::validation {

/// Why a member's key could not be used. Nothing was signed.
struct KeyRefusal
{
    enum class Code {
        Wait,       ///< Too soon after a wrong passphrase.
        Passphrase, ///< It is not that one.
        Damaged,    ///< The file of the key cannot be read.
        Memory,     ///< Not enough free memory for now.
        Missing,    ///< The key is not on this computer.
    };

    Code code;
    int seconds = 0; ///< To wait before the next try.

    /// Translated: what happened, what to do.
    QString message() const;

    friend bool operator==(const KeyRefusal &, const KeyRefusal &) = default;
};

/// Signs with a sealed key, which is in the open only meanwhile. Safe in any thread, takes half
/// a second.
std::variant<QByteArray, KeyRefusal> signSealed(const QByteArray &keyFile,
                                                const exchange::Passphrase &passphrase,
                                                const QByteArray &message,
                                                const QByteArray &comment);

/// The secret keys of members on this machine: one file each, for its owner alone, sealed with a
/// passphrase. After a wrong passphrase the next try has to wait, longer each time; who waits is
/// the caller: nothing here sleeps. The count of wrong tries is kept beside the keys.
class MemberKeys final
{
public:
    /// `profileFolder` is that of storage::Profile. Throws Failure(Unavailable).
    MemberKeys(const QString &profileFolder, Clock clock,
               exchange::SealingCost cost = exchange::SealingCost::usual());

    /// By name. Files that are no keys are left out.
    std::vector<exchange::SealedKeyHeader> all() const;
    bool has(const exchange::PublicKey &key) const;

    /// The bytes of the key's file; nothing when it is not on this machine.
    std::optional<QByteArray> file(const exchange::PublicKey &key) const;

    /// A new key, sealed. Half a second. Throws Failure(Unavailable).
    exchange::PublicKey create(const QString &name, const exchange::Passphrase &passphrase);

    /// As create(), for who seals in another thread: `file` is what sealKey() made.
    void keep(const exchange::PublicKey &key, const QByteArray &file);

    exchange::SealingCost cost() const { return m_cost; }

    /// Seconds until the next try; 0 when it can be made now.
    int secondsToWait(const exchange::PublicKey &key) const;

    /// What came of a try. Throws Failure(Unavailable).
    void noteWrong(const exchange::PublicKey &key);
    void noteRight(const exchange::PublicKey &key);

    /// Waits for nothing: refused when it is too soon. Throws Failure.
    std::variant<QByteArray, KeyRefusal> sign(const exchange::PublicKey &key,
                                              const exchange::Passphrase &passphrase,
                                              const QByteArray &message, const QByteArray &comment);

    /// Seals the key anew; the file is replaced as a whole. Throws Failure.
    std::optional<KeyRefusal> changePassphrase(const exchange::PublicKey &key,
                                               const exchange::Passphrase &before,
                                               const exchange::Passphrase &after);

private:
    QString pathOf(const exchange::PublicKey &key) const;
    QString attemptsPath() const { return m_folder + QStringLiteral("/attempts.json"); }

    QString m_folder;
    Clock m_clock;
    exchange::SealingCost m_cost;
};

/// How hard a passphrase is to guess, roughly.
enum class PassphraseStrength {
    TooShort, ///< Under twelve characters: not taken.
    Weak,     ///< Long enough, but the same characters or one word again and again.
    Fair,
    Good, ///< Four words, or twenty characters of many kinds.
};

PassphraseStrength strengthOf(const QString &passphrase);

/// Translated: what to say beside the field.
QString strengthText(const QString &passphrase);

/// Whether a key may be sealed with it.
bool isAcceptable(const QString &passphrase);

/// 64 hexadecimal digits, as records name a public key; nothing when they are not.
std::optional<exchange::PublicKey> publicKeyOf(const QString &hex);
QString hexOf(const exchange::PublicKey &key);

} // namespace carnet::validation
