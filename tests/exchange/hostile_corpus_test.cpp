#include "tests/exchange/hostile_corpus.h"
#include "tests/support/printing.h"

#include "core/exchange/bundle.h"

#include <QDir>
#include <QTemporaryDir>

#include <set>

using namespace carnet;
using namespace carnet::exchange;
using namespace Qt::StringLiterals;

namespace {

Corpus wholeCorpus()
{
    Corpus corpus;
    addArchives(corpus);
    addTruncations(corpus);
    addHeaders(corpus);
    addEntries(corpus);
    addNames(corpus);
    addSeals(corpus);
    addMeta(corpus);
    addJson(corpus);
    return corpus;
}

} // namespace

TEST_CASE("each known attack gets its refusal, and nothing is written", "[hostile]")
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    std::set<QByteArray> distinct;
    for (const Hostile &hostile : wholeCorpus()) {
        INFO(hostile.what);
        distinct.insert(hostile.bytes);

        const BundleReading reading = openBundle(hostile.bytes);

        const auto *refusal = std::get_if<Refusal>(&reading);
        CHECK(refusal);
        if (refusal) {
            CHECK(refusal->name() == hostile.code);
            CHECK_FALSE(refusal->message().isEmpty());
        }
    }
    CHECK(distinct.size() >= 300);
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QDir::setCurrent(before);
}

TEST_CASE("the forger's unforged bundle is accepted", "[hostile]")
{
    CHECK(std::holds_alternative<OpenedBundle>(openBundle(Forgery().bytes())));
    CHECK(std::holds_alternative<OpenedBundle>(
        openBundle(withMeta(u"ext"_s, QJsonObject{{u"anything"_s, QJsonArray{1, true}}}))));
}

TEST_CASE("a bundle cut anywhere is refused", "[hostile]")
{
    const QByteArray good = Forgery().bytes();
    for (qsizetype size = 0; size < good.size(); ++size) {
        INFO(size);
        REQUIRE(std::holds_alternative<Refusal>(openBundle(good.first(size))));
    }
}
