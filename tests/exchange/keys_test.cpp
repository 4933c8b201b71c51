#include "tests/exchange/forge.h"
#include "tests/support/printing.h"

#include "core/base/failure.h"
#include "core/exchange/digest.h"
#include "core/exchange/keys.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace carnet;
using namespace carnet::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// The 64 bytes of a signature in a signature file.
QByteArray rawSignature(const QByteArray &file)
{
    return QByteArray::fromBase64(file.split('\n')[1]).last(64);
}

bool isVerified(const QByteArray &file, const QByteArray &message, const PublicKey &key)
{
    return std::holds_alternative<QByteArray>(verify(file, message, key));
}

} // namespace

TEST_CASE("signatures are those of the Ed25519 vectors", "[keys]")
{
    // RFC 8032, 7.1, tests 1 to 3 and SHA(abc).
    struct Vector
    {
        QByteArray seed, key, message, signature;
    };
    const Vector vectors[] = {
        {hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
         hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"), "",
         hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3"
             "9"
             "701cf9b46bd25bf5f0595bbe24655141438e7a100b")},
        {hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"),
         hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"), hex("72"),
         hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3"
             "6"
             "13d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")},
        {hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"),
         hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"), hex("af82"),
         hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f"
             "7"
             "60984dc6594a7c15e9716ed28dc027beceea1ec40a")},
    };
    for (const Vector &vector : vectors) {
        const DeviceKey key = DeviceKey::fromSeed(vector.seed);

        const QByteArray file = key.sign(vector.message, "x");

        CHECK(key.publicKey().bytes() == vector.key);
        CHECK(rawSignature(file) == vector.signature);
        CHECK(isVerified(file, vector.message, key.publicKey()));
    }
}

TEST_CASE("a signature holds for its message and its key only", "[keys]")
{
    const DeviceKey key = DeviceKey::generate();
    const QByteArray file = key.sign("message", "comment");

    CHECK(std::get<QByteArray>(verify(file, "message", key.publicKey())) == "comment");
    CHECK_FALSE(isVerified(file, "Message", key.publicKey()));
    CHECK_FALSE(isVerified(file, "", key.publicKey()));
    CHECK_FALSE(isVerified(file, "message", DeviceKey::generate().publicKey()));
}

TEST_CASE("a signature whose second half was enlarged by the order is refused", "[keys]")
{
    // Ed25519 verifiers that do not check S < L accept it: RFC 8032, 5.1.7.
    const DeviceKey key = exampleKey();
    QByteArray file = key.sign("message", "comment");
    const QByteArray order =
        hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    QByteArray line = QByteArray::fromBase64(file.split('\n')[1]);
    int carry = 0;
    for (qsizetype i = 0; i < 32; ++i) {
        carry += quint8(line[42 + i]) + quint8(order[i]);
        line[42 + i] = char(carry);
        carry >>= 8;
    }
    file.replace(file.split('\n')[1], line.toBase64());

    CHECK_FALSE(isVerified(file, "message", key.publicKey()));
}

TEST_CASE("keys of small order sign nothing", "[keys]")
{
    for (const QByteArray &bytes :
         {QByteArray(32, '\0'), QByteArray('\1' + QByteArray(31, '\0')),
          hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")}) {
        const PublicKey key = *PublicKey::of(bytes);
        const QByteArray number = sha256(bytes).first(8);
        for (const QByteArray &signature :
             {QByteArray(64, '\0'), QByteArray('\1' + QByteArray(63, '\0')),
              QByteArray(bytes + QByteArray(32, '\0'))}) {
            const QByteArray file = "untrusted comment: Carnet SP+ signature\n"
                                    + QByteArray("Ed" + number + signature).toBase64()
                                    + "\ntrusted comment: x\n" + signature.toBase64() + '\n';
            CHECK_FALSE(isVerified(file, "message", key));
        }
    }
}

TEST_CASE("a public key is read as it was written, and from nothing else", "[keys]")
{
    const PublicKey key = exampleKey().publicKey();
    const QByteArray text = key.toMinisign();

    CHECK(PublicKey::parse(text) == key);
    CHECK_FALSE(PublicKey::parse(text.chopped(1)));
    CHECK_FALSE(PublicKey::parse(QByteArray(text + '\n')));
    CHECK_FALSE(PublicKey::parse(""));
    CHECK_FALSE(PublicKey::of(QByteArray(31, 'x')));
}

TEST_CASE("a fingerprint is spoken in eight groups of four digits", "[keys]")
{
    const PublicKey key = exampleKey().publicKey();

    const QString spoken = key.spokenFingerprint();

    CHECK(key.fingerprint() == QString::fromLatin1(sha256Hex(key.bytes())));
    CHECK(spoken.size() == 8 * 4 + 7);
    CHECK(QString(spoken).remove(u' ') == key.fingerprint().first(32));
    CHECK(spokenForm(key.fingerprint()) == spoken);
}

TEST_CASE("a key file is for its owner alone and gives the key back", "[keys]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"device.key"_s);

    const PublicKey made = DeviceKey::loadOrCreate(path).publicKey();

    CHECK(DeviceKey::loadOrCreate(path).publicKey() == made);
    CHECK(DeviceKey::load(path).publicKey() == made);
    CHECK((QFileInfo(path).permissions() & 0x0077) == QFile::Permissions());
    CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadOwner));
}

TEST_CASE("a key file is never replaced by another key", "[keys]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"device.key"_s);
    exampleKey().save(path);

    CHECK_THROWS_AS(exampleKey('x').save(path), Failure);
    CHECK(DeviceKey::load(path).publicKey() == exampleKey().publicKey());
}

TEST_CASE("a key file that is missing or damaged says so", "[keys]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"device.key"_s);
    CHECK_THROWS_AS(DeviceKey::load(path), Failure);
    CHECK_THROWS_AS(exampleKey().save(folder.filePath(u"none/device.key"_s)), Failure);

    exampleKey().save(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const qsizetype at = text.indexOf('\n') + 100;
    text[at] = text[at] == 'A' ? 'B' : 'A';
    file.seek(0);
    file.write(text);
    file.close();

    CHECK_THROWS_AS(DeviceKey::load(path), Failure);
}
