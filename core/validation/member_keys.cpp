#include "core/validation/member_keys.h"

#include "core/base/failure.h"
#include "core/base/french.h"
#include "core/storage/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet::validation {

using exchange::Passphrase;
using exchange::PublicKey;

namespace {

struct MemberKeyText
{
    Q_DECLARE_TR_FUNCTIONS(carnet::validation::MemberKeys)
};

constexpr int kLongestWait = 60; ///< Seconds.
constexpr qsizetype kShortestPassphrase = 12;

QByteArray contentsOf(const QString &path, qint64 most)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

/// One second after the first wrong try, twice as long after each further one.
int waitAfter(qint64 wrong)
{
    return wrong >= 7 ? kLongestWait : std::min(kLongestWait, 1 << std::max<qint64>(0, wrong - 1));
}

KeyRefusal refusalOf(exchange::UnsealFault fault)
{
    switch (fault) {
    case exchange::UnsealFault::Form:
        return {KeyRefusal::Code::Damaged};
    case exchange::UnsealFault::Passphrase:
        return {KeyRefusal::Code::Passphrase};
    case exchange::UnsealFault::Memory:
        return {KeyRefusal::Code::Memory};
    }
    Q_UNREACHABLE();
}

} // namespace

QString KeyRefusal::message() const
{
    switch (code) {
    case Code::Wait:
        return MemberKeyText::tr("Wait another %n second(s) before the next try. Nothing was "
                                 "signed.",
                                 nullptr, seconds);
    case Code::Passphrase:
        return seconds > 0 ? MemberKeyText::tr("This is not the passphrase of the key. Nothing was "
                                               "signed. Next try in %n second(s).",
                                               nullptr, seconds)
                           : MemberKeyText::tr("This is not the passphrase of the key. Nothing was "
                                               "signed. Check the capitals key and try again.");
    case Code::Damaged:
        return MemberKeyText::tr("The file of the key is damaged. Nothing was signed. Put back a "
                                 "copy of it, or make a new key and revoke this one.");
    case Code::Memory:
        return MemberKeyText::tr("This computer has not enough free memory to open the key. "
                                 "Nothing was signed. Close other programs and try again.");
    case Code::Missing:
        return MemberKeyText::tr("The key is not on this computer. Nothing was signed. Sign on "
                                 "the computer where it was made.");
    }
    Q_UNREACHABLE();
}

std::variant<QByteArray, KeyRefusal> signSealed(const QByteArray &keyFile,
                                                const Passphrase &passphrase,
                                                const QByteArray &message,
                                                const QByteArray &comment)
{
    const auto opened = exchange::unsealKey(keyFile, passphrase);
    if (const auto *fault = std::get_if<exchange::UnsealFault>(&opened))
        return refusalOf(*fault);
    return std::get<exchange::DeviceKey>(opened).sign(message, comment);
}

MemberKeys::MemberKeys(const QString &profileFolder, Clock clock, exchange::SealingCost cost)
    : m_folder(profileFolder + u"/members")
    , m_clock(std::move(clock))
    , m_cost(cost)
{
    storage::createPrivateFolder(m_folder);
}

QString MemberKeys::pathOf(const PublicKey &key) const
{
    return m_folder + u'/' + key.fingerprint() + u".key";
}

std::vector<exchange::SealedKeyHeader> MemberKeys::all() const
{
    std::vector<exchange::SealedKeyHeader> found;
    const QStringList names = QDir(m_folder).entryList({u"*.key"_s}, QDir::Files);
    for (const QString &name : names) {
        const auto header = exchange::readSealedKey(contentsOf(m_folder + u'/' + name, 8192));
        if (header && pathOf(header->key) == m_folder + u'/' + name)
            found.push_back(*header);
    }
    std::ranges::stable_sort(
        found, [](const auto &a, const auto &b) { return french::compare(a.name, b.name) < 0; });
    return found;
}

bool MemberKeys::has(const PublicKey &key) const
{
    return file(key).has_value();
}

