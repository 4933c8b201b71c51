// Bundles are checked by programs that nobody of us wrote. The option --bundles says how many.

#include "tests/exchange/forge.h"
#include "tests/support/options.h"
#include "tests/support/printing.h"

#include "core/exchange/bundle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>

using namespace carnet;
using namespace carnet::exchange;
using namespace Qt::StringLiterals;

namespace {

struct Outside
{
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }

    void write(const QString &name, QByteArrayView bytes) const
    {
        QDir(folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes.data(), bytes.size()) == bytes.size());
    }

    /// Whether the program ends with success.
    bool run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        UNSCOPED_INFO(program.toStdString() << ": " << process.readAll().toStdString());
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    bool openssl() const
    {
        return run(u"openssl"_s, {u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-keyform"_s, u"DER"_s,
                                  u"-inkey"_s, u"key.der"_s, u"-rawin"_s, u"-in"_s, u"MANIFEST"_s,
                                  u"-sigfile"_s, u"raw.sig"_s});
    }
};

bool isMissing(const QString &program)
{
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return false;
    WARN(program.toStdString() << " is not installed: not tried");
    return true;
}

SealedBundle randomBundle(std::mt19937_64 &random)
{
    BundleFiles files = exampleFiles();
    for (int i = int(random() % 5); i > 0; --i) {
        QByteArray bytes(qsizetype(random() % 3000), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random());
        files["files/x" + QByteArray::number(quint64(random()))] = bytes;
    }
    QByteArray seed(32, Qt::Uninitialized);
    for (char &byte : seed)
        byte = char(random());
    return std::get<SealedBundle>(sealBundle(exampleMeta(), files, DeviceKey::fromSeed(seed)));
}

/// Everything in the container as ordinary files, and what openssl wants to have.
void unpack(const Outside &outside, const SealedBundle &bundle)
{
    outside.write(u"bundle.liasse"_s, bundle.bytes);
    REQUIRE(outside.run(u"unzip"_s, {u"-q"_s, u"-o"_s, u"bundle.liasse"_s}));
    const OpenedBundle opened = std::get<OpenedBundle>(openBundle(bundle.bytes));
    // RFC 8410, 4: the SubjectPublicKeyInfo of an Ed25519 key.
    outside.write(u"key.der"_s,
                  QByteArray::fromHex("302a300506032b6570032100").append(opened.key.bytes()));
    QFile signature(outside.path(u"MANIFEST.minisig"_s));
    REQUIRE(signature.open(QIODevice::ReadOnly));
    outside.write(u"raw.sig"_s,
                  QByteArray::fromBase64(signature.readAll().split('\n')[1]).last(64));
}

} // namespace

TEST_CASE("unzip, sha256sum, minisign, signify and openssl accept what we sign", "[interoperation]")
{
    if (isMissing(u"unzip"_s) || isMissing(u"minisign"_s) || isMissing(u"openssl"_s))
        return;
    const bool signify = !isMissing(u"signify-openbsd"_s);
    const std::uint64_t seed = options().seed;
    INFO("--seed " << seed);
    std::mt19937_64 random(seed);
    for (int i = 0; i < options().bundles; ++i) {
        const Outside outside;
        unpack(outside, randomBundle(random));

        CHECK(outside.run(u"unzip"_s, {u"-tq"_s, u"bundle.liasse"_s}));
        CHECK(outside.run(u"sha256sum"_s,
                          {u"--check"_s, u"--strict"_s, u"--quiet"_s, u"MANIFEST"_s}));
        CHECK(outside.run(u"minisign"_s,
                          {u"-V"_s, u"-p"_s, u"META/key.pub"_s, u"-m"_s, u"MANIFEST"_s}));
        CHECK(outside.openssl());
        if (signify)
            CHECK(
                outside.run(u"signify-openbsd"_s, {u"-V"_s, u"-p"_s, u"META/key.pub"_s, u"-x"_s,
                                                   u"MANIFEST.minisig"_s, u"-m"_s, u"MANIFEST"_s}));
    }
}

TEST_CASE("those programs refuse a changed manifest", "[interoperation]")
{
    if (isMissing(u"unzip"_s) || isMissing(u"minisign"_s) || isMissing(u"openssl"_s))
        return;
    std::mt19937_64 random(1);
    const Outside outside;
    unpack(outside, randomBundle(random));
    QFile manifest(outside.path(u"MANIFEST"_s));
    REQUIRE(manifest.open(QIODevice::ReadWrite));
    const char digit = manifest.readAll().at(30);
    manifest.seek(30);
    manifest.write(digit == '0' ? "1" : "0");
    manifest.close();

    CHECK_FALSE(outside.run(u"sha256sum"_s, {u"--check"_s, u"MANIFEST"_s}));
    CHECK_FALSE(
        outside.run(u"minisign"_s, {u"-V"_s, u"-p"_s, u"META/key.pub"_s, u"-m"_s, u"MANIFEST"_s}));
    CHECK_FALSE(outside.openssl());
}

TEST_CASE("minisign signs with our key file, and we accept it", "[interoperation]")
{
    if (isMissing(u"minisign"_s))
        return;
    const Outside outside;
    const DeviceKey key = DeviceKey::generate();
    key.save(outside.path(u"device.key"_s));
    outside.write(u"MANIFEST"_s, "text\n");

    REQUIRE(outside.run(u"minisign"_s,
                        {u"-S"_s, u"-l"_s, u"-s"_s, u"device.key"_s, u"-m"_s, u"MANIFEST"_s,
                         u"-c"_s, u"Carnet SP+ signature"_s, u"-t"_s, u"by hand"_s}));

    QFile signature(outside.path(u"MANIFEST.minisig"_s));
    REQUIRE(signature.open(QIODevice::ReadOnly));
    const QByteArray file = signature.readAll();
    INFO(file.toStdString());
    const auto read = verify(file, "text\n", key.publicKey());
    REQUIRE(std::holds_alternative<QByteArray>(read));
    CHECK(std::get<QByteArray>(read) == "by hand");
}
