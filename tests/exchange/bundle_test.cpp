#include "tests/exchange/forge.h"
#include "tests/support/printing.h"

#include "core/exchange/bundle.h"

#include <QByteArray>

#include <atomic>
#include <thread>

using namespace carnet;
using namespace carnet::exchange;
using namespace Qt::StringLiterals;

namespace {

SealedBundle sealed(const Sealing &sealing)
{
    if (const auto *refusal = std::get_if<Refusal>(&sealing))
        FAIL(refusal->name().toStdString() << ' ' << refusal->place.toStdString());
    return std::get<SealedBundle>(sealing);
}

} // namespace

TEST_CASE("a sealed bundle opens to what was sealed", "[bundle]")
{
    const SealedBundle bundle = sealed(sealBundle(exampleMeta(), exampleFiles(), exampleKey()));

    const BundleReading reading = openBundle(bundle.bytes);

    REQUIRE(std::holds_alternative<OpenedBundle>(reading));
    const OpenedBundle &opened = std::get<OpenedBundle>(reading);
    CHECK(opened.meta == bundle.meta);
    CHECK(opened.meta.counts == std::map<QString, qint64>{{u"data/plan.json"_s, 3}});
    CHECK(opened.meta.device == exampleKey().publicKey().fingerprint());
    CHECK(opened.manifestHash == bundle.manifest);
    CHECK(opened.key == exampleKey().publicKey());
    CHECK(opened.standing == KeyStanding::FirstUse);
    CHECK(opened.files.size() == 2);
    CHECK(*opened.find("files/plan.pdf") == exampleFiles()["files/plan.pdf"]);
    CHECK_FALSE(opened.find("files/none"));
}

TEST_CASE("the same content gives the same bytes, other content other bytes", "[bundle]")
{
    const QByteArray first = sealed(sealBundle(exampleMeta(), exampleFiles(), exampleKey())).bytes;
    BundleMeta second = exampleMeta();
    second.seq = 2;
    second.previous = QString(64, u'a');

    CHECK(sealed(sealBundle(exampleMeta(), exampleFiles(), exampleKey())).bytes == first);
    CHECK(sealed(sealBundle(second, exampleFiles(), exampleKey())).bytes != first);
    CHECK(sealed(sealBundle(exampleMeta(), {}, exampleKey())).bytes != first);
    CHECK(sealed(sealBundle(exampleMeta(), exampleFiles(), exampleKey('l'))).bytes != first);
}

TEST_CASE("a bundle is just what its description says, put together by hand", "[bundle]")
{
    CHECK(sealed(sealBundle(exampleMeta(), exampleFiles(), exampleKey())).bytes
          == Forgery().bytes());
}

TEST_CASE("no byte of a bundle can be changed", "[bundle]")
{
    const QByteArray bytes = sealed(sealBundle(exampleMeta(), exampleFiles(), exampleKey())).bytes;

    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));

        INFO("byte " << at);
        REQUIRE(std::holds_alternative<Refusal>(openBundle(changed)));
    }
}

TEST_CASE("a bundle signed by a refused key is refused", "[bundle]")
{
    const QByteArray bytes = sealed(sealBundle(exampleMeta(), exampleFiles(), exampleKey())).bytes;

    const BundleReading reading =
        openBundle(bytes, [](const PublicKey &) { return KeyStanding::Refused; });

    REQUIRE(std::holds_alternative<Refusal>(reading));
    CHECK(std::get<Refusal>(reading).name() == "key.refused");
}

TEST_CASE("what does not fit a bundle is not sealed", "[bundle]")
{
    const auto refusal = [](const BundleMeta &about, const BundleFiles &content) {
        return std::get<Refusal>(sealBundle(about, content, exampleKey())).name();
    };
    BundleMeta unnumbered = exampleMeta();
    unnumbered.seq = 0;
    BundleMeta unlinked = exampleMeta();
    unlinked.seq = 2;

    CHECK(refusal(unnumbered, exampleFiles()) == "meta.value");
    CHECK(refusal(unlinked, exampleFiles()) == "meta.sequence");
    CHECK(refusal(exampleMeta(), {{"data/a.json", "{\"a\":1,\"a\":2}"}}) == "json.duplicate_key");
    CHECK(refusal(exampleMeta(), {{"data/a.json", "[]"}}) == "json.syntax");
    CHECK(refusal(exampleMeta(), {{"data/a.csv", "a"}}) == "content.unexpected_file");
    CHECK(refusal(exampleMeta(), {{"files/a", QByteArray(17 * 1024 * 1024, 'x')}})
          == "container.entry_too_large");
    CHECK(refusal(exampleMeta(), {{"files/a", QByteArray(16 * 1024 * 1024, 'x')},
                                  {"files/b", QByteArray(16 * 1024 * 1024, 'x')}})
          == "file.too_large");
}

TEST_CASE("bundles are sealed and opened in several threads at once", "[bundle]")
{
    const QByteArray expected = Forgery().bytes();
    std::atomic<int> right = 0;
    const auto work = [&] {
        for (int i = 0; i < 50; ++i) {
            const Sealing sealing = sealBundle(exampleMeta(), exampleFiles(), exampleKey());
            const auto *bundle = std::get_if<SealedBundle>(&sealing);
            right += bundle && bundle->bytes == expected
                     && std::holds_alternative<OpenedBundle>(openBundle(expected));
        }
    };

    std::thread other(work);
    work();
    other.join();

    CHECK(right == 100);
}
