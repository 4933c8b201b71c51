#include "tests/support/printing.h"

#include "core/language/speller.h"

#include <QFile>
#include <QTemporaryDir>

using namespace carnet;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("French words are known with either apostrophe and in capitals", "[language]")
{
    const auto speller = Speller::open();
    REQUIRE(speller);

    const QString word =
        GENERATE(as<QString>(), u"accueil"_s, u"l'accueil"_s, u"l’accueil"_s, u"jusqu’à"_s,
                 u"peut-être"_s, u"donnez-vous"_s, u"œuvre"_s, u"Démarches"_s, u"APPELS"_s);
    INFO(word.toStdString());
    CHECK(speller->knows(word));
}

TEST_CASE("a misspelt word is not known, and what was meant is proposed", "[language]")
{
    const auto speller = Speller::open();
    REQUIRE(speller);

    CHECK_FALSE(speller->knows(u"acceuil"_s));
    CHECK(speller->proposals(u"acceuil"_s, 3).contains(u"accueil"_s));
    CHECK(speller->proposals(u"acceuil"_s, 1).size() == 1);
}

TEST_CASE("without a dictionary there is no speller", "[language]")
{
    const QTemporaryDir folder;

    CHECK_FALSE(Speller::open({folder.path(), u"/nowhere"_s}));
    CHECK_FALSE(Speller::open({}));
}

TEST_CASE("a damaged dictionary is none", "[language]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"fr.aff"_s), "SET UTF-8\n");
    write(folder.filePath(u"fr.dic"_s), "");

    CHECK_FALSE(Speller::open({folder.path()}));
}

TEST_CASE("the first folder that has a dictionary counts", "[language]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"fr_FR.aff"_s), "SET UTF-8\n");
    write(folder.filePath(u"fr_FR.dic"_s), "2\nle\nacceuil\n");

    const auto speller = Speller::open({u"/nowhere"_s, folder.path()});

    REQUIRE(speller);
    CHECK(speller->knows(u"acceuil"_s));
}