std::optional<QByteArray> MemberKeys::file(const PublicKey &key) const
{
    const QByteArray bytes = contentsOf(pathOf(key), 8192);
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

PublicKey MemberKeys::create(const QString &name, const Passphrase &passphrase)
{
    const exchange::DeviceKey key = exchange::DeviceKey::generate();
    keep(key.publicKey(), exchange::sealKey(key, passphrase, name, m_clock().date(), m_cost));
    return key.publicKey();
}

void MemberKeys::keep(const PublicKey &key, const QByteArray &file)
{
    storage::writeFile(pathOf(key), file);
}

int MemberKeys::secondsToWait(const PublicKey &key) const
{
    const QJsonObject all = QJsonDocument::fromJson(contentsOf(attemptsPath(), 64 * 1024)).object();
    const QJsonObject of = all[key.fingerprint()].toObject();
    const QDateTime until = QDateTime::fromString(of[u"not_before"].toString(), Qt::ISODateWithMs);
    if (!until.isValid())
        return 0;
    // A clock that was set back does not lock anybody out for longer than that.
    const qint64 left = (m_clock().msecsTo(until) + 999) / 1000;
    return int(std::clamp<qint64>(left, 0, waitAfter(of[u"wrong"].toInteger())));
}

void MemberKeys::noteWrong(const PublicKey &key)
{
    const storage::ProgramLock lock(attemptsPath() + u".lock");
    QJsonObject all = QJsonDocument::fromJson(contentsOf(attemptsPath(), 64 * 1024)).object();
    const qint64 wrong = all[key.fingerprint()][u"wrong"].toInteger() + 1;
    const QDateTime until = m_clock().addSecs(waitAfter(wrong)).toUTC();
    all[key.fingerprint()] =
        QJsonObject{{u"not_before"_s, until.toString(Qt::ISODateWithMs)}, {u"wrong"_s, wrong}};
    storage::writeFile(attemptsPath(), QJsonDocument(all).toJson());
}

void MemberKeys::noteRight(const PublicKey &key)
{
    const storage::ProgramLock lock(attemptsPath() + u".lock");
    QJsonObject all = QJsonDocument::fromJson(contentsOf(attemptsPath(), 64 * 1024)).object();
    if (!all.contains(key.fingerprint()))
        return;
    all.remove(key.fingerprint());
    storage::writeFile(attemptsPath(), QJsonDocument(all).toJson());
}

std::variant<QByteArray, KeyRefusal> MemberKeys::sign(const PublicKey &key,
                                                      const Passphrase &passphrase,
                                                      const QByteArray &message,
                                                      const QByteArray &comment)
{
    const std::optional<QByteArray> bytes = file(key);
    if (!bytes)
        return KeyRefusal{KeyRefusal::Code::Missing};
    if (const int seconds = secondsToWait(key))
        return KeyRefusal{KeyRefusal::Code::Wait, seconds};
    auto signature = signSealed(*bytes, passphrase, message, comment);
    if (auto *refusal = std::get_if<KeyRefusal>(&signature)) {
        if (refusal->code == KeyRefusal::Code::Passphrase) {
            noteWrong(key);
            refusal->seconds = secondsToWait(key);
        }
        return *refusal;
    }
    noteRight(key);
    return signature;
}

std::optional<KeyRefusal> MemberKeys::changePassphrase(const PublicKey &key,
                                                       const Passphrase &before,
                                                       const Passphrase &after)
{
    const std::optional<QByteArray> bytes = file(key);
    if (!bytes)
        return KeyRefusal{KeyRefusal::Code::Missing};
    if (const int seconds = secondsToWait(key))
        return KeyRefusal{KeyRefusal::Code::Wait, seconds};
    const auto header = exchange::readSealedKey(*bytes);
    const auto opened = exchange::unsealKey(*bytes, before);
    if (const auto *fault = std::get_if<exchange::UnsealFault>(&opened)) {
        KeyRefusal refusal = refusalOf(*fault);
        if (refusal.code == KeyRefusal::Code::Passphrase) {
            noteWrong(key);
            refusal.seconds = secondsToWait(key);
        }
        return refusal;
    }
    keep(key, exchange::sealKey(std::get<exchange::DeviceKey>(opened), after, header->name,
                                header->madeOn, m_cost));
    noteRight(key);
    return std::nullopt;
}

PassphraseStrength strengthOf(const QString &passphrase)
{
    if (passphrase.trimmed().size() < kShortestPassphrase)
        return PassphraseStrength::TooShort;
    const QString folded = passphrase.toCaseFolded();
    QSet<QChar> characters;
    int steps = 0; // Characters that follow the one before: aaaa, abcd, 1234.
    for (qsizetype i = 0; i < folded.size(); ++i) {
        characters.insert(folded[i]);
        if (i > 0 && std::abs(folded[i].unicode() - folded[i - 1].unicode()) <= 1)
            ++steps;
    }
    const QStringList parts = folded.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> words(parts.begin(), parts.end());
    if (characters.size() < 6 || steps * 2 > folded.size() || words.size() * 2 < parts.size())
        return PassphraseStrength::Weak;
    if (words.size() >= 4 || (folded.size() >= 20 && characters.size() >= 10))
        return PassphraseStrength::Good;
    return PassphraseStrength::Fair;
}

QString strengthText(const QString &passphrase)
{
    switch (strengthOf(passphrase)) {
    case PassphraseStrength::TooShort:
        return MemberKeyText::tr("Too short: %n more character(s). Four words that have nothing "
                                 "to do with one another are easy to remember.",
                                 nullptr, int(kShortestPassphrase - passphrase.trimmed().size()));
    case PassphraseStrength::Weak:
        return MemberKeyText::tr("Too easy to guess: the same characters or words come again.");
    case PassphraseStrength::Fair:
        return MemberKeyText::tr("Acceptable. One more word makes it good.");
    case PassphraseStrength::Good:
        return MemberKeyText::tr("Good.");
    }
    Q_UNREACHABLE();
}

bool isAcceptable(const QString &passphrase)
{
    const PassphraseStrength strength = strengthOf(passphrase);
    return strength == PassphraseStrength::Fair || strength == PassphraseStrength::Good;
}

std::optional<PublicKey> publicKeyOf(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    return QString::fromLatin1(bytes.toHex()) == hex ? PublicKey::of(bytes) : std::nullopt;
}

QString hexOf(const PublicKey &key)
{
    return QString::fromLatin1(key.bytes().toByteArray().toHex());
}

} // namespace carnet::validation
