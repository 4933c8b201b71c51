#include "tests/support/printing.h"

#include "core/base/durable_file.h"
#include "core/base/failure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;

TEST_CASE("a file is written whole, also over another", "[durable]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.liasse"_s);

    writeDurably(path, "a first content that is longer");
    writeDurably(path, QByteArrayView("b\0c", 3));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArrayView("b\0c", 3));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"x.liasse"_s});
}

TEST_CASE("a file that cannot be written leaves the old one and says so", "[durable]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"taken"_s));

    CHECK_THROWS_AS(writeDurably(folder.filePath(u"none/x"_s), "x"), Failure);
    CHECK_THROWS_AS(writeDurably(folder.filePath(u"taken"_s), "x"), Failure);
    CHECK_THROWS_AS(flushFile(folder.filePath(u"none"_s)), Failure);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
          == QStringList{u"taken"_s});
}
