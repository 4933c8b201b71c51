#include "core/exchange/manifest.h"

#include "core/exchange/digest.h"

#include <algorithm>
#include <vector>

namespace carnet::exchange {

namespace {

using Code = Refusal::Code;

constexpr QByteArrayView kStart = "SHA256 (";
constexpr QByteArrayView kMiddle = ") = ";

struct Line
{
    QByteArrayView name;
    QByteArrayView digest; ///< 64 hexadecimal digits.
};

bool isListed(const Entry &entry)
{
    return entry.name.contains('/');
}

std::optional<Line> readLine(QByteArrayView line)
{
    const qsizetype nameBytes = line.size() - kStart.size() - kMiddle.size() - 64;
    if (nameBytes <= 0 || !line.startsWith(kStart))
        return std::nullopt;
    const Line read{.name = line.sliced(kStart.size(), nameBytes), .digest = line.last(64)};
    if (line.sliced(kStart.size() + nameBytes, kMiddle.size()) != kMiddle || !isEntryName(read.name)
        || !read.name.contains('/') || !isSha256Hex(read.digest))
        return std::nullopt;
    return read;
}

/// The lines, or nothing when one is not of the form.
std::optional<std::vector<Line>> readLines(QByteArrayView manifest)
{
    std::vector<Line> lines;
    while (!manifest.isEmpty()) {
        const qsizetype end = manifest.indexOf('\n');
        if (end < 0)
            return std::nullopt;
        const std::optional<Line> line = readLine(manifest.first(end));
        if (!line)
            return std::nullopt;
        lines.push_back(*line);
        manifest = manifest.sliced(end + 1);
    }
    return lines;
}

} // namespace

QByteArray writeManifest(const Container &container)
{
    QByteArray manifest;
    for (const Entry &entry : container.entries)
        if (isListed(entry))
            manifest.append(kStart)
                .append(entry.name)
                .append(kMiddle)
                .append(sha256Hex(entry.bytes))
                .append('\n');
    return manifest;
}

std::optional<Refusal> checkManifest(QByteArrayView manifest, const Container &container)
{
    const std::optional<std::vector<Line>> lines = readLines(manifest);
    if (!lines)
        return Refusal::of(Code::ManifestForm, kManifestEntry);
    const auto inOrder = [](const Line &a, const Line &b) { return comesBefore(a.name, b.name); };
    for (size_t i = 1; i < lines->size(); ++i)
        if (!inOrder((*lines)[i - 1], (*lines)[i]))
            return Refusal::of(Code::ManifestOrder, (*lines)[i].name);

    auto line = lines->begin();
    for (const Entry &entry : container.entries) {
        if (!isListed(entry))
            continue;
        if (line == lines->end() || comesBefore(entry.name, line->name))
            return Refusal::of(Code::ManifestMissing, entry.name);
        if (line->name != entry.name)
            return Refusal::of(Code::ManifestExtra, line->name);
        ++line;
    }
    if (line != lines->end())
        return Refusal::of(Code::ManifestExtra, line->name);

    line = lines->begin();
    for (const Entry &entry : container.entries)
        if (isListed(entry) && (line++)->digest != sha256Hex(entry.bytes))
            return Refusal::of(Code::ManifestHash, entry.name);
    return std::nullopt;
}

} // namespace carnet::exchange
