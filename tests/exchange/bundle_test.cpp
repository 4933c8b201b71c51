#include "tests/support/printing.h"

#include "core/exchange/bundle.h"

#include <QByteArray>

using namespace carnet;
using namespace carnet::exchange;
using namespace Qt::StringLiterals;

namespace {

BundleMeta meta()
{
    return {.kind = BundleMeta::Kind::Report,
            .site = *Id<Site>::parse(u"5f0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s),
            .siteName = u"Sous-préfecture d’exemple"_s,
            .lineage = *Id<storage::Lineage>::parse(u"6a0c2b1e-7a35-4d0b-9c51-2e8d4317f6b0"_s),
            .seq = 1,
            .madeAt = QDateTime::fromString(u"2026-11-21T14:05:03Z"_s, Qt::ISODate),
            .edition = u"spplus-2023"_s,
            .period = Period::parse(u"2026-T3")};
}

BundleFiles files()
{
    return {{"data/plan.json", R"({"actions":[{"id":"a"},{"id":"b"}],"plans":[{"id":"p"}]})"},
            {"files/plan.pdf", QByteArray("%PDF\0\xFF", 6)}};
}

DeviceKey key(char fill = 'k')
{
    return DeviceKey::fromSeed(QByteArray(32, fill));
}

SealedBundle sealed(const Sealing &sealing)
{
    if (const auto *refusal = std::get_if<Refusal>(&sealing))
        FAIL(refusal->name().toStdString() << ' ' << refusal->place.toStdString());
    return std::get<SealedBundle>(sealing);
}

} // namespace

TEST_CASE("a sealed bundle opens to what was sealed", "[bundle]")
{
    const SealedBundle bundle = sealed(sealBundle(meta(), files(), key()));

    const BundleReading reading = openBundle(bundle.bytes);

    REQUIRE(std::holds_alternative<OpenedBundle>(reading));
    const OpenedBundle &opened = std::get<OpenedBundle>(reading);
    CHECK(opened.meta == bundle.meta);
    CHECK(opened.meta.counts == std::map<QString, qint64>{{u"data/plan.json"_s, 3}});
    CHECK(opened.meta.device == key().publicKey().fingerprint());
    CHECK(opened.manifestHash == bundle.manifest);
    CHECK(opened.key == key().publicKey());
    CHECK(opened.standing == KeyStanding::FirstUse);
    CHECK(opened.files.size() == 2);
    CHECK(*opened.find("files/plan.pdf") == files()["files/plan.pdf"]);
    CHECK_FALSE(opened.find("files/none"));
}

TEST_CASE("the same content gives the same bytes, other content other bytes", "[bundle]")
{
    const QByteArray first = sealed(sealBundle(meta(), files(), key())).bytes;
    BundleMeta second = meta();
    second.seq = 2;
    second.previous = QString(64, u'a');

    CHECK(sealed(sealBundle(meta(), files(), key())).bytes == first);
    CHECK(sealed(sealBundle(second, files(), key())).bytes != first);
    CHECK(sealed(sealBundle(meta(), {}, key())).bytes != first);
    CHECK(sealed(sealBundle(meta(), files(), key('l'))).bytes != first);
}

TEST_CASE("no byte of a bundle can be changed", "[bundle]")
{
    const QByteArray bytes = sealed(sealBundle(meta(), files(), key())).bytes;

    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));

        INFO("byte " << at);
        REQUIRE(std::holds_alternative<Refusal>(openBundle(changed)));
    }
}

TEST_CASE("a bundle signed by a refused key is refused", "[bundle]")
{
    const QByteArray bytes = sealed(sealBundle(meta(), files(), key())).bytes;

    const BundleReading reading =
        openBundle(bytes, [](const PublicKey &) { return KeyStanding::Refused; });

    REQUIRE(std::holds_alternative<Refusal>(reading));
    CHECK(std::get<Refusal>(reading).name() == "key.refused");
}

TEST_CASE("what does not fit a bundle is not sealed", "[bundle]")
{
    const auto refusal = [](const BundleMeta &about, const BundleFiles &content) {
        return std::get<Refusal>(sealBundle(about, content, key())).name();
    };
    BundleMeta unnumbered = meta();
    unnumbered.seq = 0;
    BundleMeta unlinked = meta();
    unlinked.seq = 2;

    CHECK(refusal(unnumbered, files()) == "meta.value");
    CHECK(refusal(unlinked, files()) == "meta.sequence");
    CHECK(refusal(meta(), {{"data/a.json", "{\"a\":1,\"a\":2}"}}) == "json.duplicate_key");
    CHECK(refusal(meta(), {{"data/a.json", "[]"}}) == "json.syntax");
    CHECK(refusal(meta(), {{"data/a.csv", "a"}}) == "content.unexpected_file");
    CHECK(refusal(meta(), {{"files/a", QByteArray(17 * 1024 * 1024, 'x')}})
          == "container.entry_too_large");
    CHECK(refusal(meta(), {{"files/a", QByteArray(16 * 1024 * 1024, 'x')},
                           {"files/b", QByteArray(16 * 1024 * 1024, 'x')}})
          == "file.too_large");
}
