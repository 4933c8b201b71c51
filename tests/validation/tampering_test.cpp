// Whatever is done to a record shows: to our verifier, and to programs that nobody of us wrote.
// The options --flips and --records say how much is given to those; --seed goes through the same
// changes again.

#include "tests/support/options.h"
#include "tests/support/printing.h"
#include "tests/validation/tampering.h"

#include "core/exchange/digest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include <iostream>

using namespace carnet;
using namespace carnet::validation;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFlipsForUs = 10'000;
constexpr int kEdits = 200;

/// Whether `carnet verify --document` would say so.
bool isDetected(const QByteArray &bytes, const Knowledge &known)
{
    const Verification read = verifyValidation(bytes, known);
    const auto *record = std::get_if<VerifiedRecord>(&read);
    return !record || shortfall(*record);
}

bool haveTools()
{
    for (const QString &tool : {u"unzip"_s, u"minisign"_s, u"signify-openbsd"_s, u"openssl"_s})
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            WARN(tool.toStdString() << " is not installed: not tried");
            return false;
        }
    return true;
}

/// The commands of VERIFY.txt as one script. Those about a signature that is not there are left
/// out, unless it is `needed`.
QByteArray scriptOf(const QByteArray &verifyText, const QByteArrayList &needed)
{
    QByteArray script = "set -e\nexec </dev/null\n";
    for (const QByteArray &line : verifyText.split('\n')) {
        if (!line.startsWith("    "))
            continue;
        const QByteArray command = line.trimmed();
        QByteArray about;
        for (int n = 1; n < 10; ++n) {
            const QByteArray number = QByteArray::number(n);
            const QByteArray file = "membre-" + number + ".";
            const QByteArray signature = "MANIFEST." + number + ".minisig";
            if (command.contains(file) || command.contains(signature))
                about = number;
        }
        if (about.isEmpty() || needed.contains(about))
            script += command + '\n';
        else
            script += "if [ -e MANIFEST." + about + ".minisig ]; then " + command + "; fi\n";
    }
    return script;
}

/// What the honest record says about how to verify it, tried on another file.
struct StandardTools
{
    explicit StandardTools(const QByteArray &record)
    {
        const Verification read = verifyValidation(record);
        QByteArrayList needed;
        for (const VerifiedSignature &signature : std::get<VerifiedRecord>(read).signatures)
            needed += QByteArray::number(signature.number);
        const auto opened = std::get<exchange::OpenedBundle>(exchange::openBundle(record));
        script = scriptOf(opened.find(kVerifyFile)->toByteArray(), needed);
    }

    /// Whether every command ends with success.
    bool accept(const QByteArray &bytes)
    {
        output = run(bytes, folder.path());
        QDir(folder.filePath(u"proces"_s)).removeRecursively();
        return success;
    }

    QByteArray run(const QByteArray &bytes, const QString &where)
    {
        QFile file(where + u"/proces.liasse"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QProcess process;
        process.setWorkingDirectory(where);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"sh"_s, {u"-c"_s, QString::fromUtf8(script)});
        REQUIRE(process.waitForFinished());
        success = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return process.readAll();
    }

    QTemporaryDir folder;
    QByteArray script;
    QByteArray output;
    bool success = false;
};

/// The bytes that members and device answer for: all but what an archive says of its files, and
/// the comments that signatures do not cover.
bool saysTheSame(const QByteArray &bytes, const QByteArray &record)
{
    const auto contents = [](const QByteArray &archive) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.zip"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(archive);
        file.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(u"unzip"_s, {u"-q"_s, u"-d"_s, u"in"_s, u"x.zip"_s});
        REQUIRE(process.waitForFinished());
        std::map<QString, QByteArray> found;
        QDirIterator files(folder.filePath(u"in"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile one(files.next());
            REQUIRE(one.open(QIODevice::ReadOnly));
            const QByteArray all = one.readAll();
            const bool isSignature = one.fileName().endsWith(u".minisig"_s);
            found[one.fileName().section(u"/in/"_s, 1)] =
                isSignature ? all.sliced(all.indexOf('\n')) : all;
        }
        return found;
    };
    return contents(bytes) == contents(record);
}

} // namespace

TEST_CASE_METHOD(SignedRecord, "ten thousand single turned bits are all detected",
                 "[validation][tampering]")
{
    const Knowledge known = knowledgeOf(workspace);
    REQUIRE_FALSE(isDetected(full, known));
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    for (int i = 0; i < kFlipsForUs; ++i) {
        const Tampered tampered = flipped(full, random);
        INFO(tampered.what);
        // The bytes alone must do: nothing else needs to be known.
        REQUIRE(isDetected(tampered.bytes, {}));
    }
}

TEST_CASE_METHOD(SignedRecord, "two hundred edits of a forger are all detected",
                 "[validation][tampering]")
{
    const Knowledge known = knowledgeOf(workspace);
    StandardTools tools(full);
    const bool have = haveTools();
    if (have) {
        const bool honest = tools.accept(full);
        INFO(tools.output.toStdString());
        REQUIRE(honest);
    }
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    for (int i = 0; i < kEdits; ++i) {
        const Tampered tampered = edited(*this, random);
        INFO("edit " << i << ": " << tampered.what);
        REQUIRE(tampered.bytes != full);
        CHECK(isDetected(tampered.bytes, known));
        if (have)
            CHECK_FALSE(tools.accept(tampered.bytes));
    }
}

TEST_CASE_METHOD(SignedRecord, "standard tools detect turned bits", "[validation][tampering]")
{
    if (!haveTools())
        return;
    StandardTools tools(full);
    INFO("--seed " << options().seed);
    std::mt19937_64 random(options().seed);
    int byCommands = 0;
    for (int i = 0; i < options().flips; ++i) {
        const Tampered tampered = flipped(full, random);
        INFO(tampered.what);
        // The digest of the whole file, which stands beside it.
        REQUIRE(exchange::sha256Hex(tampered.bytes) != exchange::sha256Hex(full));
        if (!tools.accept(tampered.bytes)) {
            ++byCommands;
            continue;
        }
        // What the other commands let pass is what the archive says of its files, no more.
        CHECK(saysTheSame(tampered.bytes, full));
    }
    std::cout << byCommands << " of " << options().flips
              << " turned bits were detected by the commands on the unpacked record, all by the "
                 "digest of the file; --seed "
              << options().seed << '\n';
}

TEST_CASE("standard tools verify records that we signed", "[validation][tampering]")
{
    if (!haveTools())
        return;
    std::mt19937_64 random(options().seed);
    INFO("--seed " << options().seed);
    SignedRecord bench;
    for (int i = 0; i < options().records; ++i) {
        RecordDraft draft = bench.draft();
        draft.statement.remarks = QString::number(quint64(random()));
        draft.statement.place = QString(int(random() % 200), u'é');
        for (Statement::Member &member : draft.statement.members) {
            QByteArray seed(32, Qt::Uninitialized);
            for (char &byte : seed)
                byte = char(random());
            auto key = exchange::DeviceKey::fromSeed(seed);
            member.key = QString::fromLatin1(key.publicKey().bytes().toByteArray().toHex());
            bench.secrets.insert_or_assign(member.name, std::move(key));
        }
        const SealedRecord sealed = bench.seal(draft);
        const QByteArray record =
            bench.signedBy({u"Anne Roux"_s, u"Bruno Lenoir"_s, u"Chloé Martin"_s}, sealed);
        StandardTools tools(record);
        const bool accepted = tools.accept(record);
        INFO(i << ": " << tools.output.toStdString());
        REQUIRE(accepted);
    }
}
