// The real program, as a script would run it.

#include "tests/hub/sender.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code;
    QString output;
    QString errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
};

/// A folder in which the program runs.
struct Desk
{
    Ended run(const QStringList &arguments, const QString &locale = u"C.UTF-8"_s) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        environment.remove(u"LANGUAGE"_s);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(folder.path());
        program.start(QStringLiteral(CARNET_HUB), arguments);
        REQUIRE(program.waitForFinished());
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir(folder.path()).mkpath(u"in"_s);
        write(folder.filePath(u"in/"_s + name), bytes);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE_METHOD(Desk, "the hub's life on the command line", "[hub][cli]")
{
    Sender troyes(u"Troyes"_s);
    Sender bar(u"Bar\x1b[2J"_s);
    put(u"1"_s, troyes.next().bytes);
    put(u"2"_s, bar.next().bytes);
    put(u"3"_s, "no bundle");

    REQUIRE(run({u"init"_s}).code == 0);
    const Ended received = run({u"receive"_s, u"--json"_s, u"in"_s});
    CHECK(received.code == 3);
    CHECK(received.errors.isEmpty());
    CHECK(received.json()[u"totals"]
          == QJsonObject{{u"received"_s, 3},
                         {u"accepted"_s, 2},
                         {u"refused"_s, 1},
                         {u"waiting"_s, 0},
                         {u"duplicate"_s, 0},
                         {u"fork"_s, 0}});

    const Ended told = run({u"status"_s, u"--period"_s, u"2026-T1"_s});
    CHECK(told.code == 0);
    CHECK(told.output.contains(u"Troyes"_s));
    CHECK_FALSE(told.output.contains(QChar(0x1b)));
    CHECK(run({u"status"_s, u"--period"_s, u"2026-T2"_s}).output.count(u"silent"_s) == 3);

    // Groups as they are told by telephone.
    const QString digits = troyes.fingerprint();
    REQUIRE(run({u"keys"_s, u"confirm"_s, digits.left(4), digits.mid(4, 12)}).code == 0);
    CHECK(run({u"keys"_s, u"confirm"_s, digits.left(8)}).code == 1);
    const QJsonArray devices =
        run({u"keys"_s, u"list"_s, u"--json"_s}).json()[u"devices"].toArray();
    REQUIRE(devices.size() == 2);
    for (const QJsonValue &device : devices)
        CHECK(device[u"confirmed"].toBool() == (device[u"device"] == digits));

    REQUIRE(run({u"consolidate"_s, u"--output"_s, u"out"_s}).code == 0);
    const QByteArray first = read(u"out/consolidation.json"_s);
    CHECK(read(u"out/sites.csv"_s).contains("Troyes"));
    CHECK_FALSE(read(u"out/sites.csv"_s).contains("Bar"));
    CHECK(read(u"out/non-confirmes-sites.csv"_s).contains("Bar"));
    REQUIRE(run({u"consolidate"_s, u"--output"_s, u"out"_s}, u"fr_FR.UTF-8"_s).code == 0);
    CHECK(read(u"out/consolidation.json"_s) == first);

    REQUIRE(run({u"keys"_s, u"revoke"_s, digits, u"--from"_s, u"1"_s}).code == 0);
    REQUIRE(run({u"consolidate"_s, u"--output"_s, u"out"_s}).code == 0);
    CHECK_FALSE(read(u"out/sites.csv"_s).contains("Troyes"));
}

TEST_CASE_METHOD(Desk, "a fork is told, and settled by a person", "[hub][cli]")
{
    Sender site(u"Troyes"_s);
    const auto one = site.next();
    const auto two = site.next();
    const auto twin = site.make(2, one.manifest, {});
    put(u"1"_s, one.bytes);
    put(u"2"_s, two.bytes);
    put(u"3"_s, twin.bytes);
    REQUIRE(run({u"init"_s}).code == 0);
    REQUIRE(run({u"receive"_s, u"in"_s}).code == 3);
    const QString digits = site.fingerprint();

    const Ended asked = run({u"settle"_s, digits, u"--through"_s, u"2"_s});
    CHECK(asked.code == 1);
    CHECK(asked.output.contains(two.manifest.left(16)));
    const Ended settled =
        run({u"settle"_s, digits, u"--through"_s, u"2"_s, u"--keep"_s, two.manifest.left(16)});

    CHECK(settled.code == 0);
    const QJsonArray reports =
        run({u"status"_s, u"--json"_s}).json()[u"sites"][0][u"reports"].toArray();
    REQUIRE(reports.size() == 3);
    for (const QJsonValue &report : reports) {
        CHECK(report[u"outcome"]
              == (report[u"manifest"] == twin.manifest ? u"rollback"_s : u"accepted"_s));
    }
}

TEST_CASE_METHOD(Desk, "verify tells what the verified bytes say", "[hub][cli]")
{
    const auto made = Sender(u"Troyes"_s).next();
    put(u"good"_s, made.bytes);
    put(u"bad"_s, QByteArray(made.bytes).replace("IND-1", "IND-2"));

    const Ended good = run({u"verify"_s, u"--json"_s, u"in/good"_s});
    const Ended bad = run({u"verify"_s, u"--json"_s, u"in/bad"_s});

    CHECK(good.code == 0);
    CHECK(good.json()[u"manifest"] == made.manifest);
    CHECK(good.json()[u"site_name"] == u"Troyes"_s);
    CHECK(bad.code == 3);
    CHECK(bad.json()[u"verified"] == false);
    CHECK(run({u"verify"_s, u"in/none"_s}).code == 2);
}

TEST_CASE_METHOD(Desk, "each way of ending has its code and its words", "[hub][cli]")
{
    const QString french = u"fr_FR.UTF-8"_s;

    CHECK(run({}).code == 1);
    CHECK(run({u"frobnicate"_s}).code == 1);
    CHECK(run({u"receive"_s}).code == 1);
    CHECK(run({u"receive"_s, u"--colour"_s, u"x"_s}).code == 1);
    CHECK(run({u"consolidate"_s, u"--output"_s, u"o"_s, u"--minimum-group"_s, u"1"_s}).code == 1);
    CHECK(run({u"status"_s, u"--period"_s, u"T1"_s}).code == 1);
    CHECK(run({u"status"_s}).code == 2);
    CHECK(run({u"status"_s}).errors.startsWith(u"There is no hub"_s));
    CHECK(run({u"status"_s}, french).errors.startsWith(u"Il n’y a pas de pôle"_s));
    CHECK(run({u"receive"_s, u"--help"_s}, french).output.startsWith(u"Utilisation"_s));
    REQUIRE(run({u"init"_s}).code == 0);
    CHECK(run({u"init"_s}).code == 2);
    CHECK(run({u"receive"_s, u"."_s}).code == 3); // The hub itself is no bundle.
    CHECK(run({u"--help"_s}).code == 0);
    CHECK(run({u"--version"_s}).output.startsWith(u"carnet-hub "_s));
    for (const char *verb :
         {"init", "receive", "status", "consolidate", "verify", "keys", "settle"}) {
        const Ended help = run({QString::fromLatin1(verb), u"--help"_s});
        CHECK(help.code == 0);
        CHECK(help.output.startsWith(u"Usage: carnet-hub "_s + QString::fromLatin1(verb)));
    }
}
