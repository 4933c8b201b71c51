// A target for libFuzzer: everything of a bundle that reads bytes from outside. Built by
// -DCARNET_FUZZ=ON with clang; run as `fuzz_bundle -max_len=4096 a_folder_of_bundles`.

#include "core/base/strict_json.h"
#include "core/exchange/bundle.h"
#include "core/exchange/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace carnet;
using namespace carnet::exchange;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// What is accepted is what is written: there is one form of each.
void readContainerAgain(QByteArrayView bytes)
{
    const ContainerReading reading = readContainer(bytes);
    if (const auto *container = std::get_if<Container>(&reading)) {
        std::vector<Entry> entries = container->entries;
        entries.erase(entries.begin());
        check(writeContainer(entries) == bytes);
        checkManifest(*container->find(kManifestEntry), *container);
    }
}

void readJson(QByteArrayView bytes)
{
    if (scanStrictly(bytes))
        return;
    const QJsonDocument document = QJsonDocument::fromJson('[' + bytes.toByteArray() + ']');
    check(document.array().size() == 1);
}

void readMetaAgain(QByteArrayView bytes)
{
    const auto reading = readMeta(bytes);
    if (const auto *meta = std::get_if<BundleMeta>(&reading)) {
        const auto again = readMeta(writeMeta(*meta));
        check(std::holds_alternative<BundleMeta>(again) && std::get<BundleMeta>(again) == *meta);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size - 1));
    switch (data[0] % 5) {
    case 0:
        openBundle(bytes);
        break;
    case 1:
        readContainerAgain(bytes);
        break;
    case 2:
        readJson(bytes);
        break;
    case 3:
        readMetaAgain(bytes);
        break;
    default:
        if (const std::optional<PublicKey> key = PublicKey::parse(bytes.first(bytes.size() / 2)))
            verify(bytes.sliced(bytes.size() / 2), "message", *key);
    }
    return 0;
}
