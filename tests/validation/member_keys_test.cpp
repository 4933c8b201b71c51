#include "tests/support/printing.h"

#include "core/validation/member_keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace carnet;
using namespace carnet::validation;
using namespace Qt::StringLiterals;

namespace {

/// Keys at a low cost, and a clock that stands until it is moved.
struct KeyBench
{
    QTemporaryDir folder;
    QDateTime now{QDate(2026, 4, 14), QTime(9, 0)};
    MemberKeys keys{folder.path(), [this] { return now; }, exchange::SealingCost::forTests()};

    static exchange::Passphrase right() { return exchange::Passphrase(u"quatre mots à retenir"_s); }
    static exchange::Passphrase wrong() { return exchange::Passphrase(u"autre chose que cela"_s); }

    QString pathOf(const exchange::PublicKey &key) const
    {
        return folder.filePath(u"members/"_s + key.fingerprint() + u".key"_s);
    }

    std::optional<KeyRefusal> tryKey(const exchange::PublicKey &key,
                                     const exchange::Passphrase &passphrase)
    {
        const auto signature = keys.sign(key, passphrase, "text", "comment");
        const auto *refusal = std::get_if<KeyRefusal>(&signature);
        return refusal ? std::optional(*refusal) : std::nullopt;
    }
};

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE_METHOD(KeyBench, "a member's key signs with its passphrase alone", "[validation][keys]")
{
    const exchange::PublicKey key = keys.create(u"Anne Roux"_s, right());

    const auto signature = keys.sign(key, right(), "text", "comment");
    REQUIRE(std::holds_alternative<QByteArray>(signature));
    const auto read = exchange::verify(std::get<QByteArray>(signature), "text", key);
    REQUIRE(std::holds_alternative<QByteArray>(read));
    CHECK(std::get<QByteArray>(read) == "comment");
    REQUIRE(keys.all().size() == 1);
    CHECK(keys.all().front().name == u"Anne Roux"_s);
    CHECK(keys.all().front().madeOn == QDate(2026, 4, 14));
}

TEST_CASE_METHOD(KeyBench, "the file of a key is for its owner alone and holds no secret",
                 "[validation][keys]")
{
    const exchange::PublicKey key = keys.create(u"Anne Roux"_s, right());
    const QFileInfo info(pathOf(key));
    const QFileDevice::Permissions mode = info.permissions();
    for (const auto others :
         {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther})
        CHECK_FALSE(mode.testFlag(others));
    CHECK(mode.testFlag(QFile::ReadOwner));
    CHECK_FALSE(mode.testFlag(QFile::ExeOwner));

    // Sealed twice, the same key gives two files that have only their head in common.
    const exchange::DeviceKey known = exchange::DeviceKey::fromSeed(QByteArray(32, 's'));
    const auto sealed = [&] {
        return exchange::sealKey(known, right(), u"x"_s, now.date(),
                                 exchange::SealingCost::forTests());
    };
    const QByteArray once = sealed();
    CHECK(once != sealed());
    CHECK_FALSE(once.contains(QByteArray(32, 's')));
    CHECK_FALSE(once.contains(QByteArray(32, 's').toBase64().first(40)));
}

TEST_CASE_METHOD(KeyBench, "wrong passphrases wait longer each time, and nobody sleeps",
                 "[validation][keys]")
{
    const exchange::PublicKey key = keys.create(u"Anne Roux"_s, right());
    int expected = 1;
    for (int attempt = 0; attempt < 9; ++attempt) {
        const auto refusal = tryKey(key, wrong());
        REQUIRE(refusal);
        CHECK(refusal->code == KeyRefusal::Code::Passphrase);
        CHECK(refusal->seconds == expected);
        // Too soon: not even the right one is looked at.
        const auto early = tryKey(key, right());
        REQUIRE(early);
        CHECK(early->code == KeyRefusal::Code::Wait);
        CHECK(early->seconds == expected);
        now = now.addSecs(expected);
        expected = std::min(60, expected * 2);
    }
    CHECK_FALSE(tryKey(key, right()));
    CHECK(keys.secondsToWait(key) == 0);
    REQUIRE(tryKey(key, wrong()));
    CHECK(keys.secondsToWait(key) == 1);

    // Kept beside the keys: starting again does not help; setting the clock back does not harm.
    now = now.addSecs(-3600);
    const MemberKeys later(
        folder.path(), [this] { return now; }, exchange::SealingCost::forTests());
    CHECK(later.secondsToWait(key) == 1);
}

TEST_CASE_METHOD(KeyBench, "a passphrase is changed without changing the key", "[validation][keys]")
{
    const exchange::PublicKey key = keys.create(u"Anne Roux"_s, right());
    REQUIRE(keys.changePassphrase(key, wrong(), right()));
    now = now.addSecs(1);
    REQUIRE_FALSE(keys.changePassphrase(key, right(), wrong()));
    const auto refusal = tryKey(key, right());
    REQUIRE(refusal);
    CHECK(refusal->code == KeyRefusal::Code::Passphrase);
    now = now.addSecs(60);
    CHECK_FALSE(tryKey(key, wrong()));
}

TEST_CASE_METHOD(KeyBench, "any change of the file of a key is refused", "[validation][keys]")
{
    const exchange::PublicKey key = keys.create(u"Anne Roux"_s, right());
    const QByteArray whole = fileBytes(pathOf(key));
    for (qsizetype at = 0; at < whole.size() * 8; ++at) {
        QByteArray changed = whole;
        changed[at / 8] = char(changed[at / 8] ^ (1 << (at % 8)));
        const auto opened = exchange::unsealKey(changed, right());
        INFO("bit " << at);
        REQUIRE(std::holds_alternative<exchange::UnsealFault>(opened));
    }
}

TEST_CASE("accents count the same however they were typed", "[validation][keys]")
{
    const exchange::Passphrase composed(u"\u00e9t\u00e9"_s);
    const exchange::Passphrase decomposed(u"e\u0301te\u0301"_s);
    CHECK(composed.bytes() == decomposed.bytes());
}

TEST_CASE("a key is sealed with Argon2id in 256 MiB and three passes", "[validation][keys][slow]")
{
    const exchange::DeviceKey key = exchange::DeviceKey::fromSeed(QByteArray(32, 'k'));
    const exchange::Passphrase passphrase(u"quatre mots à retenir"_s);
    const QByteArray file = exchange::sealKey(key, passphrase, u"Anne"_s, QDate(2026, 4, 14));
    const auto header = exchange::readSealedKey(file);
    REQUIRE(header);
    CHECK(header->cost == exchange::SealingCost{256 * 1024, 3});
    CHECK(file.contains("argon2id13"));
    const auto opened = exchange::unsealKey(file, passphrase);
    REQUIRE(std::holds_alternative<exchange::DeviceKey>(opened));
    CHECK(std::get<exchange::DeviceKey>(opened).publicKey() == key.publicKey());
}

TEST_CASE("a passphrase is judged while it is typed", "[validation][keys]")
{
    CHECK(strengthOf(u"court"_s) == PassphraseStrength::TooShort);
    CHECK(strengthOf(u"aaaaaaaaaaaaaaa"_s) == PassphraseStrength::Weak);
    CHECK(strengthOf(u"abcdefghijklmno"_s) == PassphraseStrength::Weak);
    CHECK(strengthOf(u"bonjour bonjour bonjour"_s) == PassphraseStrength::Weak);
    CHECK(strengthOf(u"Médiathèque7!"_s) == PassphraseStrength::Fair);
    CHECK(strengthOf(u"girafe parapluie orage lundi"_s) == PassphraseStrength::Good);
    CHECK_FALSE(isAcceptable(u"aaaaaaaaaaaaaaa"_s));
}
